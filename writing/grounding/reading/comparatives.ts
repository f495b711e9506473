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
      lower !== undefined &&
      superlativeAt(tokens, index) !== undefined &&
      tokens.slice(index + 1, index + 9).some((token) => token.lower === 'than'),
  )
  const denial = mentions.findLast(
    ({ kind, words, end }) => kind === 'no' && DENIES.test(words) && end <= at,
  )
  if (at < 0 || !denial || isParted(tokens.slice(denial.end, at))) return mentions
  const words = superlativeAt(tokens, at)!
  const superlative: Found = { kind: 'superlative', value: 'first', at, end: at + 1, words }
  return [...mentions.filter((each) => each !== denial && each.at !== at), superlative].toSorted(
    (a, b) => a.at - b.at,
  )
}

const STOCKED = /^(stocked|provided|endowed|fed|served|supplied|off)$/

/** `closer`, and `better stocked`, which is fuller. */
function superlativeAt(tokens: readonly Token[], at: number): string | undefined {
  const { lower = '' } = tokens[at] ?? {}
  if (lower !== 'better' && lower !== 'worse') return SUPERLATIVES[lower]
  if (!STOCKED.test(tokens[at + 1]?.lower ?? '')) return undefined
  return lower === 'better' ? 'fullest' : 'emptiest'
}

const isParted = (between: readonly Token[]) =>
  between.length > 14 || between.some(({ text }) => /^[,;:.]$/.test(text))
