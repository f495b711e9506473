import {
  FIRST_DAY,
  LAST_DAY,
  type Ephemeris,
  type JulianDay,
  type Place,
} from '#astrology/ephemeris/ephemeris.ts'
import type { SevenGraha } from '#astrology/vedic/grahas.ts'

/** The weekdays from Sunday, with the graha that rules each. */
export const VARAS: readonly { readonly name: string; readonly lord: SevenGraha }[] = [
  { name: 'Ravivara', lord: 'sun' },
  { name: 'Somavara', lord: 'moon' },
  { name: 'Mangalavara', lord: 'mars' },
  { name: 'Budhavara', lord: 'mercury' },
  { name: 'Guruvara', lord: 'jupiter' },
  { name: 'Shukravara', lord: 'venus' },
  { name: 'Shanivara', lord: 'saturn' },
]

/** The day from one sunrise to the next. Rising by the Hindu rule: the disc's centre, no refraction. */
export interface VedicDay {
  readonly sunrise: JulianDay
  readonly sunset: JulianDay
  readonly nextSunrise: JulianDay
}

/**
 * The sunrise-to-sunrise day holding a moment, or null where the Sun does not rise and set, or
 * does so beyond the ephemeris.
 */
export function vedicDayAt(ephemeris: Ephemeris, at: JulianDay, place: Place): VedicDay | null {
  const rise = (from: JulianDay): JulianDay | null =>
    from > LAST_DAY ? null : ephemeris.riseSet('sun', 'rise', from, place, 'hindu')
  let sunrise = rise(Math.max(at - 1.1, FIRST_DAY))
  if (sunrise === null) return null
  let nextSunrise = rise(sunrise + A_MOMENT)
  // The search begins more than a day back, so a second sunrise may still come before the moment.
  while (nextSunrise !== null && nextSunrise <= at) {
    sunrise = nextSunrise
    nextSunrise = rise(sunrise + A_MOMENT)
  }
  if (nextSunrise === null) return null
  const sunset = ephemeris.riseSet('sun', 'set', sunrise + A_MOMENT, place, 'hindu')
  if (sunset === null) return null
  if (sunrise > at || sunset > nextSunrise) return null
  return { sunrise, sunset, nextSunrise }
}

/** A minute: enough to leave a rising behind, too little to miss the next event. */
const A_MOMENT = 1 / 1440

/** Sunrise and sunset of the civil day holding a moment, each null where there is none. */
export function civilSunAt(
  ephemeris: Ephemeris,
  at: JulianDay,
  { place, offsetSeconds }: { place: Place; offsetSeconds: number },
): { readonly sunrise: JulianDay | null; readonly sunset: JulianDay | null } {
  const midnight = Math.floor(at + offsetSeconds / 86_400 - 0.5) + 0.5 - offsetSeconds / 86_400
  const within = (event: 'rise' | 'set'): JulianDay | null => {
    const from = Math.max(midnight, FIRST_DAY)
    const found = ephemeris.riseSet('sun', event, from, place, 'hindu')
    return found !== null && found < midnight + 1 ? found : null
  }
  return { sunrise: within('rise'), sunset: within('set') }
}

/** The weekday (0 for Sunday) of the civil date a Julian day falls on, `offsetSeconds` east of UTC. */
export function weekdayOf(at: JulianDay, offsetSeconds: number): number {
  return Math.floor(at + offsetSeconds / 86_400 + 1.5) % 7
}
