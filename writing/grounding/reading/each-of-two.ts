import type { Found } from './mentions.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'

const OTHER: Readonly<Record<string, string>> = {
  one: 'other',
  first: 'second',
  former: 'latter',
}

/** What may be said of each of two: `the one in`, `the first has`; `the first house` is a house. */
const TELLS = /^(in|on|at|by|from|with|under|to|is|was|has|stands|sits|lies|falls|goes|lives|a|an)$/

const THING = /^(body|sphere|sefirah|center|koota|channel|karaka)$/

/**
 * `Venus and Mars are at home, the one in Libra and the other in Aries`: the words for each of two things
 * that were named side by side stand for those two, in their order.
 */
export function withEachOfTwo(
  tokens: readonly Token[],
  mentions: readonly Found[],
): readonly Found[] {
  const at = tokens.findIndex(
    (token, index) =>
      /^([,:;—–]|and)$/.test(token.lower) &&
      tokens[index + 1]?.lower === 'the' &&
      OTHER[tokens[index + 2]?.lower ?? ''] !== undefined &&
      TELLS.test(tokens[index + 3]?.lower ?? ''),
  )
  if (at < 0) return mentions
  const one = at + 1
  const other = OTHER[tokens[one + 1]!.lower]!
  const two = tokens.findIndex(
    ({ lower }, index) =>
      index > one + 2 &&
      lower === 'the' &&
      tokens[index + 1]?.lower === other &&
      tokens[index + 2] !== undefined,
  )
  if (two < 0 || !TELLS.test(tokens[two + 2]!.lower)) return mentions
  const pair = pairBefore(tokens, mentions, one)
  if (pair === null) return mentions
  return [
    ...mentions.filter(
      (each) => !(each.at < one + 2 && each.end > one) && !(each.at < two + 2 && each.end > two),
    ),
    { ...pair[0], at: one, end: one + 2 },
    { ...pair[1], at: two, end: two + 2 },
  ].toSorted((a, b) => a.at - b.at)
}

/** The last two things that are named side by side, and no third with them. */
function pairBefore(
  tokens: readonly Token[],
  mentions: readonly Found[],
  before: number,
): readonly [Found, Found] | null {
  const things = mentions.filter(({ kind, end }) => THING.test(kind) && end <= before)
  const [three, first, second] = [things.at(-3), things.at(-2), things.at(-1)]
  if (!first || !second || first.kind !== second.kind) return null
  const isBeside = (one: Found, next: Found) =>
    /^(and|,)?( and)?( the| her| his| their)?$/.test(wordsOf(tokens, one.end, next.at))
  if (!isBeside(first, second)) return null
  return three && three.kind === first.kind && isBeside(three, first) ? null : [first, second]
}
