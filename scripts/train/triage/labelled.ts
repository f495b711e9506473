import { readdirSync, readFileSync } from 'node:fs'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { CATEGORIES, type Category } from '#writing/safety/categories.ts'
import { GRAVE, HARMLESS } from '#writing/safety/questions.fixture.ts'
import { dressed, readingsOf, variantsOf } from './variants.ts'
import { worn } from './worn.ts'

/** A question, its matter, and how much of a lesson it is. */
export interface Labelled {
  readonly question: string
  readonly category: Category | null
  readonly weight: number
}

/** How much of a lesson a phrase made for training is. */
export const OF_PHRASES = 0.3

const FOLDER = 'writing/safety/training'

/** People who did not know the rules, each with questions of every matter and near misses of them. */
export const WRITERS: readonly string[] = [
  ...[
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
  ].map((nth) => `${FOLDER}/${nth}-writer.jsonl`),
  'test/golden/questions.jsonl',
]

/** All that triage is trained on, in the order in which it is. */
export function everyQuestion(): readonly Labelled[] {
  return [...WRITERS.flatMap(writtenBy), ...examples(), ...made(), ...asked(), ...abroad()]
}

/** What one writer wrote: objects of a question and its category, one a line. */
export function writtenBy(writer: string): readonly Labelled[] {
  return linesOf(writer).map((line) => {
    const { question, category } = JSON.parse(line) as Labelled
    return { question, category, weight: 1 }
  })
}

/** The questions that triage's own test asks: what it must never lose. */
export function examples(): readonly Labelled[] {
  const grave = CATEGORIES.flatMap((category) =>
    GRAVE[category].map((question) => ({ question, category, weight: 1 })),
  )
  return [...grave, ...HARMLESS.map((question) => ({ question, category: null, weight: 1 }))]
}

/**
 * Questions written for training as people ask them, with choices inside a line, worn as they may
 * arrive: the more readings a line has, the more of them. They count less than what was written
 * once, since the variants of a line are alike.
 */
export function asked(): readonly Labelled[] {
  const random = xoroshiro128plus(11)
  const harmless = linesOf(`${FOLDER}/asked/harmless.txt`)
  const beside = () => {
    const line = harmless[Math.floor(uniformFloat64(random) * harmless.length)]!
    return variantsOf(line, 1, random)[0]!
  }
  return MATTERS.flatMap((matter) =>
    linesOf(`${FOLDER}/asked/${matter}.txt`)
      .flatMap((line) => variantsOf(line, countFor(line, matter), random))
      .map((question) => labelled(worn(question, beside, random), matter, 0.9)),
  )
}

/** What is harmless is the wider field, and the one in which most customers ask. */
function countFor(line: string, matter: Category | 'harmless'): number {
  const [share, most] = matter === 'harmless' ? [1.3, 26] : [1, 30]
  return Math.max(5, Math.min(most, Math.round(Math.sqrt(readingsOf(line)) * share)))
}

/**
 * Phrases and questions made for training, in their variants. They count less than what was written
 * freely: a phrase names its matter more plainly than people do.
 */
export function made(): readonly Labelled[] {
  const random = xoroshiro128plus(7)
  const phrases = MATTERS.flatMap((matter) => {
    const count = matter === 'harmless' ? 32 : 16
    return linesOf(`${FOLDER}/phrases/${matter}.txt`)
      .flatMap((phrase) => variantsOf(phrase, count, random))
      .map((phrase) => labelled(dressed(phrase, random), matter, OF_PHRASES))
  })
  const questions = MATTERS.flatMap((matter) =>
    linesOf(`${FOLDER}/questions/${matter}.txt`)
      .flatMap((question) => variantsOf(question, 4, random))
      .map((question) => labelled(uniformFloat64(random) < 0.2 ? dressed(question, random) : question, matter, OF_PHRASES)),
  ) // prettier-ignore
  return [...phrases, ...questions]
}

/** The plainest ways of asking in other languages: a file each, a section a matter, choices inside a line. */
export function abroad(): readonly Labelled[] {
  const random = xoroshiro128plus(13)
  return readdirSync(`${FOLDER}/abroad`)
    .toSorted()
    .flatMap((file) => sectionsOf(`${FOLDER}/abroad/${file}`))
    .flatMap(({ matter, line }) =>
      variantsOf(line, countFor(line, matter) * (matter === 'harmless' ? 3 : 1), random).map(
        (question) => labelled(question, matter, 0.9),
      ),
    )
}

const MATTERS = [...CATEGORIES, 'harmless' as const]

function labelled(question: string, matter: Category | 'harmless', weight: number): Labelled {
  return { question, category: matter === 'harmless' ? null : matter, weight }
}

function sectionsOf(
  file: string,
): readonly { readonly matter: Category | 'harmless'; readonly line: string }[] {
  let matter: Category | 'harmless' = 'harmless'
  return linesOf(file).flatMap((line) => {
    if (!line.startsWith('## ')) return [{ matter, line }]
    matter = line.slice(3) as Category
    return []
  })
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trim().split('\n')
}
