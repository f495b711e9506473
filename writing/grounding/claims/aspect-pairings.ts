import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { joined } from './joined.ts'
import { wordsOf } from '../reading/words-of.ts'

export const isThing = ({ kind }: Owned) =>
  kind === 'body' || kind === 'sefirah' || kind === 'lord' || kind === 'karaka'

/** Two things said to be in an aspect. */
export interface Pairing {
  readonly one: Owned
  readonly two: Owned
  readonly aspect: Owned
}

const VERBAL = /^(joined|joins|fused|meets|conjoined|sits|rests|lies)/

const isAdverb = ({ words }: Owned) => /^in /i.test(words)

export function aspectsOf({ segment: { mentions }, read: { tokens } }: Ground): readonly Owned[] {
  const all = mentions.filter(({ kind }) => kind === 'aspect')
  // `joined in a trine` is a trine.
  return all.filter((each, index) => {
    const next = all[index + 1]
    const isCarrier = VERBAL.test(each.words.toLowerCase().replace(/^(is|are) /, ''))
    const last = all[index - 1]
    if (
      isCarrier &&
      ((next !== undefined && next.at - each.end <= 3) ||
        (last !== undefined && each.at - last.end <= 3))
    )
      return false
    if (
      /^(face|faces)$/.test(each.words.toLowerCase()) &&
      /^(own|its|her|his|the|a)$/.test(tokens[each.at - 1]?.lower ?? '')
    )
      return false
    // `are joined by path 18`.
    if (
      /joined$/i.test(each.words) &&
      /^by (the )?(path|letter)\b/.test(wordsOf(tokens, each.end, each.end + 3))
    )
      return false
    // `that square` has been told before.
    if (/^(that|this)$/.test(tokens[each.at - 1]?.lower ?? '')) return false
    // `opposite signs`, `face to face` with nobody.
    return (
      !/^(signs?|gates?|ends?|things?|sides?|direction|way|the)$/.test(
        each.value === 'opposition' ? (tokens[each.end]?.lower ?? '') : '',
      ) || tokens[each.end]?.lower === 'the'
    )
  })
}

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

/** Whether an aspect's object is near enough behind it to be its own. */
function reaches(
  tokens: readonly { lower: string; text: string }[],
  aspect: Owned,
  two: Owned,
): boolean {
  const gap = tokens.slice(aspect.end, two.at)
  if (gap.length > 12) return false
  return !gap.some(
    ({ lower, text }, index) =>
      /^(and|while|so|which|as)$/.test(lower) && index > 0 && text !== ',',
  )
}

const among = (group: readonly Owned[], aspect: Owned): Pairing[] =>
  group.flatMap((one, index) =>
    group.slice(index + 1).map((two) => ({ one: ownedAs(one, two), two, aspect })),
  )

/** `Netzach and Gevurah in her tree`: both are hers. */
const ownedAs = (one: Owned, two: Owned): Owned =>
  two.how === 'after' && one.how !== 'own' && one.how !== 'after'
    ? { ...one, owner: two.owner, how: 'after' }
    : one

/** `the Sun–Venus trine`: two things and their aspect in one word. */
function compoundsOf({ segment, read: { tokens } }: Ground): readonly Pairing[] {
  const things = segment.mentions.filter(isThing)
  return things.flatMap((one): Pairing[] => {
    const two = things.find(({ at }) => at === one.end + 1)
    const aspect = segment.mentions.find(({ kind, at }) => kind === 'aspect' && at === two?.end)
    return two && aspect && /^[–-]$/.test(tokens[one.end]?.text ?? '') ? [{ one, two, aspect }] : []
  })
}
