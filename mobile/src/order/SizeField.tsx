import { StyleSheet, Pressable, View } from 'react-native'
import { Choice } from '#app/design/Choice.tsx'
import { pressBySpace } from '#app/design/press-by-space.ts'
import { RADIUS, SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useWords } from '#app/words/use-words.ts'
import { SYSTEMS, typeOf, type OrderForm } from './order-form.ts'

interface SizeFieldProps {
  readonly form: OrderForm
  readonly onChange: (some: Partial<OrderForm>) => void
}

/** How much is written: all five systems, or one of them. */
export function SizeField({ form, onChange }: SizeFieldProps) {
  const { order: words, people } = useWords()
  const { colours } = useTheme()
  return (
    <View style={styles.whole} role="radiogroup" aria-label={words.type} {...pressBySpace}>
      <Text kind="label">{words.type}</Text>
      {(['all', 'single'] as const).map((size) => {
        const type = typeOf({ count: form.count, size })
        const isChosen = size === form.size
        return (
          <Pressable
            key={size}
            role="radio"
            aria-checked={isChosen}
            aria-label={`${words.types[type]}. ${words.typeLeads[type]}`}
            onPress={() => onChange({ size })}
            style={[
              styles.box,
              {
                borderColor: isChosen ? colours.gold : colours.rule,
                backgroundColor: isChosen ? colours.wash : colours.paper,
              },
            ]}
          >
            <Text kind="lead">{words.types[type]}</Text>
            <Text kind="small" tone="quiet">
              {words.typeLeads[type]}
            </Text>
          </Pressable>
        )
      })}
      {form.size === 'single' && (
        <Choice
          label={words.system}
          value={form.system}
          onChange={(system) => onChange({ system })}
          options={SYSTEMS.map((value) => ({ value, label: people.systems[value] }))}
        />
      )}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.small },
  box: { borderWidth: 2, borderRadius: RADIUS, padding: SPACE.medium, gap: SPACE.hair },
})
