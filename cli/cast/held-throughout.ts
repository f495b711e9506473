import { signedArc, wrap } from '#astrology/western/zodiac/circle.ts'

/** Measures flow, so within a window they keep the middle moment's value; all else must hold. */
const MEASURES: ReadonlySet<string> = new Set([
  'longitude',
  'latitude',
  'speed',
  'declination',
  'degreesInSign',
  'degrees',
  'obliquity',
  'jd',
  'utc',
  'orb',
  'passed',
  'arc',
])

/** What says where or when a thing may have been, as well as where or when it most likely was. */
const RANGED: ReadonlySet<string> = new Set(['longitude', 'jd'])

type Json = unknown

/**
 * What can be printed of the same thing seen at several moments, in the order of time with
 * the chart's own in the middle: words and counts that change become null, measures keep
 * the middle value, and a longitude is joined by `longitudeFrom` and `longitudeTo`, a `jd`
 * likewise: the least and the most that any moment has.
 */
export function heldThroughout<T>(versions: readonly T[]): T {
  const own = versions[Math.floor(versions.length / 2)]
  if (own === undefined) throw new Error('a birth window holds at least one moment')
  // Null is no part of any chart's type where it is put, but is what the contract promises.
  return versions.length === 1 ? own : (held(versions, '') as T)
}

function held(versions: readonly Json[], name: string): Json {
  const own = versions[Math.floor(versions.length / 2)]
  if (MEASURES.has(name)) return own
  if (versions.every((version) => version === own)) return own
  if (!versions.every(isRecord) || !isRecord(own)) return agreed(versions, own)

  return Object.fromEntries(
    Object.keys(own).flatMap((key) => {
      const values = versions.map((version) => version[key])
      const entry: [string, Json] = [key, held(values, key)]
      if (!RANGED.has(key)) return [entry]
      const [from, to] = key === 'longitude' ? reachOf(values) : leastAndMost(values)
      return [entry, [`${key}From`, from], [`${key}To`, to]]
    }),
  )
}

/**
 * From where to where, with the zodiac, a longitude comes in the order of time: a body that
 * turns back comes farther than at either end. All round the circle from 0 to 360.
 */
export function reachOf(
  longitudes: readonly Json[],
): readonly [number, number] | readonly [null, null] {
  const known = longitudes.filter((one) => typeof one === 'number')
  const [start] = known
  if (start === undefined || known.length < longitudes.length) return [null, null]
  let at = start
  const track = known.map((longitude) => (at += signedArc(at, longitude)))
  const [least, most] = [Math.min(...track), Math.max(...track)]
  return most - least >= 360 ? [0, 360] : [wrap(least), wrap(most)]
}

function leastAndMost(values: readonly Json[]): readonly [Json, Json] {
  const known = values.filter((one) => typeof one === 'number')
  if (known.length < values.length) return [null, null]
  return [Math.min(...known), Math.max(...known)]
}

/** Lists and plain values hold whole or not at all. */
function agreed(versions: readonly Json[], own: Json): Json {
  const text = JSON.stringify(own)
  return versions.every((version) => JSON.stringify(version) === text) ? own : null
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
