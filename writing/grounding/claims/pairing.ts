import type { Owned } from '../reading/whose.ts'
import type { Token } from '../reading/tokens.ts'
import { wordsOf } from '../reading/words-of.ts'
import type { Ground } from '../claim.ts'
import { backwards, forwards } from './pairing-order.ts'
import { isEllipsis, withEllipses } from './ellipsis.ts'

/** Something said of things: `her Moon and his Venus` → `Leo`. */
export interface Pair {
  readonly subjects: readonly Owned[]
  readonly value: Owned
}

/**
 * Which value is said of which things, by their order: things before their value, or after it where
 * the sentence begins with values (`Gemini lies at the top, Pisces was rising`). Things joined by
 * `and` share a value; `his` and `hers` alone stand for the thing last named, of that person.
 */
export function pairsOf(
  ground: Ground,
  isSubject: (mention: Owned) => boolean,
  isValue: (mention: Owned) => boolean,
): readonly Pair[] {
  const { tokens } = ground.read
  const items = ground.segment.mentions.filter(
    (each) =>
      ((isSubject(each) || isValue(each)) && !isOwnerOf(tokens, each)) || isEllipsis(tokens, each),
  )
  const values = items.filter(isValue)
  if (values.length === 0) return []
  const filled = withEllipses(ground, items, isSubject, isValue)
  const near = besides(tokens, filled, isValue)
  if (near.length > 0) {
    const taken = new Set(near.flatMap(({ subjects, value }) => [...subjects, value]))
    const rest = filled.filter((each) => !taken.has(each))
    return [...near, ...(rest.some(isValue) ? ordered(tokens, rest, isValue) : [])]
  }
  return ordered(tokens, filled, isValue)
}

/** `Magha, Ketu's own mansion`: who owns something is not said to be there. */
const isOwnerOf = (tokens: readonly Token[], { end }: Owned) =>
  /^['’]s?$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.lower === 'own'

const isPutBefore = (tokens: readonly Token[], value: Owned, thing: Owned) =>
  /\band , in( the)?$/.test(wordsOf(tokens, value.at - 4, value.at)) &&
  /^,( the| her| his)?$/.test(wordsOf(tokens, value.end, thing.at))

const isPlaceOf = (tokens: readonly Token[], value: Owned, thing: Owned) =>
  /^, where( the| her| his)?$/.test(wordsOf(tokens, value.end, thing.at)) &&
  /^(is|stands|sits|lies|lives|was|dwells)\b/.test(wordsOf(tokens, thing.end, thing.end + 1))

/** A value right before its thing: `the undefined G Center`, `retrograde Saturn`. */
function besides(
  tokens: readonly Token[],
  items: readonly Owned[],
  isValue: (mention: Owned) => boolean,
): Pair[] {
  return items.flatMap((value, index): Pair[] => {
    const next = items[index + 1]
    // `Dhanishta, where the Moon is`, `Mercury, Venus and, in Aquarius, the Sun`.
    const isOf = next && (isPlaceOf(tokens, value, next) || isPutBefore(tokens, value, next))
    if (isValue(value) && next && !isValue(next) && isOf) return [{ subjects: [next], value }]
    if (!isValue(value) || !next || isValue(next) || next.at !== value.end) return []
    return /^(is|are|was|were|and|of|,)$/.test(tokens[value.at - 1]?.lower ?? '')
      ? []
      : [{ subjects: [next], value }]
  })
}

function ordered(
  tokens: readonly Token[],
  filled: readonly Owned[],
  isValue: (mention: Owned) => boolean,
): readonly Pair[] {
  const firstValue = filled.findIndex(isValue)
  const hasSubjectBefore = firstValue > 0
  return hasSubjectBefore ? forwards(tokens, filled, isValue) : backwards(tokens, filled, isValue)
}
