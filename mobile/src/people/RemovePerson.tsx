import type { PersonResponse } from '@contract/people.ts'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { answerOf, api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { AskTwice } from '#app/design/AskTwice.tsx'
import { Told } from '#app/design/Told.tsx'
import { counted, filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'

/** Deletes somebody, once it was asked twice, and once more where readings rest on them. */
export function RemovePerson({ person }: { readonly person: PersonResponse }) {
  const { people: words } = useWords()
  const router = useRouter()
  const [failure, setFailure] = useState<Failure | null>(null)
  const { id: personId, name } = person
  const readings = failure?.kind === 'refused' ? failure.readings.length : 0
  const remove = async () => {
    const query = readings > 0 ? { readings: 'delete' as const } : {}
    const answer = await answerOf(api.deletePerson({ params: { personId }, query }))
    if (answer.ok) router.replace('/people')
    else setFailure(answer.failure)
  }
  return (
    <AskTwice
      label={filled(words.remove, { name })}
      lead={words.removeLead}
      yes={words.removeDo}
      no={words.removeKeep}
      onYes={() => void remove()}
      stays
    >
      <Told
        failure={failure}
        words={readings > 0 ? counted(words.removeReadings, readings) : null}
      />
    </AskTwice>
  )
}
