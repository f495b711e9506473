import { useState } from 'react'
import { Button } from '#app/design/Button.tsx'
import { Note } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { Blocks } from './Blocks.tsx'
import { LooksSheet } from './LooksSheet.tsx'
import { blocksOf } from './markdown.ts'
import { NextAndBefore } from './NextAndBefore.tsx'
import { Page } from './Page.tsx'
import { ReadBar } from './ReadBar.tsx'
import type { InJob } from './use-document.ts'
import { useTextInWork } from './use-text-in-work.ts'

interface TextInWorkProps extends InJob {
  /** Called once when the text is finished. */
  readonly onDone: () => void
  /** Opens the version before it, which stays readable. */
  readonly onOlder: () => void
}

/** A text that is not there yet: what can be read of it so far, growing as it is written. */
export function TextInWork({ onDone, onOlder, ...place }: TextInWorkProps) {
  const { job, document } = place
  const { reader } = useWords()
  const [isLooking, setLooking] = useState(false)
  const { status, markdown, isAway } = useTextInWork(place, onDone)
  const words = document.isLocked ? reader.locked : wordsOf(status, markdown !== '', reader)
  const bar = <ReadBar jobId={job.id} title={document.title} onLooks={() => setLooking(true)} />
  return (
    <>
      <Page bar={bar} label={document.title}>
        {document.revision > 1 && !document.isLocked && (
          <Button label={reader.older} onPress={onOlder} />
        )}
        {isAway && <Note words={reader.away} />}
        <Note words={words} />
        <Blocks blocks={blocksOf(markdown)} />
        {markdown !== '' && (
          <Text kind="small" tone="quiet">
            {reader.inWorkUnchecked}
          </Text>
        )}
        <NextAndBefore {...place} />
      </Page>
      <LooksSheet isOpen={isLooking} onClose={() => setLooking(false)} />
    </>
  )
}

function wordsOf(
  status: string,
  hasText: boolean,
  reader: ReturnType<typeof useWords>['reader'],
): string {
  if (status === 'failed') return reader.failed
  if (status === 'cancelled') return reader.cancelled
  if (status === 'done') return reader.loading
  return hasText || status === 'running' ? reader.inWork : reader.notBegun
}
