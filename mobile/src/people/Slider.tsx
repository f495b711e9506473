import { useState } from 'react'
import { PanResponder, StyleSheet, View } from 'react-native'
import { TOUCH } from '#app/design/scale.ts'
import { useTheme } from '#app/design/theme.ts'

export interface SliderProps {
  readonly label: string
  /** The value in words. */
  readonly told: string
  /** From `-most` to `most`. */
  readonly value: number
  readonly most: number
  readonly step: number
  readonly onChange: (value: number) => void
}

const KNOB = 28

/** Something to move to either side of its middle, by a finger or by a screen reader's own gestures. */
export function Slider({ label, told, value, most, step, onChange }: SliderProps) {
  const { colours } = useTheme()
  const [width, setWidth] = useState(1)
  const move = (x: number) => {
    const at = (Math.min(1, Math.max(0, x / width)) * 2 - 1) * most
    onChange(Math.round(at / step) * step)
  }
  const { panHandlers } = PanResponder.create({
    onStartShouldSetPanResponder: () => true,
    onMoveShouldSetPanResponder: () => true,
    onPanResponderGrant: ({ nativeEvent }) => move(nativeEvent.locationX),
    onPanResponderMove: ({ nativeEvent }) => move(nativeEvent.locationX),
  })
  const left = ((value + most) / (2 * most)) * width - KNOB / 2
  return (
    <View
      {...panHandlers}
      accessible
      role="slider"
      aria-label={label}
      aria-valuemin={-most}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={told}
      accessibilityActions={[{ name: 'increment' }, { name: 'decrement' }]}
      onAccessibilityAction={({ nativeEvent: { actionName } }) =>
        onChange(value + (actionName === 'increment' ? step : -step))
      }
      onLayout={({ nativeEvent }) => setWidth(nativeEvent.layout.width)}
      style={styles.whole}
    >
      <View style={[styles.line, { backgroundColor: colours.rule }]} />
      <View style={[styles.knob, { left, backgroundColor: colours.gold }]} pointerEvents="none" />
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { height: TOUCH, justifyContent: 'center' },
  line: { height: 4, borderRadius: 2 },
  knob: { position: 'absolute', width: KNOB, height: KNOB, borderRadius: KNOB / 2 },
})
