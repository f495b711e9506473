import { useRouter } from 'expo-router'
import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Card } from '#app/design/Card.tsx'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { NewWebhook } from './NewWebhook.tsx'
import { SecretOnce } from './SecretOnce.tsx'

/** The addresses that are told what happens, and another. */
export function WebhooksScreen() {
  const { account: words } = useWords()
  const router = useRouter()
  const [secret, setSecret] = useState<string | null>(null)
  const asked = useAsked('webhooks', () => api.listWebhooks())
  const made = (one: string) => {
    setSecret(one)
    asked.again()
  }
  return (
    <AccountPage title={words.webhooks} lead={words.webhooksLead}>
      {secret === null ? (
        <NewWebhook onMade={made} />
      ) : (
        <SecretOnce secret={secret} onDone={() => setSecret(null)} />
      )}
      <StateOf
        of={asked}
        loading={words.loading}
        isEmpty={({ webhooks }) => webhooks.length === 0}
        empty={<Note words={words.webhooksEmpty} />}
      >
        {({ webhooks }) =>
          webhooks.map(({ id, url, description, isEnabled }) => (
            <Card key={id} onPress={() => router.navigate(`/account/webhooks/${id}`)}>
              <Text isStrong>{url}</Text>
              {description !== '' && <Text kind="small">{description}</Text>}
              <Text kind="small" tone="quiet">
                {isEnabled ? words.webhookEnabled : words.webhookDisabled}
              </Text>
            </Card>
          ))
        }
      </StateOf>
    </AccountPage>
  )
}
