import { useLocalSearchParams, useRouter } from 'expo-router'
import { useState } from 'react'
import { View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { BackTo } from '#app/design/BackTo.tsx'
import { Button } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { RELATIONS, type Relation } from '#app/order/order-form.ts'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { Coincidences } from './Coincidences.tsx'
import { MonthsToCome } from './MonthsToCome.tsx'
import { PairCard } from './PairCard.tsx'
import { PairCharts } from './PairCharts.tsx'
import { RarityLines } from './RarityLines.tsx'
import { Scores } from './Scores.tsx'

/** What lies between two people: scores with their reasons, rarity, the months to come, charts, a card. */
export function CoupleScreen() {
  const { couple: words, order, people: peopleWords } = useWords()
  const router = useRouter()
  const { a, b } = useLocalSearchParams<{ a: string; b: string }>()
  const [relation, setRelation] = useState<Relation>('partners')
  const params = { personId: a, otherId: b }
  const asked = useAsked(`couple ${a} ${b} ${relation}`, () =>
    api.getCouple({ params, query: { relation } }),
  )
  const known = useAsked('people', () => api.listPeople())
  const nameOf = (id: string) =>
    (known.state === 'ready' && known.value.people.find((one) => one.id === id)?.name) || ''
  const title = filled(words.title, { first: nameOf(a), second: nameOf(b) })
  return (
    <Screen
      {...(known.state === 'ready' && { title })}
      width="page"
      above={<BackTo label={peopleWords.title} path="/people" />}
    >
      <Choice
        label={words.relation}
        value={relation}
        onChange={setRelation}
        options={RELATIONS.map((value) => ({ value, label: order.relations[value] }))}
      />
      <StateOf of={asked} loading={words.loading}>
        {(couple) => {
          const pair = { a, b, relation, title }
          return (
            <View style={{ gap: SPACE.huge }}>
              <RarityLines rarity={couple.rarity} />
              <Scores {...couple} />
              <Coincidences ids={couple.coincidences} facts={couple.facts} />
              <MonthsToCome windows={couple.windows} facts={couple.facts} />
              <PairCharts pair={pair} />
              <PairCard pair={pair} />
              <Button
                label={words.order}
                kind="primary"
                icon="readings"
                onPress={() => router.push(`/order?first=${a}&second=${b}`)}
              />
            </View>
          )
        }}
      </StateOf>
    </Screen>
  )
}
