import type { Fact, PartsBody } from './facts.ts'
import type { Mark } from './marks.ts'
import type { Measure } from './measures.ts'

/**
 * What is said at one moment of a window. `passed` is its `orbDegrees` with the side: where
 * the side changes within the window, the orb was nothing in between.
 */
export interface Said extends PartsBody {
  readonly passed?: number
}

/**
 * What can be said of a birth whose moment is only known to lie in a window: each list holds
 * what is said at one moment of it, and `own` is said at the moment itself, one of them. What
 * is missing or claims another thing at any of them changes in kind and is left out. What
 * moves is `approximate`: it keeps its own measures and tells from where to where each moves.
 */
export function heldThroughout(
  own: readonly Said[],
  moments: readonly (readonly Said[])[],
): PartsBody[] {
  if (moments.length <= 1) return [...own]
  const versions = new Map(own.map((body) => [keyOf(body), [] as Said[]]))
  for (const bodies of moments) {
    for (const body of bodies) versions.get(keyOf(body))?.push(body)
  }
  return own.flatMap((body) => {
    const found = versions.get(keyOf(body)) ?? []
    const isHeld =
      found.length === moments.length && found.every((version) => claimsTheSame(body, version))
    return isHeld ? [withRanges(body, found)] : []
  })
}

/** What is said at some moment of a window and does not hold throughout: properties by topic, in the order in which they are met. */
export function withheldBy(
  held: readonly PartsBody[],
  moments: readonly (readonly PartsBody[])[],
): Map<string, string[]> {
  const byTopic = new Map<string, string[]>()
  if (moments.length <= 1) return byTopic
  const seen = new Set(held.map(keyOf))
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
function claimsTheSame(body: PartsBody, version: PartsBody): boolean {
  if (version === body) return true
  const { sentence, value, marks } = version
  return (
    sentence === body.sentence &&
    isSameValue(value, body.value) &&
    marks.length === body.marks.length &&
    marks.every((mark, place) => isSameMark(mark, body.marks[place]!))
  )
}

function isSameValue(one: Fact['value'], other: Fact['value']): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return one.length === other.length && one.every((word, place) => word === other[place])
}

/** Compared for everything that is said at every moment, so without making lists of their fields. */
function isSameMark(one: Mark, other: Mark): boolean {
  let fields = 0
  for (const field in one) {
    fields++
    if (one[field as keyof Mark] !== other[field as keyof Mark]) return false
  }
  for (const _ in other) fields--
  return fields === 0
}

function withRanges(body: PartsBody, versions: readonly Said[]): PartsBody {
  const { measures } = body
  if (measures === undefined) return body
  const ranged = Object.entries(measures).flatMap(([name, measure]): [string, Measure][] => {
    const values = versions.flatMap((version) => version.measures?.[name]?.value ?? [])
    // What is measured at some moments only says nothing of the others.
    if (values.length < versions.length) return []
    const least = name === 'orbDegrees' && passesExactness(versions) ? 0 : Math.min(...values)
    const most = Math.max(...values)
    return [[name, least === most ? measure : { ...measure, from: least, to: most }]]
  })
  const isMoving = ranged.some(([, { from }]) => from !== undefined)
  if (!isMoving && ranged.length === Object.keys(measures).length) return body
  const held = { ...body, measures: Object.fromEntries(ranged) }
  return isMoving ? { ...held, certainty: 'approximate' } : held
}

function passesExactness(versions: readonly Said[]): boolean {
  return (
    versions.some(({ passed = 0 }) => passed > 0) && versions.some(({ passed = 0 }) => passed < 0)
  )
}
