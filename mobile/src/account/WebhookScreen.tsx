import { useLocalSearchParams, useRouter } from 'expo-router'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { Deliveries } from './Deliveries.tsx'
import { useDateWords } from './use-date-words.ts'
import { WebhookActs } from './WebhookActs.tsx'

/** One address that is told what happens: how it stands, what can be done, what it was told. */
export function WebhookScreen() {
  const { account: words } = useWords()
  const dateWords = useDateWords()
  const router = useRouter()
  const { id } = useLocalSearchParams<{ id: string }>()
  const asked = useAsked(`webhook ${id}`, () => api.getWebhook({ params: { webhookId: id } }))
  return (
    <AccountPage title={words.webhook} under="/account/webhooks">
      <StateOf of={asked} loading={words.loading}>
        {({ url, description, isEnabled, disabledWhy, failingSince }) => (
          <>
            <Text kind="lead">{url}</Text>
            {description !== '' && <Text>{description}</Text>}
            <Text tone="quiet">{isEnabled ? words.webhookEnabled : words.webhookDisabled}</Text>
            {disabledWhy !== null && <Text tone="quiet">{disabledWhy}</Text>}
            {failingSince !== null && (
              <Text tone="hard">{words.webhookFailing(dateWords(failingSince))}</Text>
            )}
            <WebhookActs
              id={id}
              isEnabled={isEnabled}
              onChanged={asked.again}
              onGone={() => router.replace('/account/webhooks')}
            />
          </>
        )}
      </StateOf>
      <Deliveries webhookId={id} />
    </AccountPage>
  )
}
