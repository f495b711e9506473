import type { PersonResponse } from '@contract/people.ts'
import { useRouter } from 'expo-router'
import { StyleSheet, View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { useFresh } from '#app/api/use-fresh.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { PersonConsent } from './PersonConsent.tsx'
import { RemovePerson } from './RemovePerson.tsx'

/** What can be done with somebody: read about them, laid beside others, moved in time, corrected, deleted. */
export function PersonActions({ person }: { readonly person: PersonResponse }) {
  const { people: words } = useWords()
  const router = useRouter()
  const { id, name } = person
  const asked = useAsked('people', () => api.listPeople())
  useFresh(asked)
  return (
    <View style={styles.whole}>
      <Button
        label={words.read}
        kind="primary"
        icon="readings"
        onPress={() => router.push(`/order?first=${id}`)}
      />
      <Button
        label={words.minute}
        icon="clock"
        onPress={() => router.push(`/people/${id}/minute`)}
      />
      <Card>
        <Text kind="heading">{words.with}</Text>
        <StateOf
          of={asked}
          loading={words.loading}
          isEmpty={({ people }) => people.every((one) => one.id === id)}
          empty={<Text tone="quiet">{filled(words.withNobody, { name })}</Text>}
        >
          {({ people }) => (
            <View style={styles.some}>
              <Text tone="quiet">{filled(words.withLead, { name })}</Text>
              <View style={styles.row}>
                {people
                  .filter((one) => one.id !== id)
                  .map((other) => (
                    <Button
                      key={other.id}
                      label={other.name}
                      onPress={() => router.push(`/couple/${id}/${other.id}`)}
                    />
                  ))}
              </View>
            </View>
          )}
        </StateOf>
      </Card>
      <PersonConsent person={person} />
      <View style={styles.row}>
        <Button label={words.edit} kind="quiet" onPress={() => router.push(`/people/${id}/edit`)} />
        <RemovePerson person={person} />
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  some: { gap: SPACE.small },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small },
})
