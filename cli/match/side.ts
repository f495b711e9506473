import * as z from 'zod'

import type { BirthMoment } from '#astrology/birth/moment.ts'
import { sampleWindow } from '#astrology/birth/sample-window.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import type { MangalChart } from '#astrology/vedic/doshas/mangal.ts'
import { GRAHAS, signsOf, type Graha } from '#astrology/vedic/grahas.ts'
import type { Matched } from '#astrology/vedic/koota/match-moons.ts'
import { moonPlaceOf, type MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import { siderealPoint } from '#astrology/vedic/sidereal-point.ts'
import type { Sign } from '#astrology/vedic/signs.ts'
import type { VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { momentUnder } from '#cli/birth/read-birth.ts'
import { InputError } from '#core/errors.ts'
import { readMoonPlace } from './moon-place.ts'

/** A chart as `billion cast` prints it, or its Vedic part alone. */
const Placed = z.object({ longitude: z.number() })
const CastChart = z.object({
  lagna: Placed.nullish(),
  grahas: z.object({ moon: Placed }).catchall(Placed.partial().loose()),
})

/** What births are cast with. */
export interface MatchSky {
  readonly ephemeris: Ephemeris
  readonly options: VedicOptions
}

/** One side of a match: a birth, a chart that was cast, a Moon's longitude, or sign, star and pada. */
export function readPerson(sky: MatchSky, field: string, value: unknown): Matched {
  if (typeof value !== 'object' || value === null) {
    throw new InputError(field, 'is missing', 'Give a birth, a chart, or sign, nakshatra and pada.')
  }
  if ('vedic' in value) return readPerson(sky, `${field}.vedic`, value.vedic)
  if ('grahas' in value) return fromChart(field, value)
  if ('date' in value || 'jd' in value) return fromBirth(sky, field, value)
  if ('longitude' in value && !('lat' in value)) return fromLongitude(field, value.longitude)
  return { moon: readMoonPlace(field, value), chart: null }
}

function fromLongitude(field: string, value: unknown): Matched {
  if (typeof value !== 'number' || !(value >= 0 && value < 360)) {
    throw new InputError(
      `${field}.longitude`,
      'is no longitude',
      'Give the Moon’s sidereal longitude, 0 to 360 degrees.',
    )
  }
  return { moon: moonPlaceOf(siderealPoint(value)), chart: null }
}

function fromChart(field: string, value: unknown): Matched {
  const parsed = CastChart.safeParse(value)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? 'grahas'
    throw new InputError(
      `${field}.${path}`,
      'is not as a cast chart has it',
      'Give what `billion cast` prints.',
    )
  }
  const { lagna, grahas } = parsed.data
  const points = GRAHAS.flatMap((graha): [Graha, Sign][] => {
    const longitude = grahas[graha]?.longitude
    return longitude === undefined ? [] : [[graha, siderealPoint(longitude).sign]]
  })
  const chart: MangalChart = {
    lagna: lagna ? siderealPoint(lagna.longitude).sign : null,
    signs: Object.fromEntries(points) as Partial<Record<Graha, Sign>>,
  }
  const moon = moonPlaceOf(siderealPoint(grahas.moon.longitude))
  return { moon, chart: 'mars' in chart.signs ? chart : null }
}

function fromBirth({ ephemeris, options }: MatchSky, field: string, value: object): Matched {
  return bornAt({ ephemeris, options }, field, momentUnder(field, value))
}

/** The side of a birth whose moment is known. Throws `InputError` where it leaves the star open. */
export function bornAt(
  { ephemeris, options }: MatchSky,
  field: string,
  moment: BirthMoment,
): Matched {
  const charts = sampleWindow(moment, 5).map((sample) => castVedic(ephemeris, sample, options))
  const own = charts[Math.floor(charts.length / 2)]!
  const { mars } = own.grahas
  return {
    moon: heldMoon(
      field,
      charts.map(({ grahas }) => moonPlaceOf(grahas.moon)),
    ),
    chart: {
      lagna: charts.every(({ lagna }) => lagna?.sign === own.lagna?.sign)
        ? (own.lagna?.sign ?? null)
        : null,
      signs: signsOf(own.grahas),
      marsRetrograde: mars.retrograde,
      marsCombust: mars.combust,
    },
  }
}

/** What of the Moon holds wherever in the window the birth was; a star that changes cannot be matched. */
function heldMoon(field: string, places: readonly MoonPlace[]): MoonPlace {
  const own = places[Math.floor(places.length / 2)]!
  const isHeld = (key: keyof MoonPlace): boolean => places.every((place) => place[key] === own[key])
  if (!isHeld('sign') || !isHeld('nakshatraNumber')) {
    throw new InputError(
      `${field}.time`,
      'leaves the Moon’s star open',
      'Give the time of birth, or the Moon’s sign, nakshatra and pada.',
    )
  }
  return {
    ...own,
    pada: isHeld('pada') ? own.pada : null,
    degreesInSign: isHeld('degreesInSign') ? own.degreesInSign : null,
  }
}
