import { useEffect, useRef } from 'react'
import { Animated, StyleSheet, View } from 'react-native'
import { useTheme } from '#app/design/theme.ts'
import type { DocumentNow } from './live/document-now.ts'
import { useReducedMotion } from './use-reduced-motion.ts'

const SIZE = 18
const BREATH_MS = 1400

/** A document as a light: dark while it waits, breathing while it is written, lit once it can be read. */
export function Light({ state, isLocked }: Pick<DocumentNow, 'state' | 'isLocked'>) {
  const { colours } = useTheme()
  const look = lookOf(state)
  const isStill = useReducedMotion()
  const breath = useRef(new Animated.Value(1)).current
  const isBreathing = look === 'breathing' && !isStill
  useEffect(() => {
    if (!isBreathing) return breath.setValue(1)
    const to = (toValue: number) =>
      Animated.timing(breath, { toValue, duration: BREATH_MS, useNativeDriver: true })
    const loop = Animated.loop(Animated.sequence([to(0.35), to(1)]))
    loop.start()
    return () => loop.stop()
  }, [isBreathing, breath])
  const line = { failed: colours.hard, breathing: colours.gold, dark: colours.rule }
  return (
    <View style={styles.box} aria-hidden>
      <Animated.View
        style={[
          styles.light,
          {
            opacity: breath,
            borderColor: look === 'lit' || look === 'half' ? colours.gold : line[look],
            backgroundColor: look === 'lit' ? colours.gold : 'transparent',
          },
          isLocked && styles.locked,
        ]}
      >
        {(look === 'half' || look === 'breathing') && (
          <View style={[styles.core, { backgroundColor: colours.gold }]} />
        )}
      </Animated.View>
    </View>
  )
}

function lookOf(state: DocumentNow['state']): 'lit' | 'half' | 'breathing' | 'dark' | 'failed' {
  switch (state) {
    case 'complete':
    case 'partial':
      return 'lit'
    case 'readable':
      return 'half'
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
  box: { width: SIZE, height: SIZE },
  light: {
    width: SIZE,
    height: SIZE,
    borderRadius: SIZE / 2,
    borderWidth: 2,
    alignItems: 'center',
    justifyContent: 'center',
  },
  core: { width: SIZE / 2 - 1, height: SIZE / 2 - 1, borderRadius: SIZE / 4 },
  locked: { borderStyle: 'dashed' },
})
