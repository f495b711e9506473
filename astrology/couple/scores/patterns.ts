import type { Commission } from '#core/commission.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'

export type Relation = NonNullable<Commission['relation']>

/**
 * Which pairs a pair is compared with: those of which as much is known, and those of which as
 * much is asked. Attraction, and what a tradition says of marriage alone, count for partners only.
 */
export const PATTERNS = [
  'both partners',
  'one partners',
  'none partners',
  'both others',
  'one others',
  'none others',
] as const
export type Pattern = (typeof PATTERNS)[number]

/** Bits of whose time of birth is known: 1 the first person's, 2 the second's. */
export type Known = 0 | 1 | 2 | 3

const TIMES = ['none', 'one', 'one', 'both'] as const

export function patternOf(known: Known, relation: Relation): Pattern {
  return `${TIMES[known]} ${relation === 'partners' ? 'partners' : 'others'}`
}

/** Whose time the sample takes as known in a pattern; sums are the same with the other's. */
export function knownIn(pattern: Pattern): Known {
  if (pattern.startsWith('both')) return 3
  return pattern.startsWith('one') ? 1 : 0
}

export function isOfPartners(pattern: Pattern): boolean {
  return pattern.endsWith('partners')
}

/**
 * The widest window within which a time counts as known, days: an hour to either side. Within it
 * the Moon moves by half a degree, and what angles and houses change is withheld by the facts;
 * in a wider one nothing counts that hangs on the time at all.
 */
const WIDEST_KNOWN = 2 / 24 + 1e-6

export function isTimeKnown({ certainty, window: { from, to } }: BirthMoment): boolean {
  return certainty.kind !== 'unknown' && to - from <= WIDEST_KNOWN
}

/** Whose times of birth are known well enough to count. */
export function knownOf(first: BirthMoment, second: BirthMoment): Known {
  if (isTimeKnown(first)) return isTimeKnown(second) ? 3 : 1
  return isTimeKnown(second) ? 2 : 0
}
