import type { Found } from './mentions.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'

/** How far apart a denial, what it denies and what stands instead may be. */
const NEAR = 5

const MERELY = /^(only|merely|just|simply|so|all|every|always|often)$/

/** What is denied and what is said instead: `not his Purpose but his Life's Work`. */
export interface NotBut {
  /** Where `not` stands. */
  readonly at: number
  /** Where `but` stands. */
  readonly end: number
}

/** Where of two things of one kind the first is denied for the sake of the second. */
export function notButs(tokens: readonly Token[], mentions: readonly Found[]): readonly NotBut[] {
  return tokens.flatMap(({ lower }, at): NotBut[] => {
    if (lower !== 'not' || MERELY.test(tokens[at + 1]?.lower ?? '')) return []
    const end = tokens.findIndex((token, index) => index > at && token.lower === 'but')
    if (end < 0 || end - at > NEAR || /[;:—]/.test(wordsOf(tokens, at, end))) return []
    const denied = mentions.filter((each) => isThing(each) && each.at > at && each.end <= end)
    const instead = mentions.find((each) => isThing(each) && each.at > end)
    return denied.length === 1 &&
      instead?.kind === denied[0]!.kind &&
      instead.at - end <= 3 &&
      denied[0]!.kind !== 'number'
      ? [{ at, end }]
      : []
  })
}

const isThing = ({ kind }: Found) => kind !== 'person' && kind !== 'no'

/** The mentions without what is denied there: what is said instead stands in its place. */
export const withoutDenied = (mentions: readonly Found[], denied: readonly NotBut[]) =>
  mentions.filter((each) => !denied.some(({ at, end }) => each.at >= at && each.end <= end))
