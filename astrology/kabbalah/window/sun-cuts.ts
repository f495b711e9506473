import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { changesOf, piecesOf } from '#astrology/vedic/window/changes.ts'
import {
  hebrewBirthDate,
  NIGHTFALL_ALTITUDE_DEGREES,
  solarNoonBefore,
} from '../calendar/hebrew-birth-date.ts'
import { planetaryHour } from '../calendar/planetary-hour.ts'
import { MINUTES_NEAR_SUNSET } from './views.ts'

/** Where the Sun changes something in kind within a birth window: day and night, the Hebrew day, twilight. */
export function sunCuts(ephemeris: Ephemeris, moment: BirthMoment): JulianDay[] {
  const { place, window } = moment
  const turns = culminations(ephemeris, moment)
  const height = (at: JulianDay): number => {
    const altitude = ephemeris.sunAltitude(at, place)
    if (altitude > 0) return 2
    return altitude > NIGHTFALL_ALTITUDE_DEGREES ? 1 : 0
  }
  // From one culmination to the next the Sun goes one way.
  const heights = piecesOf(window, turns).flatMap((piece) =>
    changesOf(height, piece, piece.to - piece.from),
  )
  const doubt = MINUTES_NEAR_SUNSET / MINUTES_IN_DAY
  const sunsets = sunsetsNear(ephemeris, moment, doubt)
  return [
    ...turns,
    ...heights,
    ...sunsets.flatMap((sunset) => [sunset - doubt, sunset, sunset + doubt]),
    ...civilMidnights(moment),
  ]
}

const MINUTES_IN_DAY = 1440
const SECONDS_IN_DAY = 86_400

/** Noons and midnights by the Sun within a window, and the first before it. */
function culminations(ephemeris: Ephemeris, { place, window }: BirthMoment): JulianDay[] {
  const last = solarNoonBefore(ephemeris, window.to, place)
  const days = Math.ceil(window.to - window.from) + 1
  return Array.from({ length: days * 2 }, (_, half) => last + 0.5 - half / 2)
}

function sunsetsNear(
  ephemeris: Ephemeris,
  { place, window }: BirthMoment,
  margin: number,
): JulianDay[] {
  const found: JulianDay[] = []
  let at = window.from - margin
  while (at < window.to + margin) {
    const sunset = ephemeris.riseSet('sun', 'set', at, place, 'upper-limb')
    if (sunset !== null) found.push(sunset)
    // Where it stays up or down for the day, the day after is asked.
    at = sunset === null ? at + 1 : sunset + margin
  }
  return found
}

/** Where no date was given, the civil day turns within the window. */
function civilMidnights({ civil, offsetSeconds, window }: BirthMoment): JulianDay[] {
  if (civil !== null) return []
  const ahead = offsetSeconds / SECONDS_IN_DAY + 0.5
  const first = Math.ceil(window.from + ahead)
  const count = Math.max(0, Math.floor(window.to + ahead) - first + 1)
  return Array.from({ length: count }, (_, day) => first + day - ahead)
}

/** Neighbouring hours have different planets, so one look at another hour than the first tells that it changes. */
const HOUR_STEP_DAYS = 1 / 96

/** A moment of the window in another planetary hour than its beginning, if there is one. */
export function otherHour(ephemeris: Ephemeris, moment: BirthMoment): JulianDay[] {
  const { place, window } = moment
  const hourAt = (jd: JulianDay) => {
    const hour = planetaryHour(
      ephemeris,
      { jd, place },
      hebrewBirthDate(ephemeris, { ...moment, jd }),
    )
    return hour === null ? 'none' : `${hour.part} ${hour.hour}`
  }
  const first = hourAt(window.from)
  for (let at = window.from + HOUR_STEP_DAYS; at < window.to; at += HOUR_STEP_DAYS) {
    if (hourAt(at) !== first) return [at]
  }
  return []
}
