import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { BornDay } from './born-days.ts'

/**
 * How two births lie to each other in time, where they lie near: `hour`: within an hour of each
 * other, `hourAndPlace`: in one place too; `date`: on one civil day; `near`: so many days apart, a
 * month at most; `birthday`: on one day of the year; `nearBirthday`: so many days apart in the
 * year, three at most. `days` are those between births so tied; of one civil day the mean.
 */
export interface Tie {
  readonly kind: 'hour' | 'hourAndPlace' | 'date' | 'near' | 'birthday' | 'nearBirthday'
  readonly days: number
}

/** What is told of two births, and what may be so within their windows. */
export interface Ties {
  /** By their days, where these are known; null where nothing ties them. */
  readonly byDay: Tie | null
  /** By their hour; null where they may lie farther apart. */
  readonly byHour: Tie | null
  /** Whether both were born in one place. */
  readonly isOnePlace: boolean
  /** Those of both kinds that are sure. */
  readonly sure: readonly Tie[]
  /** All that may tie them. */
  readonly possible: readonly Tie[]
}

/** One side of a pair, as ties look at it. */
export interface Born {
  readonly moment: BirthMoment
  readonly days: readonly BornDay[]
}

const A_MONTH_DAYS = 31
const NEAR_BIRTHDAY_DAYS = 3
/** Degrees of latitude and of longitude: some ten kilometres. */
const ONE_PLACE = 0.1
const AN_HOUR = 1 / 24
/** Two random moments of one day lie a third of it apart in the mean. */
const WITHIN_ONE_DAY = 1 / 3
const DAYS_IN_LEAP_YEAR = 366

const HOUR: Tie = { kind: 'hour', days: 0 }
const HOUR_AND_PLACE: Tie = { kind: 'hourAndPlace', days: 0 }
const DATE: Tie = { kind: 'date', days: WITHIN_ONE_DAY }
const BIRTHDAY: Tie = { kind: 'birthday', days: 0 }

/** What ties two births in time; the same whichever of the two is named first. */
export function tiesBetween(one: Born, other: Born): Ties {
  const isOnePlace = areOnePlace(one.moment, other.moment)
  const [least, most] = daysBetween(one.moment, other.moment)
  const hour = isOnePlace ? HOUR_AND_PLACE : HOUR
  const byDays = one.days.flatMap((day) => other.days.map((theirs) => tieOfDays(day, theirs)))
  const possible = byDays.filter((tie) => tie !== null)
  const byDay = byDays.every((tie) => isSameTie(tie, byDays[0]!)) ? byDays[0]! : null
  const byHour = most <= AN_HOUR ? hour : null
  return {
    byDay,
    byHour,
    isOnePlace,
    sure: [byDay, byHour].filter((tie) => tie !== null),
    possible: least <= AN_HOUR ? [...possible, hour] : possible,
  }
}

function areOnePlace({ place: one }: BirthMoment, { place: other }: BirthMoment): boolean {
  return (
    Math.abs(one.latitude - other.latitude) <= ONE_PLACE &&
    Math.abs(one.longitude - other.longitude) <= ONE_PLACE
  )
}

/** The least and the most time between two births. */
function daysBetween({ window: one }: BirthMoment, { window: other }: BirthMoment) {
  const least = Math.max(0, one.from - other.to, other.from - one.to)
  const most = Math.max(one.to - other.from, other.to - one.from)
  return [least, most] as const
}

function tieOfDays(one: BornDay, other: BornDay): Tie | null {
  const apart = Math.abs(one.number - other.number)
  if (apart === 0) return DATE
  if (apart <= A_MONTH_DAYS) return { kind: 'near', days: apart }
  const inYear = Math.abs(one.ofYear - other.ofYear)
  const days = Math.min(inYear, DAYS_IN_LEAP_YEAR - inYear)
  if (days === 0) return BIRTHDAY
  return days <= NEAR_BIRTHDAY_DAYS ? { kind: 'nearBirthday', days } : null
}

function isSameTie(one: Tie | null, other: Tie | null): boolean {
  return one?.kind === other?.kind && one?.days === other?.days
}
