import { parseBirth } from '#astrology/birth/birth-input.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castPerson, type Cast } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'

export const ephemeris = await loadEphemeris()

/** A birth on a civil date; without a time it is unknown, with `minutes` it is known so well. */
export interface Born {
  readonly date: string
  readonly time: string | null
  readonly latitude?: number
  readonly longitude?: number
  readonly offsetHours?: number
  readonly minutes?: number
}

/** By default in Villach, at one hour east of Greenwich. */
export function born({
  date,
  time,
  latitude = 46.61,
  longitude = 13.85,
  offsetHours = 1,
  minutes,
}: Born): BirthMoment {
  const birth = { date, time, latitude, longitude, offsetSeconds: offsetHours * 3600 }
  const resolution = resolveBirth(
    parseBirth({ ...birth, ...(minutes !== undefined && { certaintyMinutes: minutes }) }),
  )
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  return resolution.moment
}

export function castOf(birth: Born): Cast {
  return castPerson(ephemeris, born(birth))
}

const FIRST = Date.UTC(1940, 0)
const LAST = Date.UTC(2011, 0)

/** A birth of the years 1940 to 2010, anywhere below the polar circles. */
export function randomBorn(random: () => number): Born {
  const at = new Date(FIRST + random() * (LAST - FIRST)).toISOString()
  const longitude = random() * 360 - 180
  return {
    date: at.slice(0, 10),
    time: at.slice(11, 16),
    latitude: random() * 120 - 60,
    longitude,
    offsetHours: Math.round(longitude / 15),
  }
}

/** The birth as it would be told if it had happened just then. */
export function knownAt(moment: BirthMoment, jd: number): BirthMoment {
  return { ...moment, jd, certainty: { kind: 'exact' }, window: { from: jd, to: jd } }
}
