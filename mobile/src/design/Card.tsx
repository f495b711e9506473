import type { ReactNode } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { RADIUS, SPACE } from './scale.ts'
import { useTheme } from './theme.ts'

interface CardProps {
  readonly children: ReactNode
  /** What a card leads to, in words; with `onPress` only. */
  readonly label?: string
  readonly onPress?: (() => void) | undefined
}

/** What belongs together, on a sheet of its own; it may lead somewhere. */
export function Card({ children, label, onPress }: CardProps) {
  const { colours } = useTheme()
  const look = [styles.box, { backgroundColor: colours.wash, borderColor: colours.rule }]
  if (!onPress) return <View style={look}>{children}</View>
  return (
    <Pressable
      role="link"
      aria-label={label}
      onPress={onPress}
      style={({ pressed }) => [look, pressed && styles.pressed]}
    >
      {children}
    </Pressable>
  )
}

const styles = StyleSheet.create({
  box: { borderRadius: RADIUS, borderWidth: 1, padding: SPACE.medium, gap: SPACE.small },
  pressed: { opacity: 0.75 },
})
