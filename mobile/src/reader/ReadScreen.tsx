import { useLocalSearchParams } from 'expo-router'
import { Screen } from '#app/design/Screen.tsx'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { useWords } from '#app/words/use-words.ts'
import { FinishedText } from './FinishedText.tsx'
import { isInWork, PartsComing } from './PartsComing.tsx'
import { TextInWork } from './TextInWork.tsx'
import { placeIn, useJob } from './use-document.ts'

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
  const { text } = place.document
  // Another document is another text, with a place and a sheet of its own.
  return text.status === 'done' && !place.document.isLocked ? (
    <>
      {isInWork(place.job) && <PartsComing job={place.job} onMore={asked.again} />}
      <FinishedText key={document} {...place} />
    </>
  ) : (
    <TextInWork key={document} {...place} onDone={asked.again} />
  )
}
