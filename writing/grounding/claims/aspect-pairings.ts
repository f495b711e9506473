import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { joined } from './joined.ts'
import { wordsOf } from '../reading/words-of.ts'
import { type Pairing, among, compoundsOf, isThing, reaches } from './aspect-groups.ts'
import { VERBAL, aspectsOf, isAdverb } from './aspect-words.ts'

/** `Jupiter is in Leo, and his Mars squares it`: what was named last before those who do something to `it`. */
function pronounAfter(
  { segment, carried, read: { tokens } }: Ground,
  aspect: Owned,
  own: readonly Owned[],
): Owned | null {
  const [first] = own
  if (first === undefined || !/^(to |with )?it\b/.test(wordsOf(tokens, aspect.end, aspect.end + 2)))
    return null
  const before = [...carried, ...segment.mentions].findLast(
    (each) => isThing(each) && each.end <= first.at,
  )
  return before && (before.value !== first.value || before.owner !== first.owner) ? before : null
}

/** Who gives a thing its aspect: whoever stands before the verb of giving. */
function giverBefore({ segment, read: { tokens } }: Ground, { at }: Owned): Owned | undefined {
  const verb = tokens.findLastIndex(
    ({ lower }, index) =>
      index >= segment.from && index < at && /^(gives|sends|offers|owes|throws|lends)$/.test(lower),
  )
  return verb < 0
    ? undefined
    : segment.mentions.findLast((each) => isThing(each) && each.end <= verb && verb - each.end <= 1)
}

/** Every two things of a stretch that are said to be in an aspect, by the aspect’s noun or verb. */
export function pairingsOf(ground: Ground): readonly Pairing[] {
  const { tokens } = ground.read
  const compounds = compoundsOf(ground)
  const paired = new Set(compounds.flatMap(({ one, two, aspect }) => [one, two, aspect]))
  const things = ground.segment.mentions.filter((each) => isThing(each) && !paired.has(each))
  const aspects = aspectsOf(ground).filter((each) => !paired.has(each))
  let subjects: readonly Owned[] = ground.carried.filter(isThing).slice(-1)
  const taken = new Set<Owned>()
  const product = (group: readonly Owned[], object: readonly Owned[], aspect: Owned): Pairing[] => {
    for (const each of object) taken.add(each)
    return group.flatMap((one) =>
      object
        .filter(({ kind }) => kind === one.kind || (kind !== 'sefirah' && one.kind !== 'sefirah'))
        .map((two) => ({ one, two, aspect })),
    )
  }
  const simple = aspects.flatMap((aspect, index): readonly Pairing[] => {
    const from = aspects[index - 1]?.end ?? ground.segment.from
    const to = aspects[index + 1]?.at ?? ground.segment.to
    const before = things.filter(
      (each) => each.at >= from && each.end <= aspect.at && !taken.has(each),
    )
    const after = things.filter(({ at }) => at >= aspect.end && at < to)
    const link = tokens[aspect.end]?.lower ?? ''
    const lead = wordsOf(tokens, aspect.at - 2, aspect.at)
    const object = joined(tokens, after, 'start').filter(
      ({ kind }, _index, all) => kind === all[0]!.kind,
    )
    const isOf = /^(of|between)$/.test(link)
    if (isOf && object.length >= 2) return among(object.slice(0, 2), aspect)
    const isAdverbial =
      isAdverb(aspect) || (/\b(in|by|by a|by an|into)$/.test(lead) && !/^(to|with|of)$/.test(link))
    // `Mars gives Venus a square and Jupiter an opposition`.
    const given = before.findLast(
      ({ end }) => end + 1 === aspect.at && /^an?$/.test(tokens[end]!.lower),
    )
    const giver = given && giverBefore(ground, given)
    if (giver) return product([giver], [given], aspect)
    const isMutual = /^(each other|one another)\b/.test(wordsOf(tokens, aspect.end, aspect.end + 2))
    if (isMutual && before.length >= 2)
      return among(joined(tokens, before, 'end').slice(-2), aspect)
    if (isAdverbial && before.length >= 2) {
      const group = joined(tokens, before, 'end')

      return group.length >= 2 ? among(group, aspect) : among(before.slice(-2), aspect)
    }
    const own = joined(tokens, before, 'end')
    // `Their Ascendants are opposed`: one of each.
    const [lone] = things
    if (things.length === 1 && lone!.owner === 'both')
      return [
        {
          one: { ...lone!, owner: 'p1' as const },
          two: { ...lone!, owner: 'p2' as const },
          aspect,
        },
      ]
    const last = pronounAfter(ground, aspect, own)
    if (last !== null) return product(own, [last], aspect)
    const isNear = object.length > 0 && reaches(tokens, aspect, object[0]!)
    const isDeed = VERBAL.test(aspect.words.toLowerCase())
    if (isDeed && !isNear && !/^(are|were)$/.test(tokens[aspect.at - 1]?.lower ?? '')) return []
    if (own.length >= 2 && (!isNear || after.length === 0)) return among(own, aspect)
    const kept = index > 0 || before.length === 0 ? subjects : []
    const group = own.length > 0 ? own : kept
    if (own.length > 0) subjects = own
    if (own.length === 0 && VERBAL.test(aspect.words.toLowerCase())) return []
    if (own.length === 0 && object.length >= 2 && index === 0)
      return among(object.slice(0, 2), aspect)
    if (
      own.length === 0 &&
      after.length >= 2 &&
      index === 0 &&
      ground.carried.every((each) => !isThing(each))
    )
      return among(after.slice(0, 2), aspect)
    if (!isNear && VERBAL.test(aspect.words.toLowerCase()) && object.length === 0 && own.length < 2)
      return []
    if (!isNear)
      return before.length >= 2 && own.length === 1 ? among(before.slice(-2), aspect) : []
    return product(group, object, aspect)
  })
  return [...compounds, ...simple]
}
