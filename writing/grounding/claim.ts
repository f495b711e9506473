import type { Owner } from './reading/mention.ts'
import type { Known, Knowledge } from './knowledge.ts'
import type { Owned } from './reading/whose.ts'
import type { ReadSentence } from './reading/read-sentence.ts'
import type { Segment } from './reading/segments.ts'

/** `unknown`: nothing that is known says it or speaks against it. `vague`: nobody can tell. */
export type Verdict = 'supported' | 'contradicted' | 'unknown'

/** One thing a sentence says of a chart, and what the facts say to it. */
export interface Claim {
  readonly kind: string
  /** What was said, in the sentence's own words. */
  readonly words: string
  readonly verdict: Verdict
  /** Set where only somebody's having it was asked, and not what it is said of. */
  readonly isWeak?: true
  /** What the facts have instead, in their words. */
  readonly instead?: string
  /** The mentions that a reader put together by where they stand. */
  readonly tie?: Tie
}

/** Something said of something, or an aspect of two. */
export interface Tie {
  readonly subjects: readonly Owned[]
  readonly value: Owned
}

/** What a reader of claims is given: one stretch of a sentence and all that is known. */
export interface Ground {
  readonly read: ReadSentence
  readonly segment: Segment
  readonly knowledge: Knowledge
  /** Ids the sentence cites: hints to what it speaks of, where it does not say. */
  readonly cited: readonly string[]
  /** Things last spoken of in the sentence before this stretch. */
  readonly carried: readonly Owned[]
}

export type ClaimReader = (ground: Ground) => readonly Claim[]

/** Whether something known is of an owner; of nobody named, anyone's will do. */
export function isOf(owner: Owner, { who }: Known): boolean {
  return owner === null || who === owner || (owner === 'both' && who !== 'couple')
}

/** The persons an owner stands for, each of whom a claim must be true of. */
export function eachOf(owner: Owner): readonly Owner[] {
  return owner === 'both' ? ['p1', 'p2'] : [owner]
}

/** By whether facts say it, and whether they say anything of its kind. */
export function judged(has: boolean, isKnown: boolean): Verdict {
  if (has) return 'supported'
  return isKnown ? 'contradicted' : 'unknown'
}

/** Turns a verdict round where the claim is that it is not so. */
export function told(verdict: Verdict, isNegated: boolean): Verdict {
  if (!isNegated) return verdict
  return verdict === 'supported' ? 'contradicted' : 'supported'
}

/** All of several must hold: one contradiction is enough. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('contradicted')) return 'contradicted'
  return verdicts.includes('unknown') ? 'unknown' : 'supported'
}

/** Whether one of the claims tells something of what is mentioned. */
export const isJudged = (claims: readonly Claim[], { words }: Owned) =>
  claims.some((claim) => claim.isWeak !== true && claim.words.includes(words))

/** What facts have instead of what is said, each once: `Leo or Virgo`. */
export const insteadOf = (values: readonly (string | number | undefined)[]) =>
  [...new Set(values.filter((each) => each !== undefined))].join(' or ')
