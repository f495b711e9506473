import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { KeyUse } from './KeyUse.tsx'
import { NewKey } from './NewKey.tsx'
import { RemoveRow } from './RemoveRow.tsx'
import { SecretOnce } from './SecretOnce.tsx'
import { useDateWords } from './use-date-words.ts'

/** The keys of somebody's programs, and another. */
export function KeysScreen() {
  const { account: words } = useWords()
  const dateWords = useDateWords()
  const [secret, setSecret] = useState<string | null>(null)
  const asked = useAsked('keys', () => api.listKeys())
  const made = (key: string) => {
    setSecret(key)
    asked.again()
  }
  return (
    <AccountPage title={words.keys} lead={words.keysLead}>
      {secret === null ? (
        <NewKey onMade={made} />
      ) : (
        <SecretOnce secret={secret} onDone={() => setSecret(null)} />
      )}
      <StateOf
        of={asked}
        loading={words.loading}
        isEmpty={({ keys }) => keys.length === 0}
        empty={<Note words={words.keysEmpty} />}
      >
        {({ keys }) =>
          keys.map(({ id, name, start, scopes, isTest, createdAt }) => (
            <RemoveRow
              key={id}
              title={`${name} · ${start}…`}
              lines={[
                scopes.map((scope) => words.scopes[scope]).join(' · '),
                ...(isTest ? [words.keyIsTest] : []),
                words.sessionSince(dateWords(createdAt)),
              ]}
              remove={{
                label: words.keyDelete,
                call: () => api.deleteKey({ params: { keyId: id } }),
              }}
              onGone={asked.again}
            >
              <KeyUse keyId={id} />
            </RemoveRow>
          ))
        }
      </StateOf>
    </AccountPage>
  )
}
