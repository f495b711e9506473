import type { BirthMoment } from '#astrology/birth/moment.ts'
import {
  FIRST_DAY,
  type Ephemeris,
  type JulianDay,
  type Place,
} from '#astrology/ephemeris/ephemeris.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { hebrewDateOf, weekdayOf, type HebrewDate } from './hebrew-calendar.ts'
import { inHebrewScript } from '../letters/hebrew-script.ts'

/** A birth on the Hebrew calendar, whose days begin at sunset. */
export interface HebrewBirthDate extends HebrewDate {
  /** In Hebrew script: `כ״ט אב תשכ״ח`. */
  readonly text: string
  /** 0 for Sunday to 6 for Saturday, of the Hebrew day. */
  readonly weekday: number
  /** The Hebrew date of the daylight of the civil date, whatever the hour. */
  readonly ofCivilDay: HebrewDate
  /** Born after the sunset of the civil date, so on the Hebrew day after `ofCivilDay`. */
  readonly afterSunset: boolean
  /** Born between sunset and nightfall, when the day is in doubt (bein ha-shemashot). */
  readonly twilight: boolean
  /** The sunset between the noon before the birth and the noon after; null where the Sun did not set. */
  readonly sunset: JulianDay | null
  /** Minutes from that sunset to the birth, negative before it; null where the Sun did not set. */
  readonly minutesAfterSunset: number | null
  /** Whether sunset decided, or the civil day had to stand in because the Sun did not set. */
  readonly rule: 'sunset' | 'civil-day'
}

/** Three small stars are out when the Sun's centre is 8.5 degrees down, the common reckoning of nightfall. */
export const NIGHTFALL_ALTITUDE_DEGREES = -8.5
const MINUTES_IN_DAY = 1440
const SECONDS_IN_DAY = 86_400

/**
 * The Hebrew date of the moment `moment.jd`. The day turns when the Sun's upper edge sinks
 * below the sea-level horizon of the birthplace, refraction included (Shulchan Arukh, Orach
 * Chayim 261 and 293; Mishnah Berakhot 1). The Hebrew date is that of the civil day of the
 * solar noon before the birth, or after its sunset of the next. Where the Sun does not set
 * between two noons, the civil day decides.
 */
export function hebrewBirthDate(ephemeris: Ephemeris, moment: BirthMoment): HebrewBirthDate {
  const { jd, place } = moment
  const noon = solarNoonBefore(ephemeris, jd, place)
  const sunset = sunsetAfter(ephemeris, noon, place)
  const civilDay = civilDayOf(moment)
  const ofCivilDay = hebrewDateOf(civilDay)
  if (sunset === null) {
    return {
      ...dated(civilDay),
      ofCivilDay,
      afterSunset: false,
      twilight: false,
      sunset: null,
      minutesAfterSunset: null,
      rule: 'civil-day',
    }
  }

  const isPast = jd >= sunset
  const hebrewDay = dayNumberAt(noon, moment.offsetSeconds) + (isPast ? 1 : 0)
  return {
    ...dated(hebrewDay),
    ofCivilDay,
    afterSunset: hebrewDay > civilDay,
    // Before solar midnight, for at dawn the Sun stands as high again.
    twilight:
      isPast && jd < noon + 0.5 && ephemeris.sunAltitude(jd, place) > NIGHTFALL_ALTITUDE_DEGREES,
    sunset,
    minutesAfterSunset: (jd - sunset) * MINUTES_IN_DAY,
    rule: 'sunset',
  }
}

function dated(dayNumber: number): Pick<HebrewBirthDate, keyof HebrewDate | 'text' | 'weekday'> {
  const date = hebrewDateOf(dayNumber)
  return { ...date, text: inHebrewScript(date), weekday: weekdayOf(dayNumber) }
}

/** The day that was given, even when the window of an uncertain time reaches beyond it. */
function civilDayOf({ civil, jd, offsetSeconds }: BirthMoment): number {
  if (civil === null) return dayNumberAt(jd, offsetSeconds)
  return (
    Math.floor(Date.parse(`${civil.date}T00:00Z`) / MILLISECONDS_IN_DAY) + UNIX_EPOCH_DAY_NUMBER
  )
}
const MILLISECONDS_IN_DAY = 86_400_000
/** The Julian day number of 1 January 1970. */
const UNIX_EPOCH_DAY_NUMBER = 2_440_588

/** The chronological Julian day number of the civil day at a moment. */
function dayNumberAt(jd: JulianDay, offsetSeconds: number): number {
  return Math.floor(jd + offsetSeconds / SECONDS_IN_DAY + 0.5)
}

/**
 * The sunset between a noon and the next, or null. Where the ephemeris files begin after the
 * noon, it is that of the next day, a day earlier: minutes off, on one day of the files.
 */
function sunsetAfter(ephemeris: Ephemeris, noon: JulianDay, place: Place): JulianDay | null {
  const daysAhead = noon < FIRST_DAY ? 1 : 0
  const from = noon + daysAhead
  const sunset = ephemeris.riseSet('sun', 'set', from, place, 'upper-limb')
  return sunset === null || sunset >= from + 1 ? null : sunset - daysAhead
}

/** The last passage of the Sun over the meridian at or before a moment, to about half a minute. */
export function solarNoonBefore(ephemeris: Ephemeris, jd: JulianDay, place: Place): JulianDay {
  const { armc } = ephemeris.houses(jd, place, { system: 'equal' }).angles
  const hourAngle = wrap(armc - ephemeris.position('sun', jd).rightAscension)
  return jd - hourAngle / 360
}
