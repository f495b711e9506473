import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { push } from './push.ts'
import { RemoveRow } from './RemoveRow.tsx'
import { useDateWords } from './use-date-words.ts'

/** A phone is told when a reading is there, and when one needs a look; nothing else. */
const TOLD = ['job.complete', 'job.partial', 'job.failed'] as const

/** Which phones are told, and whether this one is. */
export function NotificationsScreen() {
  const { account: words } = useWords()
  const dateWords = useDateWords()
  const act = useAct()
  const [isRefused, setRefused] = useState(false)
  const asked = useAsked('push-devices', () => api.listPushDevices())
  const optIn = async () => {
    const made = await act.run(async () => {
      const token = await push.token()
      return token && (await api.createPushDevice({ json: { token, events: [...TOLD] } }))
    })
    setRefused(made !== null && made.value === null)
    if (made?.value) asked.again()
  }
  return (
    <AccountPage title={words.notifications} lead={words.notificationsLead}>
      {push.isThere ? (
        <Button
          label={words.notifyOn}
          kind="primary"
          busy={act.isBusy && words.saving}
          onPress={() => void optIn()}
        />
      ) : (
        <Text tone="quiet">{words.notifyPhonesOnly}</Text>
      )}
      <Told failure={act.failure} words={isRefused ? words.notifyRefused : null} />
      <Text kind="heading">{words.notifyPhones}</Text>
      <StateOf
        of={asked}
        loading={words.loading}
        isEmpty={({ devices }) => devices.length === 0}
        empty={<Note words={words.notifyNone} />}
      >
        {({ devices }) =>
          devices.map(({ id, createdAt }) => (
            <RemoveRow
              key={id}
              title={words.notifyPhone}
              lines={[words.sessionSince(dateWords(createdAt))]}
              remove={{
                label: words.notifyForget,
                call: () => api.deletePushDevice({ params: { deviceId: id } }),
              }}
              onGone={asked.again}
            />
          ))
        }
      </StateOf>
    </AccountPage>
  )
}
