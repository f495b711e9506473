import { featuresOf, type Reading } from './features.ts'
import { sumsByRows } from './linear.ts'
import { find, sumsOf, type Network } from './network.ts'
import { rowsOfWords } from './rows-of-words.ts'
import { sharesOf, type Shares } from './shares.ts'

/** Two that learned the same questions apart: one knows turns of phrase, the other what words are like. */
export interface Judge {
  readonly weights: ArrayLike<number>
  readonly words: ReadonlyMap<string, number>
  readonly network: Network
}

/** How much the network says beside the phrases, chosen on writers that neither had learned from. */
const SAY = 0.8

/** What both make of a text: where they differ, doubt grows. */
export function sharesBy(reading: Reading, { weights, words, network }: Judge): Shares {
  const phrases = sumsByRows(featuresOf(reading), weights)
  const likenesses = sumsOf(
    find(rowsOfWords(reading.plain, words), network).found,
    network.outcomes,
  )
  return sharesOf(phrases.map((sum, outcome) => sum + SAY * likenesses[outcome]!))
}
