import { Pressable, StyleSheet, View } from 'react-native'
import { Icon, type IconName } from './Icon.tsx'
import { RADIUS, SPACE, TOUCH, type Colours } from './scale.ts'
import { Text } from './Text.tsx'
import { useTheme } from './theme.ts'

type Kind = 'primary' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps {
  /** What it does; read aloud unless `hint` says it better. */
  readonly label: string
  readonly onPress: () => void
  readonly kind?: Kind
  readonly icon?: IconName
  /** Said instead of the label while what was asked for is under way. */
  readonly busy?: string | false | undefined
  readonly isDisabled?: boolean
  readonly hint?: string
  readonly testID?: string
}

/** One thing to do. While it is under way it says so, and is not pressed twice. */
export function Button(props: ButtonProps) {
  const { label, onPress, kind = 'plain', icon, busy, isDisabled = false, hint, testID } = props
  const { colours } = useTheme()
  const isOff = isDisabled || Boolean(busy)
  const look = lookOf(kind, colours)
  return (
    <Pressable
      role="button"
      aria-label={busy || hint || label}
      aria-disabled={isOff}
      aria-busy={Boolean(busy)}
      disabled={isOff}
      onPress={onPress}
      {...(testID !== undefined && { testID })}
      style={({ pressed }) => [
        styles.box,
        { backgroundColor: look.fill, borderColor: look.line },
        pressed && styles.pressed,
        isOff && styles.off,
      ]}
    >
      {icon && <Icon name={icon} colour={look.words} />}
      <View style={styles.words}>
        <Text kind="label" align="center" style={{ color: look.words }}>
          {busy || label}
        </Text>
      </View>
    </Pressable>
  )
}

function lookOf(kind: Kind, colours: Colours) {
  const { ink, paper, rule, gold, hard } = colours
  switch (kind) {
    case 'primary':
      return { fill: ink, line: ink, words: paper }
    case 'plain':
      return { fill: paper, line: rule, words: ink }
    case 'quiet':
      return { fill: 'transparent', line: 'transparent', words: gold }
    case 'danger':
      return { fill: paper, line: hard, words: hard }
  }
}

const styles = StyleSheet.create({
  box: {
    minHeight: TOUCH,
    maxWidth: '100%',
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    gap: SPACE.small,
    paddingHorizontal: SPACE.medium,
    paddingVertical: SPACE.small,
    borderRadius: RADIUS,
    borderWidth: 1,
  },
  words: { flexShrink: 1 },
  pressed: { opacity: 0.7 },
  off: { opacity: 0.55 },
})
