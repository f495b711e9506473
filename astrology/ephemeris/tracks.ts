import type { Body, Ephemeris, JulianDay } from './ephemeris.ts'

/** Where a body stood at one moment. Degrees, counted on past the full circle; degrees a day. */
interface Look {
  readonly at: JulianDay
  readonly longitude: number
  readonly speed: number
}

/**
 * The way of a body through a span of time, by looks in the order of time: between two of them
 * it runs along the cubic that has the longitude and the speed of both.
 */
export type Track = readonly [Look, Look, ...Look[]]

/** Half a day between two looks keeps the Moon's way true to a hundredth of an arc second. */
const LONGEST_STEP_DAYS = 0.5

/** The way of a body through a span that has some width. */
export function trackOf(
  ephemeris: Ephemeris,
  body: Body,
  { from, to }: { readonly from: JulianDay; readonly to: JulianDay },
): Track {
  const steps = Math.max(1, Math.ceil((to - from) / LONGEST_STEP_DAYS))
  const looks: Look[] = []
  for (let step = 0; step <= steps; step += 1) {
    const at = step === steps ? to : from + ((to - from) * step) / steps
    const { longitude, speed } = ephemeris.position(body, at)
    looks.push({ at, longitude: nearest(longitude, looks.at(-1)?.longitude), speed })
  }
  return looks as unknown as Track
}

/** The turn of a longitude that lies nearest to the one before. */
function nearest(longitude: number, before = longitude): number {
  return longitude + 360 * Math.round((before - longitude) / 360)
}

/** Degrees, counted on past the full circle from where the track begins. */
export function longitudeOn(track: Track, at: JulianDay): number {
  let place = 1
  while (place < track.length - 1 && track[place]!.at < at) place += 1
  const [before, after] = [track[place - 1]!, track[place]!]
  const days = after.at - before.at
  const share = (at - before.at) / days
  const rest = 1 - share
  return (
    before.longitude * rest * rest * (1 + 2 * share) +
    after.longitude * share * share * (1 + 2 * rest) +
    days * share * rest * (before.speed * rest - after.speed * share)
  )
}

/** How far the second of two tracks with looks at the same moments is ahead of the first, as a track. */
export function trackBetween(first: Track, second: Track): Track {
  const looks = first.map(({ at, longitude, speed }, place) => {
    const other = second[place]!
    return { at, longitude: other.longitude - longitude, speed: other.speed - speed }
  })
  return looks as unknown as Track
}

/** The moments inside a track at which it turns back. */
export function stationsOn(track: Track): JulianDay[] {
  return track.slice(1).flatMap((after, place) => {
    const before = track[place]!
    const days = after.at - before.at
    const climb = 6 * (before.longitude - after.longitude)
    const [m0, m1] = [days * before.speed, days * after.speed]
    return rootsOf(climb + 3 * (m0 + m1), -climb - 4 * m0 - 2 * m1, m0)
      .filter((share) => share > 0 && share < 1)
      .map((share) => before.at + days * share)
  })
}

/** The real roots of a quadratic, ascending; a double one is no change of sign and is left out. */
function rootsOf(a: number, b: number, c: number): number[] {
  if (a === 0) return b === 0 ? [] : [-c / b]
  const discriminant = b * b - 4 * a * c
  if (discriminant <= 0) return []
  // The larger of the two in size first, and the other from their product: nothing cancels.
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2
  return [q / a, ...(q === 0 ? [] : [c / q])].toSorted((one, other) => one - other)
}

/** The borders that lie between two longitudes, `low` left out and `high` taken in. */
export type Borders = (low: number, high: number) => readonly number[]

/** Borders at every so many degrees, counted from an origin. */
export function bordersEvery(degrees: number, origin = 0): Borders {
  return (low, high) => {
    const first = Math.floor((low - origin) / degrees) + 1
    const last = Math.floor((high - origin) / degrees)
    return Array.from({ length: last - first + 1 }, (_, step) => origin + (first + step) * degrees)
  }
}

/** The moments at which a track passes a border, in the order of time. */
export function crossingsOn(track: Track, borders: Borders): JulianDay[] {
  const ends = [...track.map(({ at }) => at), ...stationsOn(track)].toSorted((a, b) => a - b)
  return ends.slice(1).flatMap((to, place) => {
    const from = ends[place]!
    const [start, end] = [longitudeOn(track, from), longitudeOn(track, to)]
    const passed = borders(Math.min(start, end), Math.max(start, end))
    const moments = passed.map((border) => momentOn(track, border, { from, to }))
    return start < end ? moments : moments.toReversed()
  })
}

/** When a track that runs one way from one moment to another comes to a longitude between. */
export function momentOn(
  track: Track,
  longitude: number,
  { from, to }: { readonly from: JulianDay; readonly to: JulianDay },
): JulianDay {
  const rises = longitudeOn(track, from) < longitudeOn(track, to)
  let [low, high] = [from, to]
  while (high - low > CLOSE_DAYS) {
    const middle = (low + high) / 2
    if (longitudeOn(track, middle) < longitude === rises) low = middle
    else high = middle
  }
  return high
}

/** A hundredth of a second. */
const CLOSE_DAYS = 1e-7
