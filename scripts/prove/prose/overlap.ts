import type { WrittenDocument } from './a-package.ts'
import { masked, wordsOf } from './words.ts'

/** The largest share of the 8-grams of one document that stand in another of the package. */
export function overlap(documents: readonly WrittenDocument[]): {
  readonly share: number
  readonly between: string
} {
  const grams = documents.map(({ id, brief, finished }) => {
    const names = brief.people.map(({ name }) => name)
    const words = wordsOf(
      finished.evidence.map(({ sentence }) => masked(sentence, names)).join('\n'),
    ).map((word) => word.toLowerCase())
    return {
      id,
      grams: new Set(
        words.map((_, from) => words.slice(from, from + GRAM).join(' ')).slice(0, 1 - GRAM),
      ),
    }
  })
  const all = grams.flatMap((one, place) =>
    grams.slice(place + 1).map((other) => {
      const common = [...one.grams].filter((gram) => other.grams.has(gram)).length
      return {
        share: common / Math.min(one.grams.size, other.grams.size),
        between: `${one.id} and ${other.id}`,
      }
    }),
  )
  return all.toSorted((one, other) => other.share - one.share)[0] ?? { share: 0, between: '' }
}

const GRAM = 8
