import type { JulianDay, Place } from '#astrology/ephemeris/ephemeris.ts'
import { zoneOfPlace } from '#astrology/birth/place-zone.ts'
import { zoneHistory, zoneTimeAt, type ZoneHistory } from '#astrology/birth/zone-history.ts'
import { momentJson, utcOf } from '#cli/parser/read-moment.ts'
import { InputError } from '#core/errors.ts'

/** A moment as answers have it, and as the clocks of a zone show it where one is known. */
export interface ZonedMoment {
  readonly jd: JulianDay
  readonly utc: string
  /** `2026-11-22T19:30:00+01:00`; null where no zone is asked for. */
  readonly local: string | null
}

/** The zone a line names, else that of its place, else none. Throws `InputError`. */
export function readZone(field: string, given: unknown, place: Place | null): ZoneHistory | null {
  if (given === undefined) return place && zoneHistory(zoneOfPlace(place).zone)
  const zone = typeof given === 'string' ? zoneHistory(given) : null
  if (zone !== null) return zone
  const mend = 'Give an IANA name such as Europe/Vienna, or leave it out.'
  throw new InputError(field, 'is not a known time zone', mend)
}

export function zonedMoment(jd: JulianDay, zone: ZoneHistory | null): ZonedMoment {
  const moment = momentJson(jd)
  if (zone === null) return { ...moment, local: null }
  const { offset } = zoneTimeAt(zone, Date.parse(moment.utc) / 1000)
  const clock = utcOf(jd + offset / DAY_SECONDS).replace('Z', '')
  return { ...moment, local: `${clock}${offsetInWords(offset)}` }
}

const DAY_SECONDS = 86_400

/** `+01:00`; to the second where clocks showed local mean time. */
function offsetInWords(offset: number): string {
  const [sign, seconds] = [offset < 0 ? '-' : '+', Math.abs(offset)]
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const told = parts.at(-1) === 0 ? parts.slice(0, 2) : parts
  return sign + told.map((part) => String(part).padStart(2, '0')).join(':')
}
