import { useLocalSearchParams } from 'expo-router'
import { useEffect } from 'react'
import { Screen } from '#app/design/Screen.tsx'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { placeIn, useJob, type InJob } from '#app/reader/use-document.ts'
import { useWords } from '#app/words/use-words.ts'
import { chapterOf } from './player-state.ts'
import { openChapter, usePlayer } from './player-store.ts'
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
  return <Listening job={asked.value} document={document} />
}

/** What plays may have gone on to another chapter than the address says: what plays is shown. */
function Listening({ job, document }: { readonly job: InJob['job']; readonly document: string }) {
  const { common } = useWords()
  const playing = usePlayer(({ player }) => (player.job === job.id ? chapterOf(player) : null))
  useEffect(() => {
    void openChapter(job, document, false)
    // Opened once for each address; how the job stands meanwhile opens nothing anew.
  }, [job.id, document])
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
