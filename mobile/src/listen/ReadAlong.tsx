import { useEffect, useRef } from 'react'
import { ScrollView, StyleSheet } from 'react-native'
import type { Asked } from '#app/api/use-asked.ts'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Blocks } from '#app/reader/Blocks.tsx'
import { blockWith, type Block } from '#app/reader/blocks.ts'
import type { InJob } from '#app/reader/use-document.ts'
import type { Reading } from '#app/reader/use-reading.ts'
import { useWords } from '#app/words/use-words.ts'
import { startAt } from './start-at.ts'
import { useReducedMotion } from './use-reduced-motion.ts'

interface ReadAlongProps extends InJob {
  readonly asked: Asked<Reading>
  readonly spoken: string | null
}

/** Whoever scrolls by hand is left alone for so long. */
const LEFT_ALONE_MS = 6_000
const ABOVE = 64

/** The text of a chapter, going along with the voice. A sentence that is tapped is spoken next. */
export function ReadAlong({ job, document, asked, spoken }: ReadAlongProps) {
  const { listen } = useWords()
  const scroll = useRef<ScrollView>(null)
  const tops = useRef(new Map<number, { readonly y: number; readonly height: number }>())
  const touchedAt = useRef(0)
  const isStill = useReducedMotion()
  const blocks = asked.state === 'ready' ? asked.value.blocks : null
  const at = blocks && spoken !== null ? blockWith(blocks, spoken) : -1
  useEffect(() => {
    const block = tops.current.get(at)
    if (block === undefined || Date.now() - touchedAt.current < LEFT_ALONE_MS) return
    const y = block.y + block.height * shareBefore(blocks?.[at], spoken) - ABOVE
    scroll.current?.scrollTo({ y: Math.max(0, y), animated: !isStill })
  }, [at, spoken, blocks, isStill])
  const touched = () => (touchedAt.current = Date.now())
  return (
    <ScrollView
      ref={scroll}
      role="region"
      aria-label={listen.readAlong}
      tabIndex={0}
      onTouchMove={touched}
      onScrollBeginDrag={touched}
      contentContainerStyle={styles.page}
    >
      <StateOf of={asked} loading={listen.loading}>
        {(reading) => (
          <Blocks
            blocks={reading.blocks}
            lit={spoken}
            onSentence={(id) => void startAt(job, document, id)}
            onPlace={(index, y, height) => void tops.current.set(index, { y, height })}
          />
        )}
      </StateOf>
    </ScrollView>
  )
}

/** How much of a block stands before a sentence, by its letters: near enough to bring it into sight. */
function shareBefore(block: Block | undefined, id: string | null): number {
  if (block?.kind !== 'sentences') return 0
  const at = block.sentences.findIndex((sentence) => sentence.id === id)
  const lengths = block.sentences.map(({ text }) => text.length)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return all === 0 ? 0 : lengths.slice(0, at).reduce((sum, length) => sum + length, 0) / all
}

const styles = StyleSheet.create({
  page: {
    paddingHorizontal: SPACE.large,
    paddingBottom: SPACE.huge,
    maxWidth: 640,
    alignSelf: 'center',
  },
})
