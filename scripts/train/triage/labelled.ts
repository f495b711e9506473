import { readFileSync } from 'node:fs'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { CATEGORIES, type Category } from '#writing/safety/categories.ts'
import { dressed, variantsOf } from './variants.ts'

/** A question, its matter, and how much of a lesson it is. */
export interface Labelled {
  readonly question: string
  readonly category: Category | null
  readonly weight: number
}

const FOLDER = 'writing/safety/training'

/** People who did not know the rules, each with questions of every matter and near misses of them. */
export const WRITERS = ['first-writer', 'second-writer', 'third-writer']

/** What one writer wrote: objects of a question and its category, one a line. */
export function writtenBy(writer: string): readonly Labelled[] {
  return linesOf(`${writer}.jsonl`).map((line) => {
    const { question, category } = JSON.parse(line) as Labelled
    return { question, category, weight: 1 }
  })
}

/**
 * Phrases and questions made for training, in their variants. They count less than what was written
 * freely: a phrase names its matter more plainly than people do.
 */
export function made(): readonly Labelled[] {
  const random = xoroshiro128plus(7)
  const matters = [...CATEGORIES, 'harmless' as const]
  const phrases = matters.flatMap((matter) => {
    const count = matter === 'harmless' ? 32 : 16
    return linesOf(`phrases/${matter}.txt`)
      .flatMap((phrase) => variantsOf(phrase, count, random))
      .map((phrase) => labelled(dressed(phrase, random), matter))
  })
  const questions = matters.flatMap((matter) =>
    linesOf(`questions/${matter}.txt`)
      .flatMap((question) => variantsOf(question, 4, random))
      .map((question) => labelled(uniformFloat64(random) < 0.2 ? dressed(question, random) : question, matter)),
  ) // prettier-ignore
  return [...phrases, ...questions]
}

function labelled(question: string, matter: Category | 'harmless'): Labelled {
  return { question, category: matter === 'harmless' ? null : matter, weight: 0.3 }
}

function linesOf(file: string): readonly string[] {
  return readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n')
}
