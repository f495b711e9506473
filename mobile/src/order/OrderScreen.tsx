import { useLocalSearchParams, useRouter } from 'expo-router'
import type { PersonResponse } from '@contract/people.ts'
import { useState } from 'react'
import { View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { useFresh } from '#app/api/use-fresh.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Field } from '#app/design/Field.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { CostCard } from './CostCard.tsx'
import { DOCUMENTS, EMPTY_ORDER, typeOf, type OrderForm } from './order-form.ts'
import { OrderRefusal } from './OrderRefusal.tsx'
import { SizeField } from './SizeField.tsx'
import { usePlacing } from './use-placing.ts'
import { VoiceField } from './VoiceField.tsx'
import { WhomFields } from './WhomFields.tsx'

/** Orders a reading. `?first=` and `?second=` name whom it is about. */
export function OrderScreen() {
  const { order: words, people: peopleWords } = useWords()
  const router = useRouter()
  const asked = useAsked('people', () => api.listPeople())
  useFresh(asked)
  return (
    <Screen title={words.title} lead={words.lead}>
      <StateOf
        of={asked}
        loading={words.loading}
        isEmpty={({ people }) => people.length === 0}
        empty={
          <Card>
            <Text>{words.nobody}</Text>
            <Button
              label={peopleWords.addYourself}
              kind="primary"
              icon="plus"
              onPress={() => router.push('/people/new?then=order')}
            />
          </Card>
        }
      >
        {({ people }) => <Order people={people} />}
      </StateOf>
    </Screen>
  )
}

function Order({ people }: { readonly people: readonly PersonResponse[] }) {
  const { order: words } = useWords()
  const { first, second } = useLocalSearchParams<{ first?: string; second?: string }>()
  const [form, setForm] = useState<OrderForm>({
    ...EMPTY_ORDER,
    count: second === undefined ? 'one' : 'two',
    first: first ?? people.at(-1)?.id ?? null,
    second: second ?? null,
  })
  const { placing, problems, failure, place } = usePlacing()
  const change = (some: Partial<OrderForm>) => setForm({ ...form, ...some })
  const type = typeOf(form)
  const chosen = [form.first, form.count === 'two' ? form.second : null].flatMap(
    (id) => people.find((person) => person.id === id) ?? [],
  )
  const isWhole = chosen.length === (form.count === 'two' ? 2 : 1)
  return (
    <View style={{ gap: SPACE.large }}>
      <WhomFields form={form} onChange={change} people={people} problems={problems} />
      <SizeField form={form} onChange={change} />
      <Field
        label={words.question}
        value={form.question}
        onChange={(question) => change({ question })}
        hint={words.questionHint}
        problem={problems.question}
        maxLength={1000}
        multiline
        testID="question"
      />
      <VoiceField
        voice={form.voice}
        onChange={(voice) => change({ voice })}
        problem={problems.voice}
      />
      {type === 'nuclear_v2' && (
        <View style={{ gap: SPACE.small }}>
          <Choice
            label={words.keys}
            value={form.hasTwoKeys ? 'two' : 'one'}
            onChange={(keys) => change({ hasTwoKeys: keys === 'two' })}
            options={[
              { value: 'one', label: words.keysOff },
              { value: 'two', label: words.keysOn },
            ]}
          />
          <Text kind="small" tone="quiet">
            {words.keysLead}
          </Text>
        </View>
      )}
      {isWhole && <CostCard people={chosen} documents={DOCUMENTS[type]} />}
      <OrderRefusal
        failure={failure}
        problems={problems}
        people={chosen}
        onMended={() => place(form)}
      />
      <Button
        label={words.submit}
        busy={placing && words.submitting}
        isDisabled={!isWhole}
        kind="primary"
        onPress={() => place(form)}
        testID="order"
      />
    </View>
  )
}
