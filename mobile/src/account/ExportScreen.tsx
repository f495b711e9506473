import { useEffect } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { ArchiveButton } from './ArchiveButton.tsx'
import { useDateWords } from './use-date-words.ts'

/** How often it is looked how far an export is. */
const LOOK_MS = 2_000

/** Packs everything that is somebody's, and gives the archives. */
export function ExportScreen() {
  const { account: words } = useWords()
  const dateWords = useDateWords()
  const act = useAct()
  const asked = useAsked('exports', () => api.listExports())
  const { again } = asked
  const isUnderWay =
    asked.state === 'ready' &&
    asked.value.exports.some(({ status }) => status === 'queued' || status === 'running')
  useEffect(() => {
    if (!isUnderWay) return
    const looking = setInterval(again, LOOK_MS)
    return () => clearInterval(looking)
  }, [isUnderWay, again])
  const start = async () => {
    if (await act.run(() => api.startExport())) again()
  }
  return (
    <AccountPage title={words.exports} lead={words.exportsLead}>
      <Button
        label={words.exportStart}
        kind="primary"
        icon="download"
        busy={act.isBusy && words.saving}
        onPress={() => void start()}
      />
      <Told failure={act.failure} />
      <StateOf
        of={asked}
        loading={words.loading}
        isEmpty={({ exports }) => exports.length === 0}
        empty={<Note words={words.exportsEmpty} />}
      >
        {({ exports }) =>
          exports.map(({ id, status, createdAt, archives }) => (
            <Card key={id}>
              <Text isStrong>{dateWords(createdAt)}</Text>
              <Text kind="small" tone="quiet" aria-live="polite">
                {words.exportStates[status]}
              </Text>
              {archives.map(({ url, bytes }, place) => (
                <ArchiveButton key={url} url={url} number={place + 1} bytes={bytes} />
              ))}
            </Card>
          ))
        }
      </StateOf>
    </AccountPage>
  )
}
