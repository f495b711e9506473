import { useLocalSearchParams } from 'expo-router'
import { useDateWords } from '#app/account/use-date-words.ts'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Screen } from '#app/design/Screen.tsx'
import { Text } from '#app/design/Text.tsx'
import { namesWords } from '#app/order/names-words.ts'
import { useWords } from '#app/words/use-words.ts'
import { OfLink } from './OfLink.tsx'
import { ShownDocuments } from './ShownDocuments.tsx'

/** A reading that its owner shows to whoever has the link. */
export function SharedScreen() {
  const { token = '' } = useLocalSearchParams<{ token: string }>()
  const { shown, order } = useWords()
  const dateWords = useDateWords()
  const asked = useAsked(`shared ${token}`, () => api.getShared({ params: { token } }))
  return (
    <Screen>
      <OfLink of={asked}>
        {({ people, expiresAt, documents }) => (
          <>
            <Text kind="title">
              {namesWords(
                people.map((name) => ({ name })),
                order,
              )}
            </Text>
            <Text kind="lead" tone="quiet">
              {shown.sharedLead(dateWords(expiresAt))}
            </Text>
            <ShownDocuments documents={documents} />
          </>
        )}
      </OfLink>
    </Screen>
  )
}
