import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { ShownDocuments } from './ShownDocuments.tsx'

interface OwnReadingProps {
  readonly token: string
  readonly jobId: string
}

/** Somebody's part of a reading with two keys, and theirs to turn. Nothing where there are no keys. */
export function OwnReading(params: OwnReadingProps) {
  const { shown } = useWords()
  const asked = useAsked(`own ${params.token} ${params.jobId}`, () => api.getOwnReading({ params }))
  const { isBusy, failure, run } = useAct()
  const turn = async () => {
    if ((await run(() => api.turnOwnKey({ params }))) !== null) asked.again()
  }
  if (asked.state === 'failed' && asked.failure.kind === 'not-found') return null
  return (
    <StateOf of={asked} loading={shown.opening}>
      {({ keys, documents }) => (
        <>
          <Text tone="quiet">{keys[keys.yours] === null ? shown.keyLead : shown.keyTurned}</Text>
          <ShownDocuments documents={documents} />
          {keys[keys.yours] === null && (
            <Button label={shown.keyTurn} busy={isBusy && shown.busy} onPress={() => void turn()} />
          )}
          <Told failure={failure} />
        </>
      )}
    </StateOf>
  )
}
