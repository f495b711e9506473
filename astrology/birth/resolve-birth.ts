import { FIRST_DAY, LAST_DAY, type JulianDay, type Place } from '#astrology/ephemeris/ephemeris.ts'
import { InputError } from '#core/errors.ts'
import type { CivilBirth, JulianBirth } from '#core/birth.ts'
import { parseBirth } from './birth-input.ts'
import { offsetConfidence, offsetRule, placeOffset, zoneOf } from './birth-offset.ts'
import { clockSeconds, julianDay, momentOf } from './civil-time.ts'
import { clockOffsets, dayOnClock, type OffsetAt } from './clock-offsets.ts'
import type { BirthMoment, TimeCertainty } from './moment.ts'

/** One of the moments a local time may mean. Passed back as `offsetSeconds` it decides. */
export interface OffsetChoice {
  readonly offsetSeconds: number
  readonly jd: JulianDay
  readonly utc: string
}

/**
 * `ambiguous`: clocks were put back and showed this time twice. `gap`: clocks were put
 * forward and never showed it; the choices read it by the clock before and the clock after.
 */
export type BirthResolution =
  | { readonly kind: 'exact'; readonly moment: BirthMoment }
  | { readonly kind: 'ambiguous' | 'gap'; readonly choices: readonly OffsetChoice[] }

const DAY_SECONDS = 86_400
const SHORTEST_DAY_SECONDS = 3600
const MINUTES_PER_DAY = 1440

/**
 * Fixes a birth in time, or says between what its person must choose. `input` is checked
 * against `BirthInput`, or against `JulianBirth` when it has a `jd`. Nothing is guessed:
 * without a time the window is the whole local day. Throws `InputError` naming the field.
 */
export function resolveBirth(input: unknown): BirthResolution {
  const birth = parseBirth(input)
  const place = { latitude: birth.latitude, longitude: birth.longitude }
  if ('jd' in birth) return { kind: 'exact', moment: julianMoment(birth, place) }
  if (birth.offsetSeconds !== undefined) return byOffset(birth, place, birth.offsetSeconds)
  return byZone(birth, place)
}

/** The zone is looked up all the same: calendars need to know which day it was at the place. */
function julianMoment({ jd, certaintyMinutes }: JulianBirth, place: Place): BirthMoment {
  const { zone, others } = zoneOf(place, undefined)
  const moment = momentOf(jd)
  return {
    jd,
    place,
    civil: null,
    zone: zone.name,
    offsetSeconds: placeOffset(zone, place)(moment),
    offsetRule: 'julian-day',
    offsetConfidence: offsetConfidence({ zone, others }, place, moment),
    ...windowAround(jd, certaintyMinutes),
  }
}

function byOffset(birth: CivilBirth, place: Place, offset: number): BirthResolution {
  const provenance = {
    place,
    zone: null,
    offsetSeconds: offset,
    offsetRule: 'given-offset',
    offsetConfidence: 'high',
  } as const
  return { kind: 'exact', moment: { ...provenance, ...timing(birth, () => offset, offset) } }
}

function byZone(birth: CivilBirth, place: Place): BirthResolution {
  const { zone, others } = zoneOf(place, birth.zone)
  const offsetAt = placeOffset(zone, place)
  const day = dayOf(birth.date, offsetAt)
  if (day === null) throw neverHappened(birth.date)
  // Without a time, noon stands for the day when the zone's rule is looked up.
  const clock = clockSeconds(birth.date, birth.time ?? '12:00')
  const { kind, offsets } = clockOffsets(clock, offsetAt)
  const [offset] = offsets
  if (offset === undefined) throw new Error('a clock has at least one offset')
  if (kind !== 'exact' && birth.time !== null) {
    return { kind, choices: offsets.map((possible) => choice(clock, possible)) }
  }

  const moment = clock - offset
  return {
    kind: 'exact',
    moment: {
      place,
      zone: zone.name,
      offsetSeconds: offset,
      offsetRule: offsetRule(zone, moment),
      offsetConfidence: offsetConfidence({ zone, others }, place, moment),
      ...timing(birth, offsetAt, offset),
    },
  }
}

type Timing = Pick<BirthMoment, 'jd' | 'civil' | 'certainty' | 'window'>

function timing(
  { date, time, certaintyMinutes }: CivilBirth,
  offsetAt: OffsetAt,
  offset: number,
): Timing {
  const civil = { date, time }
  if (time === null) return { civil, ...wholeDay(date, offsetAt) }
  const jd = inEphemeris(julianDay(clockSeconds(date, time) - offset), 'date')
  return { jd, civil, ...windowAround(jd, certaintyMinutes) }
}

function wholeDay(date: string, offsetAt: OffsetAt): Omit<Timing, 'civil'> {
  const day = dayOf(date, offsetAt)
  if (day === null) throw neverHappened(date)
  const from = inEphemeris(julianDay(day.from), 'date')
  const to = inEphemeris(julianDay(day.to), 'date')
  return { jd: (from + to) / 2, certainty: { kind: 'unknown' }, window: { from, to } }
}

/**
 * First and last moment of a day at the place; null when its calendar left it out. By the
 * place's own mean time seconds of such a day may be left over, as at Manila in 1844.
 */
function dayOf(date: string, offsetAt: OffsetAt): ReturnType<typeof dayOnClock> {
  const midnight = clockSeconds(date, '00:00')
  const day = dayOnClock(midnight, midnight + DAY_SECONDS, offsetAt)
  return day !== null && day.to - day.from < SHORTEST_DAY_SECONDS ? null : day
}

/** A window that leaves the ephemeris is refused, not cut off. */
function windowAround(
  jd: JulianDay,
  minutes = 0,
): { readonly certainty: TimeCertainty; readonly window: BirthMoment['window'] } {
  if (minutes === 0) return { certainty: { kind: 'exact' }, window: { from: jd, to: jd } }
  const half = minutes / MINUTES_PER_DAY
  return {
    certainty: { kind: 'within', minutes },
    window: {
      from: inEphemeris(jd - half, 'certaintyMinutes'),
      to: inEphemeris(jd + half, 'certaintyMinutes'),
    },
  }
}

function choice(clock: number, offsetSeconds: number): OffsetChoice {
  const moment = clock - offsetSeconds
  const utc = new Date(moment * 1000).toISOString().replace('.000Z', 'Z')
  return { offsetSeconds, jd: inEphemeris(julianDay(moment), 'date'), utc }
}

function inEphemeris(jd: JulianDay, field: string): JulianDay {
  if (jd >= FIRST_DAY && jd <= LAST_DAY) return jd
  const moment = new Date(momentOf(jd) * 1000).toISOString()
  throw new InputError(
    field,
    `${moment} is outside the ephemeris`,
    'Give a birth from 1800-01-02 00:00 to 2399-12-31 00:00, universal time.',
  )
}

function neverHappened(date: string): InputError {
  return new InputError(
    'date',
    `${date} was left out of the calendar of this time zone`,
    'Give the day before or after, or an offset in seconds.',
  )
}
