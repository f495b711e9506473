import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import type { Token } from '../reading/tokens.ts'
import { wordsOf } from '../reading/words-of.ts'

export interface Said {
  readonly value: number
  readonly words: string
  readonly at: number
  readonly end: number
}

/** `one person in 11`. */
export const isShare = (tokens: Ground['read']['tokens'], at: number, end: number) =>
  /\bone (person|pair|couple|birth) (in|of)( every)?$/.test(wordsOf(tokens, at - 4, at)) ||
  /^(person|pair|couple|birth|hears|would|could)$/.test(tokens[end]?.lower ?? '')

/** Numbers and the words that stand for them: `half of ten`, `none`, `not one`, `nothing`, `a single`. */
export function numbersOf({ segment, read: { tokens } }: Ground): readonly Said[] {
  const read = segment.mentions.flatMap((each): Said[] => {
    // `twice as many`.
    if (each.kind === 'number' && tokens[each.end]?.lower === 'as') return []
    // `the other five defined centers`, `not three keys but two`.
    const before = tokens[each.at - 1]?.lower ?? ''
    if (before === 'other') return []
    if (before === 'not' && /\bbut\b/.test(wordsOf(tokens, each.end, tokens.length))) return []
    // `the one in Libra and the other in Aries`.
    if (each.words === 'one' && before === 'the') return []
    if (each.kind === 'number')
      return [{ value: Number(each.value), words: each.words, at: each.at, end: each.end }]
    if (each.kind === 'no' && /^(none|no|nothing|not one)$/i.test(each.words))
      return /^((doubt|less|fewer|wonder|more|longer|one)\b|[a-z]+ but )/.test(
        wordsOf(tokens, each.end, each.end + 3),
      )
        ? []
        : [{ value: 0, words: each.words, at: each.at, end: each.end }]
    return []
  })
  const more = tokens.flatMap((token, at): Said[] => {
    if (at < segment.from || at >= segment.to) return []
    const next = tokens[at + 1]?.lower ?? ''
    // `lost in a single koota` counts nothing.
    if (
      token.lower === 'single' &&
      tokens[at - 1]?.lower === 'a' &&
      !/^(in|on|through)$/.test(tokens[at - 2]?.lower ?? '')
    )
      return [
        {
          value: tokens[at - 2]?.lower === 'not' ? 0 : 1,
          words: 'a single',
          at: at - 1,
          end: at + 1,
        },
      ]
    if (token.lower === 'half' && /^(of|the|her|his|its)$/.test(next))
      return [{ value: -1, words: 'half', at, end: at + 1 }]
    if (
      /^(empty|deserted|vacant|bare|unoccupied)$/.test(token.lower) &&
      /^(is|are|stands?|lies|remains?|stays?|was|were|left|quite)$/.test(
        tokens[at - 1]?.lower ?? '',
      )
    )
      return [{ value: 0, words: token.text, at, end: at + 1 }]
    if (token.lower === 'zero' && !read.some((each) => each.at === at))
      return [{ value: 0, words: 'zero', at, end: at + 1 }]
    return []
  })
  return [...read, ...more].toSorted((a, b) => a.at - b.at)
}

/**
 * `one partner brings the entire channel`, `the one kind of channel they lack`, `six others`: a number that has a
 * noun of its own before the thing, or that counts what is left.
 */
function isOfOthers(tokens: readonly Token[], { at, end, value }: Said, thing: number): boolean {
  const between = wordsOf(tokens, end, thing)
  if (/^(kinds?|sorts?|partners?|sides?|persons?|halves|half|others?)\b/.test(between)) return true
  if (value === 1 && tokens[at - 1]?.lower === 'the') return true
  return /(?<!\bof|\bof all)( |^)(the|an?|her|his|their|its)( |$)/.test(between)
}

/** The number a noun is counted by: right before it, or the first of `six of his thirteen`. */
export function numberBefore(
  { read: { tokens, mentions } }: Ground,
  numbers: readonly Said[],
  thing: Owned,
): Said | null {
  const near = numbers.findLast(({ end }) => end <= thing.at)
  if (!near) return null
  const between = tokens.slice(near.end, thing.at)
  if (isOfOthers(tokens, near, thing.at)) return null
  if (mentions.some(({ kind, at }) => kind === 'quantity' && at >= near.end && at < thing.at))
    return null
  if (
    between.length > 5 ||
    between.some(
      ({ text, lower }) =>
        /^[,;:.()]$/.test(text) ||
        /^(is|are|has|have|had|finds?|meets?|in|with|without|and|from|to|at|on|that|than|where|when)$/.test(
          lower,
        ),
    )
  )
    return null
  const first = numbers.findLast(({ end, at }) => end <= near.at && at !== near.at)
  const isOf =
    first !== undefined &&
    tokens
      .slice(first.end, near.at)
      .every(
        ({ lower, isCapital }) =>
          /^(of|the|his|her|their|all|its|out|'s)$/.test(lower) || isCapital,
      ) &&
    tokens[first.end]?.lower !== ','
  const said = isOf && tokens[first.end]?.lower === 'of' ? first : near
  // `Of thirteen placements no fewer than six`: the whole comes first.
  if (
    said === near &&
    (tokens[near.at - 1]?.lower === 'of' ||
      (/^(the|her|his|their)$/.test(tokens[near.at - 1]?.lower ?? '') &&
        tokens[near.at - 2]?.lower === 'of')) &&
    first === undefined
  ) {
    const later = numbers.find(
      ({ at }) =>
        at >= thing.end &&
        at - thing.end <= 6 &&
        !/^(no|not|none|nothing|without)$/i.test(tokens[at]!.lower),
    )
    return later ?? null
  }
  return said.value === -1 ? { ...said, value: near.value / 2 } : said
}
