import { useId } from 'react'
import { StyleSheet, TextInput, View, type TextInputProps } from 'react-native'
import { FONTS } from './fonts.ts'
import { RADIUS, SPACE, TOUCH, typeSize } from './scale.ts'
import { Text } from './Text.tsx'
import { useTheme } from './theme.ts'

interface FieldProps extends Omit<TextInputProps, 'style' | 'onChange' | 'onChangeText'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What helps before anything is wrong. */
  readonly hint?: string
  /** What is wrong with what was written, and how to mend it. */
  readonly problem?: string | undefined
}

/** Something to write into, with its label above and what is wrong with it below. */
export function Field({ label, value, onChange, hint, problem, ...input }: FieldProps) {
  const { colours, factor } = useTheme()
  const id = useId()
  const said = problem ?? hint
  return (
    <View style={styles.whole}>
      <Text kind="label" nativeID={`${id}-label`}>
        {label}
      </Text>
      <TextInput
        accessibilityLabel={said ? `${label}. ${said}` : label}
        aria-labelledby={`${id}-label`}
        aria-describedby={said ? `${id}-said` : undefined}
        aria-invalid={problem !== undefined}
        placeholderTextColor={colours.quiet}
        {...input}
        value={value}
        onChangeText={onChange}
        style={[
          styles.box,
          typeSize('body', factor),
          {
            color: colours.ink,
            fontFamily: FONTS.sans,
            backgroundColor: colours.paper,
            borderColor: problem === undefined ? colours.rule : colours.hard,
          },
        ]}
      />
      {said !== undefined && (
        <Text
          kind="small"
          tone={problem === undefined ? 'quiet' : 'hard'}
          nativeID={`${id}-said`}
          aria-live={problem === undefined ? 'off' : 'polite'}
        >
          {said}
        </Text>
      )}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.hair, minWidth: 0 },
  box: {
    minHeight: TOUCH,
    borderWidth: 1,
    borderRadius: RADIUS,
    paddingHorizontal: SPACE.medium,
    paddingVertical: SPACE.small,
  },
})
