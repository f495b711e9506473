import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { StateOf } from '#app/design/StateOf.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { deviceOf } from './device-of.ts'
import { RemoveRow } from './RemoveRow.tsx'
import { useDateWords } from './use-date-words.ts'

/** Where somebody is signed in, and what ends it there. */
export function SessionsScreen() {
  const { account: words } = useWords()
  const dateWords = useDateWords()
  const act = useAct()
  const asked = useAsked('sessions', () => api.listSessions())
  const titleOf = (userAgent: string | null, isCurrent: boolean) => {
    const device = deviceOf(userAgent)
    const name = device ? words.deviceOn(device.browser, device.system) : words.unknownDevice
    return isCurrent ? `${words.sessionHere}: ${name}` : name
  }
  const endOthers = async () => {
    if (await act.run(() => api.endOtherSessions())) asked.again()
  }
  return (
    <AccountPage title={words.sessions}>
      <StateOf of={asked} loading={words.loading}>
        {({ sessions }) => (
          <>
            {sessions.map(({ id, isCurrent, userAgent, address, createdAt }) => (
              <RemoveRow
                key={id}
                title={titleOf(userAgent, isCurrent)}
                lines={[
                  words.sessionSince(dateWords(createdAt)),
                  ...(address === null || address === '' ? [] : [address]),
                ]}
                remove={
                  isCurrent
                    ? null
                    : {
                        label: words.sessionEnd,
                        call: () => api.endSession({ params: { sessionId: id } }),
                      }
                }
                onGone={asked.again}
              />
            ))}
            {sessions.length > 1 && (
              <Button
                label={words.sessionsEndOthers}
                busy={act.isBusy && words.saving}
                onPress={() => void endOthers()}
              />
            )}
            <Told failure={act.failure} />
          </>
        )}
      </StateOf>
    </AccountPage>
  )
}
