import { useRouter } from 'expo-router'
import { useState } from 'react'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { litBy } from '#app/listen/lit-by.ts'
import { openChapter } from '#app/listen/player-store.ts'
import { startAt } from '#app/listen/start-at.ts'
import { useWords } from '#app/words/use-words.ts'
import { Blocks } from './Blocks.tsx'
import type { Block } from './blocks.ts'
import { ContentsSheet } from './ContentsSheet.tsx'
import { DocumentChart } from './DocumentChart.tsx'
import { EvidenceSheet } from './EvidenceSheet.tsx'
import { LooksSheet } from './LooksSheet.tsx'
import { NextAndBefore } from './NextAndBefore.tsx'
import { Page } from './Page.tsx'
import { ReadBar } from './ReadBar.tsx'
import { ShareIt } from './ShareIt.tsx'
import { TakeIt } from './TakeIt.tsx'
import type { InJob } from './use-document.ts'
import { useReading } from './use-reading.ts'
import { useReadingPlace } from './use-reading-place.ts'
import { useSpoken } from './use-spoken.ts'

const WORDS_A_MINUTE = 220
const NO_BLOCKS: readonly Block[] = []

/** A text that is there: read, looked under, listened to, taken along, shown to others. */
export function FinishedText(place: InJob) {
  const { job, document } = place
  const { reader } = useWords()
  const router = useRouter()
  const asked = useReading(job.id, document.id, document.revision)
  const reading = asked.state === 'ready' ? asked.value : null
  const [sheet, setSheet] = useState<'contents' | 'looks' | null>(null)
  const [sentence, setSentence] = useState<string | null>(null)
  const where = useReadingPlace(place, reading?.blocks ?? NO_BLOCKS)
  const spoken = useSpoken(job.id, document)
  const canListen = document.audio.status === 'done'
  const listen = () => {
    void openChapter(job, document.id, true)
    router.navigate(`/jobs/${job.id}/listen/${document.id}`)
  }
  const bar = (
    <ReadBar
      jobId={job.id}
      title={document.title}
      onContents={reading ? () => setSheet('contents') : undefined}
      onLooks={() => setSheet('looks')}
      onListen={canListen ? listen : undefined}
    />
  )
  return (
    <>
      <Page bar={bar} label={document.title} scroll={where.scroll} onScroll={where.scrolled}>
        <StateOf of={asked} loading={reader.loading} empty={<Note words={reader.notBegun} />}>
          {({ blocks, words }) => (
            <>
              <Blocks blocks={blocks.slice(0, where.head)} lit={spoken} />
              <Text kind="small" tone="quiet">
                {reader.minutes(Math.max(1, Math.round(words / WORDS_A_MINUTE)))} ·{' '}
                {reader.factsHint}
              </Text>
              <DocumentChart {...place} lit={litBy(reading, sentence ?? spoken)} />
              <Blocks
                blocks={blocks.slice(where.head)}
                lit={sentence ?? spoken}
                onSentence={setSentence}
                onPlace={where.placed}
                onTop={where.top}
                showsFacts
              />
              <NextAndBefore {...place} />
              <TakeIt {...place} />
              <ShareIt job={job} />
            </>
          )}
        </StateOf>
      </Page>
      {reading && (
        <>
          <EvidenceSheet
            {...reading}
            sentence={sentence}
            onSentence={setSentence}
            onListen={
              canListen
                ? (id) => {
                    setSentence(null)
                    void startAt(job, document, id)
                  }
                : undefined
            }
          />
          <ContentsSheet
            blocks={reading.blocks}
            isOpen={sheet === 'contents'}
            onClose={() => setSheet(null)}
            onChoose={where.goTo}
          />
        </>
      )}
      <LooksSheet isOpen={sheet === 'looks'} onClose={() => setSheet(null)} />
    </>
  )
}
