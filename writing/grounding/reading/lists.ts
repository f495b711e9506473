import type { MentionKind } from './mention.ts'
import type { Found } from './mentions.ts'
import type { Token } from './tokens.ts'

/** Nouns whose numbers may be listed at a distance: `Four gates hold the cross up, 44, 24, 7 and 13`. */
const LISTED: readonly (readonly [RegExp, MentionKind])[] = [
  [/^gates?$/, 'gate'],
  [/^keys?$/, 'key'],
  [/^cross$/, 'gate'],
]

const LINK = /^(,|and|or|with|to|&|from|then|plus)$/

/** Bare numbers in a list of two or more in digits are those of the noun before them, where it counts gates or keys. */
export function withLists(tokens: readonly Token[], mentions: readonly Found[]): readonly Found[] {
  const noun = tokens.findIndex(({ lower }) => LISTED.some(([pattern]) => pattern.test(lower)))
  if (noun < 0) return mentions
  const kind = LISTED.find(([pattern]) => pattern.test(tokens[noun]!.lower))![1]
  const bare = mentions.filter((each) => each.at > noun && isBare(tokens, each))
  return mentions.map((each) => {
    if (!bare.includes(each)) return each
    const isInList = bare.some(
      (other) => other !== each && (isLinked(tokens, other, each) || isLinked(tokens, each, other)),
    )
    return isInList ? { ...each, kind } : each
  })
}

function isBare(tokens: readonly Token[], { kind, at, value }: Found): boolean {
  return (
    kind === 'number' && /^\d+$/.test(tokens[at]!.text) && Number(value) >= 1 && Number(value) <= 64
  )
}

function isLinked(tokens: readonly Token[], one: Found, two: Found): boolean {
  const between = tokens.slice(one.end, two.at)
  return two.at > one.end && between.length <= 3 && between.every(({ lower }) => LINK.test(lower))
}
