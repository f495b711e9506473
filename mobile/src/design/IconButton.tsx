import { Pressable, StyleSheet, View } from 'react-native'
import { Icon, type IconName } from './Icon.tsx'
import { TOUCH } from './scale.ts'
import { Text } from './Text.tsx'
import { useTheme } from './theme.ts'

interface IconButtonProps {
  readonly icon: IconName
  /** What it does: read aloud, and nowhere to be seen. */
  readonly label: string
  readonly onPress: () => void
  readonly size?: number
  readonly kind?: 'plain' | 'primary'
  readonly tone?: 'ink' | 'gold'
  /** A few letters beside the drawing: how many seconds. */
  readonly words?: string
  readonly isDisabled?: boolean
  readonly isPressed?: boolean | undefined
  readonly testID?: string
}

/** One thing to do whose drawing everybody knows. */
export function IconButton(props: IconButtonProps) {
  const {
    icon,
    label,
    onPress,
    size = 24,
    kind = 'plain',
    tone = 'ink',
    words,
    isPressed,
    testID,
  } = props
  const { isDisabled = false } = props
  const { colours } = useTheme()
  const isPrimary = kind === 'primary'
  const box = Math.max(TOUCH, size * 2)
  return (
    <Pressable
      role="button"
      aria-label={label}
      aria-disabled={isDisabled}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      disabled={isDisabled}
      onPress={onPress}
      testID={testID}
      style={({ pressed }) => [
        styles.box,
        { minWidth: box, minHeight: box, borderRadius: box / 2 },
        isPrimary && { backgroundColor: colours.ink },
        (pressed || isDisabled) && styles.faint,
      ]}
    >
      <Icon name={icon} size={size} colour={isPrimary ? colours.paper : colours[tone]} />
      {words !== undefined && (
        <View aria-hidden>
          <Text kind="small" tone="quiet">
            {words}
          </Text>
        </View>
      )}
    </Pressable>
  )
}

const styles = StyleSheet.create({
  box: { alignItems: 'center', justifyContent: 'center' },
  faint: { opacity: 0.5 },
})
