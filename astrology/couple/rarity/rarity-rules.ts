import type { Rule } from '#astrology/facts.ts'

/** The rules behind rarity; the same table stands in docs/astrology/couple.md. */
export const RARITY_RULES = {
  billion: {
    id: 'together.rarity.billion',
    rule: 'Sun sign, Moon nakshatra, rising sign, profile and Venus sign of each, as far as both times of birth leave them known; how many pairs of the sample are alike in them is counted among all pairs of its pairs that have no birth in common.',
    source: 'Our own; counted in the sample of a million pairs',
  },
  fair: {
    id: 'together.rarity.fair',
    rule: 'The pairs of the sample that hold an entry of the catalogue at least as rare as the rarest this couple holds, among the entries that can be told of it.',
    source: 'Our own; counted in the sample of a million pairs',
  },
  together: {
    id: 'together.rarity.together',
    rule: 'The rarest entries of the catalogue that a couple holds, three at most, each with how many pairs of the sample hold it, and how many hold all of them at once.',
    source: 'Our own; counted in the sample of a million pairs',
  },
} as const satisfies Readonly<Record<string, Rule>>
