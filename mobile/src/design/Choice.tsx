import { Pressable, StyleSheet, View } from 'react-native'
import { pressBySpace } from './press-by-space.ts'
import { RADIUS, SPACE, TOUCH } from './scale.ts'
import { Text } from './Text.tsx'
import { useTheme } from './theme.ts'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}

/** One of a few, side by side as far as there is room. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange } = props
  const { colours } = useTheme()
  return (
    <View style={styles.whole} role="radiogroup" aria-label={label}>
      <Text kind="label">{label}</Text>
      <View style={styles.row} {...pressBySpace}>
        {options.map((option) => {
          const isChosen = option.value === value
          return (
            <Pressable
              key={option.value}
              role="radio"
              aria-checked={isChosen}
              aria-label={option.label}
              onPress={() => onChange(option.value)}
              style={[
                styles.box,
                {
                  borderColor: isChosen ? colours.ink : colours.rule,
                  backgroundColor: isChosen ? colours.ink : colours.paper,
                },
              ]}
            >
              <Text kind="small" tone={isChosen ? 'paper' : 'ink'}>
                {option.label}
              </Text>
            </Pressable>
          )
        })}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.hair },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small },
  box: {
    minHeight: TOUCH,
    maxWidth: '100%',
    justifyContent: 'center',
    borderWidth: 1,
    borderRadius: RADIUS,
    paddingHorizontal: SPACE.medium,
    paddingVertical: SPACE.small,
  },
})
