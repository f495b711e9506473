import {
  FIRST_DAY,
  LAST_DAY,
  type Ephemeris,
  type JulianDay,
  type PositionOptions,
} from '#astrology/ephemeris/ephemeris.ts'
import { indexOfSign, signAt } from '#astrology/vedic/signs.ts'
import { degreesFrom } from '#astrology/vedic/span.ts'
import { findCrossing } from './find-crossing.ts'
import { LUNAR_MONTHS, type LunarMonthName, type Paksha } from './panchanga-names.ts'

/** The mean gain of the Moon on the Sun, degrees a day. */
export const ELONGATION_SPEED = 12.190749

/** A month is at most 29.84 days, and the search may look a little past its end. */
const LONGEST_MONTH = 33

export interface LunarMonth {
  /** From new Moon to new Moon. */
  readonly amanta: LunarMonthName
  /** From full Moon to full Moon: a month ahead in the dark half. */
  readonly purnimanta: LunarMonthName
  /** 1 for Chaitra to 12 for Phalguna, amanta. */
  readonly number: number
  /** The Sun enters no sign in it, so its name is given again to the next. */
  readonly adhika: boolean
  /** The Sun enters two signs in it, so the name of the second is lost. */
  readonly kshaya: boolean
  readonly starts: JulianDay
  readonly ends: JulianDay
}

/**
 * The lunar month holding a moment, named after the sign the Sun stands in at the new Moon
 * that opens it: Pisces gives Chaitra (Surya Siddhanta 14; Dharmasindhu on adhika and kshaya).
 * Null where the ephemeris may not hold the whole month.
 */
export function lunarMonthAt(
  ephemeris: Ephemeris,
  at: JulianDay,
  options: PositionOptions,
): LunarMonth | null {
  if (at - LONGEST_MONTH < FIRST_DAY || at + LONGEST_MONTH > LAST_DAY) return null
  const sun = (jd: JulianDay): number => ephemeris.longitude('sun', jd, options)
  const elongation = (jd: JulianDay): number =>
    degreesFrom(sun(jd), ephemeris.longitude('moon', jd, options))
  const newMoon = (direction: 'forward' | 'backward'): JulianDay | null =>
    findCrossing(elongation, 0, { from: at, speed: ELONGATION_SPEED, direction })

  const [starts, ends] = [newMoon('backward'), newMoon('forward')]
  if (starts === null || ends === null) return null
  const opening = indexOfSign(signAt(sun(starts)))
  const signsEntered = (indexOfSign(signAt(sun(ends))) - opening + 12) % 12
  const month = (opening + 1) % 12
  return {
    amanta: LUNAR_MONTHS[month]!,
    purnimanta: purnimantaOf(month + 1, elongation(at) < 180 ? 'Shukla' : 'Krishna'),
    number: month + 1,
    adhika: signsEntered === 0,
    kshaya: signsEntered === 2,
    starts,
    ends,
  }
}

/** The month from full Moon to full Moon, which is a month ahead in the dark half; `number` is the amanta month's. */
export function purnimantaOf(number: LunarMonth['number'], half: Paksha): LunarMonthName {
  return LUNAR_MONTHS[(number - 1 + (half === 'Krishna' ? 1 : 0)) % 12]!
}
