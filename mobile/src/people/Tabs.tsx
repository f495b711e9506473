import { Pressable, ScrollView, StyleSheet } from 'react-native'
import { SPACE, TOUCH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'

interface TabsProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Sides of one thing, of which one is looked at; they scroll where they are many. */
export function Tabs<Value extends string>({ label, options, value, onChange }: TabsProps<Value>) {
  const { colours } = useTheme()
  return (
    <ScrollView
      horizontal
      showsHorizontalScrollIndicator={false}
      role="tablist"
      aria-label={label}
      contentContainerStyle={styles.row}
      style={[styles.whole, { borderColor: colours.rule }]}
    >
      {options.map((option) => {
        const isHere = option.value === value
        return (
          <Pressable
            key={option.value}
            role="tab"
            aria-selected={isHere}
            aria-label={option.label}
            onPress={() => onChange(option.value)}
            style={[styles.tab, { borderColor: isHere ? colours.gold : 'transparent' }]}
          >
            <Text kind="small" tone={isHere ? 'ink' : 'quiet'} isStrong={isHere}>
              {option.label}
            </Text>
          </Pressable>
        )
      })}
    </ScrollView>
  )
}

const styles = StyleSheet.create({
  whole: { flexGrow: 0, borderBottomWidth: 1 },
  row: { gap: SPACE.medium },
  tab: {
    minHeight: TOUCH,
    justifyContent: 'center',
    paddingHorizontal: SPACE.hair,
    borderBottomWidth: 2,
  },
})
