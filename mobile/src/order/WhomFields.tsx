import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { RELATIONS, type OrderField, type OrderForm } from './order-form.ts'

interface WhomFieldsProps {
  readonly form: OrderForm
  readonly onChange: (some: Partial<OrderForm>) => void
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly problems: Partial<Record<OrderField, string>>
}

/** Whom a reading is about, and of two what they are to each other. */
export function WhomFields({ form, onChange, people, problems }: WhomFieldsProps) {
  const { order: words, people: peopleWords } = useWords()
  const router = useRouter()
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  const isTwo = form.count === 'two'
  return (
    <View style={{ gap: SPACE.medium }}>
      <Choice
        label={words.whom}
        value={form.count}
        onChange={(count) => onChange({ count })}
        options={[
          { value: 'one', label: words.whomOne },
          { value: 'two', label: words.whomTwo },
        ]}
      />
      <Choice
        label={isTwo ? words.first : words.choose}
        value={form.first}
        onChange={(first) => onChange({ first, isSamePerson: false })}
        options={options}
      />
      <Problem words={problems.first} />
      {isTwo && (
        <>
          <Choice
            label={words.second}
            value={form.second}
            onChange={(second) => onChange({ second, isSamePerson: false })}
            options={options}
          />
          <Problem words={problems.second} />
          {form.first !== null && problems.second !== undefined && (
            <Button
              label={words.samePerson}
              kind={form.isSamePerson ? 'primary' : 'plain'}
              onPress={() => onChange({ isSamePerson: !form.isSamePerson })}
            />
          )}
        </>
      )}
      <View style={{ alignItems: 'flex-start' }}>
        <Button
          label={peopleWords.add}
          kind="quiet"
          icon="plus"
          onPress={() => {
            const beside = isTwo && form.first !== null ? `&first=${form.first}` : ''
            router.push(`/people/new?then=order${beside}`)
          }}
        />
      </View>
      {isTwo && (
        <Choice
          label={words.relation}
          value={form.relation}
          onChange={(relation) => onChange({ relation })}
          options={RELATIONS.map((value) => ({ value, label: words.relations[value] }))}
        />
      )}
    </View>
  )
}

function Problem({ words }: { readonly words: string | undefined }) {
  if (words === undefined) return null
  return (
    <Text kind="small" tone="hard" aria-live="polite">
      {words}
    </Text>
  )
}
