import { View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { useDateWords } from './use-date-words.ts'

/** As many as are looked at; the API has the rest. */
const SHOWN = 20

/** What an address was told of late, and what came of it. */
export function Deliveries({ webhookId }: { readonly webhookId: string }) {
  const { account: words } = useWords()
  const dateWords = useDateWords()
  const asked = useAsked(`deliveries ${webhookId}`, () =>
    api.listWebhookDeliveries({ params: { webhookId }, query: { limit: SHOWN } }),
  )
  return (
    <>
      <Text kind="heading">{words.deliveries}</Text>
      <View style={{ alignItems: 'flex-start' }}>
        <Button label={words.refresh} onPress={asked.again} />
      </View>
      <StateOf
        of={asked}
        loading={words.loading}
        isEmpty={({ deliveries }) => deliveries.length === 0}
        empty={<Note words={words.deliveriesEmpty} />}
      >
        {({ deliveries }) =>
          deliveries.map(({ messageId, type, at, state, attempts }) => (
            <Card key={messageId}>
              <Text isStrong>{type}</Text>
              <Text kind="small" tone={state === 'failed' ? 'hard' : 'quiet'}>
                {[
                  dateWords(at),
                  words.deliveryStates[state],
                  words.deliveryTries(attempts.length),
                  ...attempts.slice(-1).map(({ status, reason }) => status ?? reason ?? ''),
                ].join(' · ')}
              </Text>
            </Card>
          ))
        }
      </StateOf>
    </>
  )
}
