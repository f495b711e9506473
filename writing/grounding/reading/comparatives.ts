import type { Found } from './mentions.ts'
import type { Token } from './tokens.ts'

/** What nothing is more than: the superlative that such a denial is. */
const SUPERLATIVES: Readonly<Record<string, string>> = {
  closer: 'closest',
  tighter: 'tightest',
  nearer: 'nearest',
  stronger: 'strongest',
  weaker: 'weakest',
  fuller: 'fullest',
  richer: 'richest',
  emptier: 'emptiest',
  poorer: 'poorest',
  higher: 'highest',
  lower: 'lowest',
  rarer: 'rarest',
  further: 'widest',
  farther: 'widest',
  more: 'most',
  fewer: 'fewest',
  less: 'least',
  heavier: 'heaviest',
  busier: 'busiest',
}

const DENIES = /^(no|none|nothing|nowhere|nobody|not one|never|neither)$/i

/**
 * `none is closer than the sextile` says that the sextile is the closest, and denies nothing:
 * its denial is taken out, and a superlative put in.
 */
export function withComparatives(
  tokens: readonly Token[],
  mentions: readonly Found[],
): readonly Found[] {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      SUPERLATIVES[lower] !== undefined &&
      tokens.slice(index + 1, index + 9).some((token) => token.lower === 'than'),
  )
  const denial = mentions.findLast(
    ({ kind, words, end }) => kind === 'no' && DENIES.test(words) && end <= at,
  )
  if (at < 0 || !denial || isParted(tokens.slice(denial.end, at))) return mentions
  const words = SUPERLATIVES[tokens[at]!.lower]!
  const superlative: Found = { kind: 'superlative', value: 'first', at, end: at + 1, words }
  return [...mentions.filter((each) => each !== denial && each.at !== at), superlative].toSorted(
    (a, b) => a.at - b.at,
  )
}

const isParted = (between: readonly Token[]) =>
  between.length > 9 || between.some(({ text }) => /^[,;:.]$/.test(text))
