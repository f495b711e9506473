import { encodeBase64 } from '#astrology/birth/places/packed-numbers.ts'
import { featuresOf } from '#writing/safety/model/features.ts'
import { plainText } from '#writing/safety/plain-text.ts'
import { readingOf } from '#writing/safety/triage.ts'
import { fit, type Lesson } from './fit.ts'
import type { Labelled } from './labelled.ts'

/** The model of such questions, as its file holds it. */
export function modelOf(questions: readonly Labelled[]): string {
  return JSON.stringify(packed(fit(questions.map(lessonOf))))
}

/** A labelled question as the model sees it. */
export function lessonOf({ question, category, weight }: Labelled): Lesson {
  return { features: featuresOf(readingOf(plainText(question))), category, weight }
}

const MOST = 127
/** Of the weights, so many lie within what a byte holds; the few beyond are taken for the largest there is. */
const WITHIN = 0.9999

/** Weights as bytes, one of which is worth `unit`. */
function packed(weights: Float64Array): { readonly unit: number; readonly weights: string } {
  const sizes = weights.map(Math.abs).toSorted()
  const unit = sizes[Math.floor((sizes.length - 1) * WITHIN)]! / MOST
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / unit))),
  )
  return { unit, weights: encodeBase64(new Uint8Array(bytes.buffer)) }
}
