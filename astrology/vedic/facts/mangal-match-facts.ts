import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { MangalDosha } from '#astrology/vedic/doshas/mangal.ts'
import {
  hasMangalDosha,
  mangalMatch,
  type MangalMatch,
} from '#astrology/vedic/koota/mangal-match.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'

const MANGAL_WORDS: Readonly<Record<NonNullable<MangalMatch['outcome']>, string>> = {
  clear: 'Neither {p1} nor {p2} has Mangal dosha.',
  matched: 'Both {p1} and {p2} have Mangal dosha, which the texts hold to cancel it.',
  'one-sided': 'Of {p1} and {p2} one alone has Mangal dosha.',
}

/** None where a lagna that nobody knows would decide it. */
export function mangalMatchFacts(first: MangalDosha, second: MangalDosha): readonly PartsBody[] {
  const { outcome } = mangalMatch(first, second)
  if (outcome === null) return []
  return [
    {
      topic: 'mangal',
      property: 'match',
      value: outcome,
      sentence: MANGAL_WORDS[outcome],
      marks: [mangalOf('p1', first), mangalOf('p2', second)],
      rule: RULES.mangalMatch,
    },
  ]
}

function mangalOf(whose: 'p1' | 'p2', dosha: MangalDosha): Mark {
  return { whose, term: 'Mangal dosha', ...(hasMangalDosha(dosha) === false && { negated: true }) }
}
