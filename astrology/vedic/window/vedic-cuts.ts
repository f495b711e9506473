import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { anglesOf } from '#astrology/vedic/cast-vedic.ts'
import { sevenCharaKarakas } from '#astrology/vedic/chara-karakas.ts'
import { isCombust } from '#astrology/vedic/combustion.ts'
import { grahaPosition, grahaPositions } from '#astrology/vedic/graha-positions.ts'
import { isNode, SEVEN_GRAHAS, type Graha } from '#astrology/vedic/grahas.ts'
import { planetaryWars } from '#astrology/vedic/planetary-war.ts'
import { signAt } from '#astrology/vedic/signs.ts'
import { degreesFrom, spanAt } from '#astrology/vedic/span.ts'
import type { VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { changesOf, piecesOf } from './changes.ts'
import { sunEvents } from './sun-events.ts'

/** Where a birth window falls apart. */
export interface VedicCuts {
  /** Where something changes in kind that a claim is made of together with something else. */
  readonly cuts: readonly JulianDay[]
  /** Those of them about which a measure turns, so that both their sides are extremes. */
  readonly turns: readonly JulianDay[]
}

/**
 * The moments of a birth window at which what Vedic claims are made of changes in kind: a
 * graha's pada and with it its navamsha, sign and star; its retrogression, its combustion; the
 * lagna's sign; sunrise and sunset, the full and the new Moon; the order of the karakas, a war.
 *
 * What one claim alone looks at and only ever grows (a tithi, the Moon's dashamsha, the lagna's
 * pada) is not cut at: where it changes, the ends of the window differ.
 */
export function vedicCuts(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: VedicOptions,
): VedicCuts {
  const { window } = moment
  const at = (graha: Graha) => (jd: JulianDay) => grahaPosition(ephemeris, jd, { graha, options })
  const longitude = (graha: Graha, jd: JulianDay): number => at(graha)(jd).longitude
  const watch = (state: Parameters<typeof changesOf>[0]): JulianDay[] =>
    changesOf(state, window, A_QUARTER)

  const spans = ALL_BUT_KETU.flatMap((graha) => watch((jd) => spanAt(longitude(graha, jd), PADAS)))
  // Kootas part Sagittarius and Capricorn in the middle.
  const halves = watch((jd) => spanAt(longitude('moon', jd), HALF_SIGNS))
  const stations = STARS.flatMap((graha) => watch((jd) => at(graha)(jd).retrograde))
  const combustions = SEVEN_GRAHAS.flatMap((graha) =>
    watch((jd) => isCombust(graha, at(graha)(jd), longitude('sun', jd))),
  )
  const meetings = STARS.flatMap((graha, index) =>
    STARS.slice(index + 1).flatMap((other) =>
      watch((jd) => degreesFrom(longitude(graha, jd), longitude(other, jd)) < 180),
    ),
  )
  const lights = watch((jd) => degreesFrom(longitude('sun', jd), longitude('moon', jd)) < 180)
  const single = [...spans, ...halves, ...stations, ...combustions, ...lights]
  const hourly = moment.certainty.kind === 'unknown' ? [] : hourCuts(ephemeris, moment, options)

  // Within a piece of one sign each, no graha overtakes another twice.
  const order = (jd: JulianDay): string => orderAt(ephemeris, jd, options)
  const orders = piecesOf(window, single).flatMap(({ from, to }) =>
    changesOf(order, { from: from + INSIDE, to: to - INSIDE }, to - from),
  )
  // A birth's mahadasha ends where the star does, and gandanta is nearest where sign and star end.
  const stars = watch((jd) => spanAt(longitude('moon', jd), STARS_OF_THE_MOON))
  return {
    cuts: [...single, ...hourly, ...orders],
    turns: [...stations, ...stars, ...meetings],
  }
}

/** What turns with the hour and is known only where the hour is: the lagna's sign, day and night. */
function hourCuts(
  ephemeris: Ephemeris,
  { place, window }: BirthMoment,
  options: VedicOptions,
): JulianDay[] {
  const rising = (jd: JulianDay): string =>
    signAt(anglesOf(ephemeris, { jd, place }, options).ascendant)
  const isPolar = Math.abs(place.latitude) > POLAR_LATITUDE
  return [
    ...changesOf(rising, window, isPolar ? POLAR_STEP : HALF_AN_HOUR),
    ...sunEvents(ephemeris, place, window),
  ]
}

/** Who leads and who ends the karakas, and who is at war with whom. */
function orderAt(ephemeris: Ephemeris, jd: JulianDay, options: VedicOptions): string {
  const grahas = grahaPositions(ephemeris, jd, options)
  const { Atma, Amatya, Dara } = sevenCharaKarakas(grahas)
  const wars = planetaryWars(grahas).map(({ winner, loser }) => `${winner} ${loser}`)
  return [Atma, Amatya, Dara, ...wars].join(' ')
}

/** Ketu stands opposite Rahu, and padas are even in number. */
const ALL_BUT_KETU: readonly Graha[] = [...SEVEN_GRAHAS, 'rahu']
const STARS = SEVEN_GRAHAS.filter((graha) => graha !== 'sun' && graha !== 'moon' && !isNode(graha))
const PADAS = 108
const HALF_SIGNS = 24
const STARS_OF_THE_MOON = 27

const A_QUARTER = 0.25
const HALF_AN_HOUR = 1 / 48
/** Near the poles the lagna leaps and walks backward. */
const POLAR_LATITUDE = 65
const POLAR_STEP = 1 / 360
/** A second. */
const INSIDE = 1 / 86_400
