import { sentenceOf } from '#app/reader/blocks.ts'
import type { Reading } from '#app/reader/use-reading.ts'

const NOTHING: readonly string[] = []

/** What of a chart a sentence speaks of, by the names that facts have for its parts. */
export function litBy(reading: Reading | null, sentence: string | null): readonly string[] {
  if (reading === null || sentence === null) return NOTHING
  const facts = sentenceOf(reading.blocks, sentence)?.facts ?? NOTHING
  return facts.flatMap((id) => reading.facts.get(id)?.about ?? NOTHING)
}
