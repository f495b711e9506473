import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { useFresh } from '#app/api/use-fresh.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { birthWords } from './birth-words.ts'

/** Everybody that is kept here, and the way to somebody new. */
export function PeopleScreen() {
  const { people: words } = useWords()
  const language = useLanguage()
  const router = useRouter()
  const asked = useAsked('people', () => api.listPeople())
  useFresh(asked)
  const add = () => router.push('/people/new')
  return (
    <Screen title={words.title} lead={words.lead}>
      <StateOf
        of={asked}
        loading={words.loading}
        isEmpty={({ people }) => people.length === 0}
        empty={
          <Card>
            <Text kind="heading">{words.empty}</Text>
            <Text tone="quiet">{words.emptyLead}</Text>
            <Button label={words.addYourself} onPress={add} kind="primary" icon="plus" />
          </Card>
        }
      >
        {({ people }) => (
          <View style={{ gap: SPACE.medium }}>
            {people.map(({ id, name, birth }) => (
              <Card key={id} onPress={() => router.push(`/people/${id}`)}>
                <Text kind="lead">{name}</Text>
                <Text kind="small" tone="quiet">
                  {birthWords(birth, words, language)}
                </Text>
              </Card>
            ))}
            <Button label={words.add} onPress={add} icon="plus" />
          </View>
        )}
      </StateOf>
    </Screen>
  )
}
