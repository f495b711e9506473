import type { Rule } from '#astrology/facts.ts'

/** What facts about scores rest on; docs/astrology/couple.md says how. */
export const SCORE_RULES = {
  score: {
    id: 'couple.score',
    rule: 'A score is the share of the sample’s pairs of the same age gap, a year more or less, of whom as much is known, that have fewer points by the rules of their system: 50 is an ordinary pair.',
    source: 'Our own; which rules, and where their direction is taken from, is listed in the docs',
  },
  leaning: {
    id: 'couple.leaning',
    rule: 'A system leans to ease where its score is in the upper third of those pairs, and to effort where it is in the lower.',
    source: 'Our own; thirds of the sample',
  },
} as const satisfies Readonly<Record<string, Rule>>
