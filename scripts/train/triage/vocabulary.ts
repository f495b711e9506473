import { WIDTH } from '#writing/safety/model/network.ts'
import { unpackWeights } from '#writing/safety/model/packed-weights.ts'
import { knownAs, rowsOfWords } from '#writing/safety/model/rows-of-words.ts'
import { wordsOf } from '#writing/safety/model/words-of.ts'
import { plainText } from '#writing/safety/plain-text.ts'
import table from './word-vectors.data.json' with { type: 'json' }
import type { WordLesson } from './fit-network.ts'
import type { Labelled } from './labelled.ts'

/** A word that has no vector is learned from nothing where so many questions have it. */
const OFTEN = 3

/** The words a network knows and what they are like before it learns. */
export function vocabularyOf(questions: readonly Labelled[]): {
  readonly words: ReadonlyMap<string, number>
  readonly vectors: Float32Array
} {
  const known = table.words.split(' ')
  const counts = new Map<string, number>()
  for (const { question } of questions) {
    for (const word of new Set(wordsOf(plainText(question)).map(knownAs))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word)
  const words = new Map([...new Set([...known, ...often])].map((word, row) => [word, row]))
  const vectors = new Float32Array(words.size * WIDTH)
  vectors.set(unpackWeights(table))
  return { words, vectors }
}

/** A labelled question as the network sees it. */
export function wordLessonOf(
  { question, category, weight }: Labelled,
  words: ReadonlyMap<string, number>,
): WordLesson {
  return { rows: rowsOfWords(plainText(question), words), category, weight }
}
