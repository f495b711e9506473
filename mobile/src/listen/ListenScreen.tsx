import { useLocalSearchParams } from 'expo-router'
import { useEffect } from 'react'
import { Screen } from '#app/design/Screen.tsx'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { isInWork, PartsComing } from '#app/reader/PartsComing.tsx'
import { placeIn, useJob, type InJob } from '#app/reader/use-document.ts'
import { useWords } from '#app/words/use-words.ts'
import { chapterOf } from './player-state.ts'
import { chaptersCame, openChapter, usePlayer } from './player-store.ts'
import { PlayingChapter } from './PlayingChapter.tsx'
import { UnspokenChapter } from './UnspokenChapter.tsx'

/** A chapter that is heard: opened where it was left, and played when somebody says so. */
export function ListenScreen() {
  const { id = '', document = '' } = useLocalSearchParams<{ id: string; document: string }>()
  const { listen } = useWords()
  const asked = useJob(id)
  if (asked.state !== 'ready') {
    return (
      <Screen>
        <StateOf of={asked} loading={listen.loading}>
          {() => null}
        </StateOf>
      </Screen>
    )
  }
  return (
    <>
      {isInWork(asked.value) && <PartsComing job={asked.value} onMore={asked.again} />}
      <Listening job={asked.value} document={document} />
    </>
  )
}

/** What plays may have gone on to another chapter than the address says: what plays is shown. */
function Listening({ job, document }: { readonly job: InJob['job']; readonly document: string }) {
  const { common } = useWords()
  const playing = usePlayer(({ player }) => (player.job === job.id ? chapterOf(player) : null))
  const isThere = placeIn(job, document)?.document.audio.status === 'done'
  useEffect(() => {
    void openChapter(job, document, false)
    // Opened once for each address, and when its chapter is there; what plays stays open.
  }, [job.id, document, isThere])
  useEffect(() => chaptersCame(job), [job])
  const place = placeIn(job, playing?.document ?? document)
  if (place === null) {
    return (
      <Screen>
        <Note words={common.notHere} />
      </Screen>
    )
  }
  const isSpoken = place.document.audio.status === 'done' && !place.document.isLocked
  return isSpoken ? <PlayingChapter {...place} /> : <UnspokenChapter {...place} />
}
