import type { Fact, PartsBody } from './facts.ts'
import type { Mark } from './marks.ts'
import type { Measure } from './measures.ts'

/**
 * What can be said of a birth whose moment is only known to lie in a window: each list holds
 * what is said at one moment of it, and `own` is said at the moment itself, one of them. What
 * is missing or claims another thing at any of them changes in kind and is left out. What
 * moves is `approximate`: it keeps its own measures and tells from where to where each moves.
 */
export function heldThroughout(
  own: readonly PartsBody[],
  moments: readonly (readonly PartsBody[])[],
): PartsBody[] {
  if (moments.length <= 1) return [...own]
  const byKey = moments.map((bodies) => new Map(bodies.map((body) => [keyOf(body), body])))
  return own.flatMap((body) => {
    const key = keyOf(body)
    const versions = byKey.flatMap((bodies) => bodies.get(key) ?? [])
    const isHeld = versions.length === moments.length && versions.every(claimsAs(body))
    return isHeld ? [withRanges(body, versions)] : []
  })
}

/** What is said at some moment of a window and does not hold throughout: properties by topic, in the order in which they are met. */
export function withheldBy(
  held: readonly PartsBody[],
  moments: readonly (readonly PartsBody[])[],
): Map<string, string[]> {
  const seen = new Set(held.map(keyOf))
  const byTopic = new Map<string, string[]>()
  for (const body of moments.flat()) {
    const key = keyOf(body)
    if (seen.has(key)) continue
    seen.add(key)
    const known = byTopic.get(body.topic)
    if (known === undefined) byTopic.set(body.topic, [body.property])
    else known.push(body.property)
  }
  return byTopic
}

function keyOf({ topic, property }: PartsBody): string {
  return `${topic} ${property}`
}

/** Whether a version claims the same thing as a body; how much may differ. */
function claimsAs(body: PartsBody): (version: PartsBody) => boolean {
  return (version) =>
    version === body ||
    (version.sentence === body.sentence &&
      isSameValue(version.value, body.value) &&
      isSameList(version.marks, body.marks, isSameMark))
}

function isSameValue(one: Fact['value'], other: Fact['value']): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return isSameList(one, other, Object.is)
}

function isSameMark(one: Mark, other: Mark): boolean {
  const [fields, others] = [Object.entries(one), Object.entries(other)]
  return isSameList(
    fields,
    others,
    ([name, value], [also, there]) => name === also && value === there,
  )
}

function isSameList<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  return one.length === other.length && one.every((item, place) => isSame(item, other[place]!))
}

function withRanges(body: PartsBody, versions: readonly PartsBody[]): PartsBody {
  const { measures } = body
  if (measures === undefined) return body
  const ranged = Object.entries(measures).map(([name, measure]): [string, Measure] => {
    const values = versions.flatMap((version) => version.measures?.[name]?.value ?? [])
    const [from, to] = [Math.min(...values), Math.max(...values)]
    return [name, from === to ? measure : { ...measure, from, to }]
  })
  const isMoving = ranged.some(([, { from }]) => from !== undefined)
  return isMoving
    ? { ...body, measures: Object.fromEntries(ranged), certainty: 'approximate' }
    : body
}
