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
 * rules say: English in full, and the plainest ways of asking in German, French, Spanish,
 * Portuguese, Italian and Hindi in Latin letters. The gravest of several matters is told.
 */
export function triage(question: string): Category | null {
  const met = new Set(piecesOf(plainText(question)).map(matterOf))
  return CATEGORIES.find((category) => met.has(category)) ?? null
}

/** What rules and model read. */
export function readingOf(plain: string): Reading {
  return { plain, rules: rulesMet(withoutIdioms(plain)) }
}

/** The matter by the shares the model gives each, or null where it is likely enough harmless. */
export function decided(shares: Shares, { rules }: Reading): Category | null {
  const grave = 1 - shares.harmless
  if (grave < enoughFor(rules)) return null
  const most = Math.max(...CATEGORIES.map((category) => shares[category]))
  const enough = Math.min(most, grave * LIKELY)
  return CATEGORIES.find((category) => shares[category] >= enough) ?? null
}

/** Of what is grave in a text: a matter with so much of it is asked of, and the gravest such is told. */
const LIKELY = 1 / 2

/**
 * How sure the model must be. Chosen on writers it was not trained on, for few harmless questions
 * flagged: where a rule is met the model is nearly always sure of what is grave, so there what it
 * doubts is mostly a way of speaking. Where a rule speaks of harm to somebody, doubt is settled for
 * the reviewed answer.
 */
function enoughFor(rules: Reading['rules']): number {
  if (rules.some(({ category }) => category === 'self-harm' || category === 'violence')) return 0.7
  return rules.length > 0 ? 0.87 : 0.62
}

function matterOf(plain: string): Category | null {
  const reading = readingOf(plain)
  return decided(likelihoods(reading), reading)
}
