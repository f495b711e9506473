import { useEffect, useRef } from 'react'
import { ScrollView, StyleSheet } from 'react-native'
import type { Asked } from '#app/api/use-asked.ts'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Blocks } from '#app/reader/Blocks.tsx'
import { blockWith } from '#app/reader/blocks.ts'
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
const ABOVE = 96

/** The text of a chapter, going along with the voice. A sentence that is tapped is spoken next. */
export function ReadAlong({ job, document, asked, spoken }: ReadAlongProps) {
  const { listen } = useWords()
  const scroll = useRef<ScrollView>(null)
  const tops = useRef(new Map<number, number>())
  const touchedAt = useRef(0)
  const isStill = useReducedMotion()
  const blocks = asked.state === 'ready' ? asked.value.blocks : null
  const at = blocks && spoken !== null ? blockWith(blocks, spoken) : -1
  useEffect(() => {
    const y = tops.current.get(at)
    if (y === undefined || Date.now() - touchedAt.current < LEFT_ALONE_MS) return
    scroll.current?.scrollTo({ y: Math.max(0, y - ABOVE), animated: !isStill })
  }, [at, isStill])
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
            onPlace={(index, y) => void tops.current.set(index, y)}
          />
        )}
      </StateOf>
    </ScrollView>
  )
}

const styles = StyleSheet.create({
  page: {
    paddingHorizontal: SPACE.large,
    paddingBottom: SPACE.huge,
    maxWidth: 640,
    alignSelf: 'center',
  },
})
