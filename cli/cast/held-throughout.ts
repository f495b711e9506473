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
 * the middle value, and a longitude is joined by `longitudeFrom` and `longitudeTo`, a `jd` likewise.
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
      return [entry, [`${key}From`, values[0]], [`${key}To`, values.at(-1)]]
    }),
  )
}

/** Lists and plain values hold whole or not at all. */
function agreed(versions: readonly Json[], own: Json): Json {
  const text = JSON.stringify(own)
  return versions.every((version) => JSON.stringify(version) === text) ? own : null
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
