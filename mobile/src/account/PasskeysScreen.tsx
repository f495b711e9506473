import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { passkey } from './passkey.ts'
import { RemoveRow } from './RemoveRow.tsx'
import { useDateWords } from './use-date-words.ts'

/** The passkeys somebody has, and another of this device. */
export function PasskeysScreen() {
  const { account: words } = useWords()
  const dateWords = useDateWords()
  const act = useAct()
  const [isStopped, setStopped] = useState(false)
  const asked = useAsked('passkeys', () => api.listPasskeys())
  const add = async () => {
    setStopped(false)
    const made = await act.run(async () => {
      const response = await passkey.make(await api.askNewPasskey())
      return response && (await api.addPasskey({ json: { response } }))
    })
    if (made?.value) asked.again()
    else setStopped(true)
  }
  return (
    <AccountPage title={words.passkeys} lead={words.passkeysLead}>
      {passkey.isThere() ? (
        <Button
          label={words.passkeyAdd}
          kind="primary"
          busy={act.isBusy && words.saving}
          onPress={() => void add()}
        />
      ) : (
        <Told words={words.passkeyUnsupported} />
      )}
      <Told failure={act.failure} words={isStopped && !act.failure ? words.passkeyStopped : null} />
      <StateOf
        of={asked}
        loading={words.loading}
        isEmpty={({ passkeys }) => passkeys.length === 0}
        empty={<Note words={words.passkeysEmpty} />}
      >
        {({ passkeys }) =>
          passkeys.map(({ id, name, createdAt }) => (
            <RemoveRow
              key={id}
              title={name ?? words.passkeyUnnamed}
              lines={createdAt === null ? [] : [words.sessionSince(dateWords(createdAt))]}
              remove={{
                label: words.passkeyForget,
                call: () => api.deletePasskey({ params: { passkeyId: id } }),
              }}
              onGone={asked.again}
            />
          ))
        }
      </StateOf>
    </AccountPage>
  )
}
