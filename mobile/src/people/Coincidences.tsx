import type { FactTold } from '@contract/told-facts.ts'
import { useState } from 'react'
import { View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { counted } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { FactCard } from './FactCard.tsx'

const SHOWN_AT_FIRST = 4

interface CoincidencesProps {
  readonly ids: readonly string[]
  readonly facts: readonly FactTold[]
}

/** What is the same in both, the rarest first, each with how often that happens. */
export function Coincidences({ ids, facts }: CoincidencesProps) {
  const { couple: words, people } = useWords()
  const [isAll, setAll] = useState(false)
  const told = ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? [])
  const shown = isAll ? told : told.slice(0, SHOWN_AT_FIRST)
  return (
    <View style={{ gap: SPACE.medium }}>
      <Text kind="heading">{words.coincidences}</Text>
      {told.length === 0 && <Text tone="quiet">{words.coincidencesNone}</Text>}
      {shown.map((fact) => (
        <FactCard key={fact.id} fact={fact} />
      ))}
      {shown.length < told.length && (
        <Button
          label={counted(people.factsMore, told.length - shown.length)}
          kind="quiet"
          onPress={() => setAll(true)}
        />
      )}
    </View>
  )
}
