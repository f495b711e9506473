import { useEffect, useRef } from 'react'
import { Animated, Platform, StyleSheet, View } from 'react-native'
import { useTheme } from '#app/design/theme.ts'
import type { DocumentNow } from './live/document-now.ts'
import { useReducedMotion } from '#app/listen/use-reduced-motion.ts'

const BREATH_MS = 1400

interface LightProps extends Pick<DocumentNow, 'state' | 'isLocked'> {
  readonly size?: number
}

/** A document as a light: dark while it waits, breathing while it is written, lit once it can be read. */
export function Light({ state, isLocked, size = 18 }: LightProps) {
  const { colours } = useTheme()
  const look = lookOf(state)
  const isStill = useReducedMotion()
  const breath = useRef(new Animated.Value(1)).current
  const isBreathing = look === 'breathing' && !isStill
  useEffect(() => {
    if (!isBreathing) return breath.setValue(1)
    const to = (toValue: number) =>
      Animated.timing(breath, {
        toValue,
        duration: BREATH_MS,
        useNativeDriver: Platform.OS !== 'web',
      })
    const loop = Animated.loop(Animated.sequence([to(0.35), to(1)]))
    loop.start()
    return () => loop.stop()
  }, [isBreathing, breath])
  const { gold, hard, rule } = colours
  const line = { lit: gold, failed: hard, breathing: gold, dark: rule }
  return (
    <View style={{ width: size, height: size }} aria-hidden>
      <Animated.View
        style={[
          styles.light,
          {
            width: size,
            height: size,
            borderRadius: size / 2,
            opacity: breath,
            borderColor: line[look],
            backgroundColor: look === 'lit' ? colours.gold : 'transparent',
          },
          isLocked && styles.locked,
        ]}
      >
        {look === 'breathing' && <View style={[styles.core, { backgroundColor: colours.gold }]} />}
      </Animated.View>
    </View>
  )
}

function lookOf(state: DocumentNow['state']): 'lit' | 'breathing' | 'dark' | 'failed' {
  switch (state) {
    case 'complete':
    case 'partial':
    case 'readable':
      return 'lit'
    case 'working':
      return 'breathing'
    case 'failed':
      return 'failed'
    case 'waiting':
    case 'paused':
    case 'cancelled':
    case 'past':
      return 'dark'
  }
}

const styles = StyleSheet.create({
  light: {
    borderWidth: 2,
    alignItems: 'center',
    justifyContent: 'center',
  },
  core: { width: 6, height: 6, borderRadius: 3 },
  locked: { borderStyle: 'dashed' },
})
