import { wordsOf } from '#writing/safety/model/words-of.ts'
import { plainText } from '#writing/safety/plain-text.ts'
import type { Labelled } from './labelled.ts'

/** Two questions in much the same words, of which a chart must not answer one and may answer the other. */
export interface NearMiss<Question> {
  readonly grave: Question
  readonly harmless: Question
}

/** So many harmless questions beside each grave one, alike by at least so much. */
const BESIDE = 3
const ALIKE = 0.25
/** A word that more than this share of the questions have finds no question. */
const COMMON = 1 / 8

/** A question, and its words with what each tells: much where few questions have it. */
interface Told {
  readonly question: Labelled
  readonly words: ReadonlyMap<string, number>
}

/** The harmless questions in the words of each grave one, the likest first. */
export function nearMissesOf(questions: readonly Labelled[]): readonly NearMiss<Labelled>[] {
  const told = toldBy(questions)
  const harmless = told.filter(({ question }) => question.category === null)
  const having = Map.groupBy(
    harmless.flatMap((one) => [...one.words.keys()].map((word) => [word, one] as const)),
    ([word]) => word,
  )
  const common = questions.length * COMMON
  return told
    .filter(({ question }) => question.category !== null)
    .flatMap((grave) => {
      const some = [...grave.words.keys()].flatMap((word) => {
        const others = having.get(word) ?? []
        return others.length > common ? [] : others.map(([, other]) => other)
      })
      return [...new Set(some)]
        .map((other) => ({ other, likeness: likenessOf(grave, other) }))
        .filter(({ likeness }) => likeness > ALIKE)
        .toSorted((one, another) => another.likeness - one.likeness)
        .slice(0, BESIDE)
        .map(({ other }) => ({ grave: grave.question, harmless: other.question }))
    })
}

function toldBy(questions: readonly Labelled[]): readonly Told[] {
  const words = questions.map(({ question }) => new Set(wordsOf(plainText(question))))
  const counts = new Map<string, number>()
  for (const word of words.flatMap((some) => [...some])) counts.set(word, (counts.get(word) ?? 0) + 1)
  return questions.map((question, at) => {
    const weights = [...words[at]!].map((word) => Math.log(questions.length / counts.get(word)!))
    const length = Math.hypot(...weights) || 1
    const scaled = [...words[at]!].map((word, index) => [word, weights[index]! / length] as const)
    return { question, words: new Map(scaled) }
  })
} // prettier-ignore

/** The cosine of the angle between their words. */
function likenessOf(one: Told, other: Told): number {
  return [...one.words].reduce((sum, [word, weight]) => sum + weight * (other.words.get(word) ?? 0), 0)
} // prettier-ignore
