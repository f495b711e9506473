import { CATEGORIES, type Category } from './categories.ts'
import { withoutIdioms } from './idioms.ts'
import { likelihoods } from './model/trained.ts'
import type { Reading } from './model/features.ts'
import type { Shares } from './model/shares.ts'
import { piecesOf } from './pieces.ts'
import { plainText } from './plain-text.ts'
import { rulesMet } from './rules.ts'

/**
 * Which matter of a customer's question a chart must not answer; null where it is harmless. Read
 * before any writer sees it, by rules and by a model trained on questions, which knows what the
 * rules say: English in full, and the plainest ways of asking in the languages of
 * `training/abroad`. The gravest of several matters is told.
 */
export function triage(question: string): Category | null {
  const met = new Set(piecesOf(plainText(question)).map(matterOf))
  return CATEGORIES.find((category) => met.has(category)) ?? null
}

/** What rules and model read. */
export function readingOf(plain: string): Reading {
  return { plain, rules: rulesMet(withoutIdioms(plain)) }
}

/** The matter by the shares the model gives, or null where it is likely enough harmless. */
export function decided(shares: Shares): Category | null {
  const grave = 1 - shares.harmless
  const most = Math.max(...CATEGORIES.map((category) => shares[category]))
  const likely = Math.min(most, grave * LIKELY)
  const category = CATEGORIES.find((one) => shares[one] >= likely)!
  return grave >= (HARM.has(category) ? ENOUGH_FOR_HARM : ENOUGH) ? category : null
}

/** Of what is grave in a text: a matter with so much of it is asked of, and the gravest such is told. */
const LIKELY = 1 / 2

/**
 * How sure the model must be, chosen on questions it was not trained on, for few harmless ones
 * flagged. Where somebody may be harmed, doubt is settled for the reviewed answer sooner.
 */
const ENOUGH = 0.62
const ENOUGH_FOR_HARM = 0.56
const HARM: ReadonlySet<Category> = new Set(['self-harm', 'violence', 'minor'])

function matterOf(plain: string): Category | null {
  return decided(likelihoods(readingOf(plain)))
}
