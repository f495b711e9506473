import { featuresOf } from '#writing/safety/model/features.ts'
import type { Judge } from '#writing/safety/model/judge.ts'
import { packWeights } from '#writing/safety/model/packed-weights.ts'
import { plainText } from '#writing/safety/plain-text.ts'
import { readingOf } from '#writing/safety/triage.ts'
import { fit, type Lesson } from './fit.ts'
import { fitNetwork } from './fit-network.ts'
import { OF_PHRASES, type Labelled } from './labelled.ts'
import { vocabularyOf, wordLessonOf } from './vocabulary.ts'

/** What is learned of such questions, as its two files hold it. */
export function modelOf(questions: readonly Labelled[]): {
  readonly phrases: string
  readonly network: string
} {
  const { weights, words, network } = judgeOf(questions)
  return {
    phrases: JSON.stringify(packWeights(weights)),
    network: JSON.stringify({
      words: [...words.keys()].join(' '),
      vectors: packWeights(network.vectors),
      filters: packWeights(network.filters),
      outcomes: packWeights(network.outcomes),
    }),
  }
}

/** Who has learned such questions. The network reads them as they are asked, no bare phrases. */
export function judgeOf(questions: readonly Labelled[]): Judge & { readonly weights: Float64Array } {
  const whole = questions.filter(({ weight }) => weight > OF_PHRASES)
  const { words, vectors } = vocabularyOf(whole)
  return {
    weights: fit(questions.map(lessonOf)),
    words,
    network: fitNetwork(whole.map((question) => wordLessonOf(question, words)), vectors),
  }
} // prettier-ignore

/** A labelled question as the phrases' model sees it. */
function lessonOf({ question, category, weight }: Labelled): Lesson {
  return { features: featuresOf(readingOf(plainText(question))), category, weight }
}
