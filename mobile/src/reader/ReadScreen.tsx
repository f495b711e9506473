import { useLocalSearchParams } from 'expo-router'
import { useState } from 'react'
import { Screen } from '#app/design/Screen.tsx'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { useWords } from '#app/words/use-words.ts'
import { FinishedText } from './FinishedText.tsx'
import { isInWork, PartsComing } from './PartsComing.tsx'
import { TextInWork } from './TextInWork.tsx'
import { placeIn, useJob, type DocumentNow, type InJob } from './use-document.ts'

/** A document: its text as it is, or as it grows. */
export function ReadScreen() {
  const { id = '', document = '' } = useLocalSearchParams<{ id: string; document: string }>()
  const { reader, common } = useWords()
  const asked = useJob(id)
  if (asked.state !== 'ready') {
    return (
      <Screen>
        <StateOf of={asked} loading={reader.loading}>
          {() => null}
        </StateOf>
      </Screen>
    )
  }
  const place = placeIn(asked.value, document)
  if (place === null) {
    return (
      <Screen>
        <Note words={common.notHere} />
      </Screen>
    )
  }
  // Another document is another text, with a place and a sheet of its own.
  return <OneDocument key={document} place={place} again={asked.again} />
}

interface OneDocumentProps {
  readonly place: InJob
  readonly again: () => void
}

function OneDocument({ place, again }: OneDocumentProps) {
  const [isOlder, setOlder] = useState(false)
  const { document, job } = place
  const isThere = document.text.status === 'done' && !document.isLocked
  if (!isThere && !isOlder) {
    return <TextInWork {...place} onDone={again} onOlder={() => setOlder(true)} />
  }
  return (
    <>
      {isInWork(job) && <PartsComing job={job} onMore={again} />}
      <FinishedText {...place} document={isThere ? document : before(document)} />
    </>
  )
}

/** The version before, as far as it is sure to be there: its text. */
function before(document: DocumentNow): DocumentNow {
  const { pdf, audio, revision } = document
  const waiting = { status: 'waiting' } as const
  return {
    ...document,
    revision: revision - 1,
    pdf: { ...pdf, ...waiting },
    audio: { ...audio, ...waiting },
  }
}
