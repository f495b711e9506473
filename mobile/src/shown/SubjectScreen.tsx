import { useLocalSearchParams } from 'expo-router'
import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Screen } from '#app/design/Screen.tsx'
import { Note } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { AskTwice } from '#app/design/AskTwice.tsx'
import { birthWords } from '#app/people/birth-words.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { Accepting } from './Accepting.tsx'
import { OfLink } from './OfLink.tsx'
import { OwnReadings } from './OwnReadings.tsx'

/** What is kept of who is read about, for themselves: to see, to agree to, to erase. */
export function SubjectScreen() {
  const { token = '' } = useLocalSearchParams<{ token: string }>()
  const { shown, common, people } = useWords()
  const language = useLanguage()
  const params = { token }
  const asked = useAsked(`subject ${token}`, () => api.getSubject({ params }))
  const erasing = useAct()
  const [isErased, setErased] = useState(false)
  const erase = async () =>
    setErased((await erasing.run(() => api.eraseSubject({ params }))) !== null)
  if (isErased) {
    return (
      <Screen>
        <Note words={shown.erased} />
      </Screen>
    )
  }
  return (
    <Screen>
      <OfLink of={asked}>
        {({ person: { name, birth }, acceptedAt, readings }) => (
          <>
            <Text kind="title">{shown.subjectTitle(name)}</Text>
            <Text kind="lead" tone="quiet">
              {shown.subjectLead}
            </Text>
            <Text>{birthWords(birth, people, language)}</Text>
            <Accepting token={token} acceptedAt={acceptedAt} onAnswered={asked.again} />
            <OwnReadings token={token} readings={readings} />
            <AskTwice
              label={shown.erase}
              lead={shown.eraseLead}
              yes={shown.eraseYes}
              no={common.cancel}
              onYes={() => void erase()}
            />
            <Told failure={erasing.failure} />
          </>
        )}
      </OfLink>
    </Screen>
  )
}
