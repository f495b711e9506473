import { joined } from './joined.ts'
import { JOINING_WORDS } from './joining-words.ts'
import { wordsOf } from '../reading/words-of.ts'
import type { Owned } from '../reading/whose.ts'
import type { Token } from '../reading/tokens.ts'
import type { Pair } from './pairing.ts'
import { gap, joinedEnd, joinedStart, lastOnly, owned, zipped } from './pairing-lists.ts'

const JOINS = new Set([...JOINING_WORDS, 'with', 'of', 'each', 'three', 'four', 'five', 'six'])

const AGAIN = /\b(as|likewise|nor|and so (is|does|has|are|was|do)|so (is|does|has|are|was))\b/

/** Pairs of things with the values after them. */
export function forwards(
  tokens: readonly Token[],
  items: readonly Owned[],
  isValue: (mention: Owned) => boolean,
): Pair[] {
  const pairs: Pair[] = []
  let open: Owned[] = []
  let current: readonly Owned[] = []
  let last: Owned | null = null
  items.forEach((item, index) => {
    const next = items[index + 1]
    // `…, and Gene Key 52 is her Purpose`: said of what comes after.
    if (
      isValue(item) &&
      open.length === 0 &&
      next &&
      !isValue(next) &&
      isOfNext(tokens, item, next)
    ) {
      pairs.push({ subjects: [next], value: item })
      last = item
      return
    }
    if (!isValue(item)) {
      if (pairs.length > 0 && isAgain(tokens, last, item) && !items.slice(index + 1).some(isValue))
        pairs.push({ subjects: [item], value: { ...pairs.at(-1)!.value, how: 'near' } })
      open.push(item)
      return
    }
    const isFresh = open.length > 0
    if (isFresh) current = joinedEnd(tokens, open)
    const isJoined =
      last !== null &&
      isValue(items[index - 1]!) &&
      (isList(tokens, items, index) || (current.length === 2 && isOther(tokens, last, item)))
    if (current.length > 0 && (isFresh || isJoined || item.how === 'after'))
      pairs.push({ subjects: owned(current, item), value: item })
    open = []
    last = item
  })
  return zipped(pairs)
}

/** `Key 52 is her Purpose`, `Gene Key 58 as her Radiance`. */
const isOfNext = (tokens: readonly Token[], value: Owned, subject: Owned) =>
  /^(is|as|was)( the| her| his| their)?$/.test(gap(tokens, value, subject).join(' '))

/** `the one in Libra and the other in Aries`, of two that were named. */
const isOther = (tokens: readonly Token[], last: Owned, item: Owned) =>
  /\bthe one( [a-z]+){0,3}$/.test(wordsOf(tokens, last.at - 5, last.at)) &&
  /^(, )?((and|but|while) )?the other( [a-z]+){0,3}$/.test(gap(tokens, last, item).join(' '))

/** Whether a value goes on a list: joined to the one before it by more than a comma, or by commas up to an `and`. */
function isList(tokens: readonly Token[], items: readonly Owned[], index: number): boolean {
  const words = gap(tokens, items[index - 1]!, items[index]!)
  if (!words.every((word) => JOINS.has(word))) return false
  if (words.join('') !== ',') return true
  const next = items[index + 1]
  return next !== undefined && isList(tokens, items, index + 1)
}

const LINK =
  /^(?:(?:is|are|was|were|stands?|stood|falls?|lies|the|a|line|now|also|stays?|remains?) )*(?:in|at|is|are|was|under|writes|stays?|remains?|left|has|have|holds|takes)(?: the| line| gate| sidereal| \d| of)*$/

/** Whether a value right after a thing is told of it: `the Sun in Gate 36`. */
function isLinked(tokens: readonly Token[], subject: Owned, value: Owned | undefined): boolean {
  return (
    value !== undefined &&
    value.at - subject.end <= 4 &&
    LINK.test(gap(tokens, subject, value).join(' '))
  )
}

/** Pairs of values with the things after them. */
export function backwards(
  tokens: readonly Token[],
  items: readonly Owned[],
  isValue: (mention: Owned) => boolean,
): Pair[] {
  const pairs: Pair[] = []
  for (let index = 0; index < items.length;) {
    const values: Owned[] = []
    while (index < items.length && isValue(items[index]!)) values.push(items[index++]!)
    const subjects: Owned[] = []
    while (index < items.length && !isValue(items[index]!)) subjects.push(items[index++]!)
    const last = subjects.at(-1)
    // `From Gate 6 it is a short way to the Sun in Gate 36`: what has its own value after it.
    if (last && isLinked(tokens, last, items[index]))
      return [...pairs, ...forwards(tokens, items.slice(index - subjects.length), isValue)]
    const group = joinedStart(tokens, subjects)
    if (group.length === 0) continue
    if (values.length === group.length && values.length > 1)
      values.forEach((value, place) => pairs.push({ subjects: [group[place]!], value }))
    else
      for (const value of lastOnly(tokens, joined(tokens, values, 'end'), group[0]!))
        pairs.push({ subjects: owned(group, value), value })
  }
  return pairs
}

function isAgain(tokens: readonly Token[], last: Owned | null, item: Owned): boolean {
  if (last === null) return false
  const between = gap(tokens, last, item)
  return between.length <= 5 && AGAIN.test(between.join(' '))
}
