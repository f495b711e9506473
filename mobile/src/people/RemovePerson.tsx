import type { PersonResponse } from '@contract/people.ts'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { View } from 'react-native'
import { answerOf, api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { counted, filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'

/** Deletes somebody, once it was asked twice, and once more where readings rest on them. */
export function RemovePerson({ person }: { readonly person: PersonResponse }) {
  const { people: words } = useWords()
  const router = useRouter()
  const [isAsked, setAsked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { id: personId, name } = person
  const readings = failure?.kind === 'refused' ? failure.readings.length : 0
  const remove = async () => {
    const query = readings > 0 ? { readings: 'delete' as const } : {}
    const answer = await answerOf(api.deletePerson({ params: { personId }, query }))
    if (answer.ok) router.replace('/people')
    else setFailure(answer.failure)
  }
  const label = filled(words.remove, { name })
  if (!isAsked) return <Button label={label} kind="quiet" onPress={() => setAsked(true)} />
  return (
    <View style={{ width: '100%' }}>
      <Card>
        <Text kind="heading">{label}</Text>
        <Text>{words.removeLead}</Text>
        {readings > 0 ? (
          <Text tone="hard">{counted(words.removeReadings, readings)}</Text>
        ) : (
          <Told failure={failure} />
        )}
        <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small }}>
          <Button label={words.removeDo} kind="danger" onPress={() => void remove()} />
          <Button label={words.removeKeep} onPress={() => setAsked(false)} />
        </View>
      </Card>
    </View>
  )
}
