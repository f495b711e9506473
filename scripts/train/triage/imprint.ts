import { createHash } from 'node:crypto'
import type { Labelled } from './labelled.ts'
import { modelOf } from './model-of.ts'

/** Hashes a model is known by: training it anew takes half a minute, these take seconds. */
interface Imprint {
  readonly questions: string
  /** Of the model that a few of the questions make: it changes with rules, features and fitting. */
  readonly inShort: string
  readonly weights: string
}

type Model = ReturnType<typeof modelOf>

/** One question of so many is among the few. */
const EVERY = 32

/** The imprint of a model and of the questions it was made from. */
export function imprintOf(questions: readonly Labelled[], model: Model): Imprint {
  const few = questions.filter((_, index) => index % EVERY === 0)
  return {
    questions: hashOf(JSON.stringify(questions)),
    inShort: hashOf(JSON.stringify(modelOf(few))),
    weights: hashOf(JSON.stringify(model)),
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
