import type { Finished, FinishedText } from '../text.ts'
import { sentencesOf } from '../sentences.ts'
import { finding, type Finding } from './finding.ts'

export interface Sibling {
  readonly id: string
  readonly document: FinishedText
}

/** No sentence stands twice in a text, or in two texts of one package. Headings may. */
export function checkRepetition(
  { evidence }: Finished,
  siblings: readonly Sibling[],
): readonly Finding[] {
  const elsewhere = new Map(
    siblings.flatMap(({ id, document }) => keysOf(document).map((key) => [key, id] as const)),
  )
  const seen = new Set<string>()
  return evidence.flatMap(({ sentence }) => {
    const key = sentenceKey(sentence)
    const again = seen.has(key)
    seen.add(key)
    const where = again ? 'this text' : elsewhere.get(key)
    if (where === undefined) return []
    return [
      finding('repetition', 'serious', {
        complaint: `This sentence already stands in ${where}; say it anew.`,
        sentence,
      }),
    ]
  })
}

function keysOf({ sections }: FinishedText): readonly string[] {
  return sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => sentencesOf(paragraph)))
    .map(sentenceKey)
}

/** Two sentences that differ only in case, spacing or punctuation are one sentence to a listener. */
export function sentenceKey(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
