import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { anglesOf } from '#astrology/vedic/cast-vedic.ts'
import { signsOfSeven } from '#astrology/vedic/dignity.ts'
import { grahaPosition, grahaPositions } from '#astrology/vedic/graha-positions.ts'
import { longitudesOf, SEVEN_GRAHAS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { naturalBenefics } from '#astrology/vedic/natural-benefics.ts'
import { vedicDayAt, type VedicDay } from '#astrology/vedic/panchanga/vedic-day.ts'
import { planetaryWars } from '#astrology/vedic/planetary-war.ts'
import { POWERLESS } from '#astrology/vedic/shadbala/dig-bala.ts'
import { shadbala, type Shadbala } from '#astrology/vedic/shadbala/shadbala.ts'
import { signAt } from '#astrology/vedic/signs.ts'
import { degreesFrom, spanAt } from '#astrology/vedic/span.ts'
import { vargaSign, type Varga } from '#astrology/vedic/vargas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { changesOf, piecesOf } from './changes.ts'

/** What is told of shadbala, at one moment. */
export type Strengths = Readonly<Record<SevenGraha, Pick<Shadbala, 'rank' | 'rupas' | 'ratio'>>>

interface Known {
  /** Where the window was cut for the charts. */
  readonly cuts: readonly JulianDay[]
  readonly vedic: readonly VedicChart[]
}

/**
 * Shadbala on both sides of every moment of a window at which a part of it leaps or turns: the hours
 * of the grahas, the thirds of day and night, noon and midnight, seven divisional charts, every
 * thirty degrees between two grahas, the angles. Null where the Sun does not rise and set; empty
 * where the charts that were cast show already that no rank holds.
 */
export function strengthsWithin(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  { cuts, vedic }: Known,
): readonly (Strengths | null)[] {
  if (!mayHold(vedic)) return []
  const { from, to } = moment.window
  const days = daysWithin(ephemeris, moment, vedic[0]!)
  const leaps = [...cuts, ...days.flatMap(hoursOf), ...placeLeaps(ephemeris, moment, vedic[0]!)]
  return piecesOf({ from, to }, leaps)
    .flatMap((piece) => looksInto(piece))
    .map((jd) => {
      const day = days.find(({ sunrise, nextSunrise }) => sunrise <= jd && jd < nextSunrise)
      return day === undefined ? null : strengthsAt(ephemeris, { ...moment, jd }, day, vedic[0]!)
    })
}

/** Whether any graha has one rank in all charts. */
function mayHold(charts: readonly VedicChart[]): boolean {
  return SEVEN_GRAHAS.some((graha) => {
    const ranks = new Set(charts.map((chart) => chart.shadbala?.[graha].rank))
    return ranks.size === 1 && !ranks.has(undefined)
  })
}

/** The sunrise-to-sunrise days that a window touches, from that of its beginning on. */
function daysWithin(
  ephemeris: Ephemeris,
  { place, window }: BirthMoment,
  { panchanga }: VedicChart,
): readonly VedicDay[] {
  const days: VedicDay[] = []
  let day = panchanga.day
  while (day !== null && day.sunrise < window.to) {
    days.push(day)
    day = vedicDayAt(ephemeris, day.nextSunrise + A_MINUTE, place)
  }
  return days
}

/** Noon and midnight, the 24 hours of the grahas, the thirds of the day and of the night. */
function hoursOf({ sunrise, sunset, nextSunrise }: VedicDay): JulianDay[] {
  const noon = (sunrise + sunset) / 2
  return [
    ...parts(sunrise, nextSunrise, 24),
    ...parts(sunrise, sunset, 3),
    ...parts(sunset, nextSunrise, 3),
    noon,
    noon + 0.5,
  ]
}

function parts(begin: JulianDay, end: JulianDay, count: number): JulianDay[] {
  return Array.from({ length: count }, (_, part) => begin + ((end - begin) * part) / count)
}

/**
 * Where a graha enters another sign of the divisional charts, comes thirty degrees further
 * from a second graha, or passes the angle by which its strength of direction is told, or the opposite.
 */
function placeLeaps(
  ephemeris: Ephemeris,
  { place, window }: BirthMoment,
  { options }: VedicChart,
): JulianDay[] {
  const longitude = (graha: SevenGraha, jd: JulianDay): number =>
    grahaPosition(ephemeris, jd, { graha, options }).longitude
  const watch = (state: (jd: JulianDay) => number | string, step = A_SIXTH): JulianDay[] =>
    changesOf(state, window, step)
  const sides = watch((jd) => {
    const angles = anglesOf(ephemeris, { jd, place }, options)
    return SEVEN_GRAHAS.map((graha) =>
      spanAt(degreesFrom(angles[POWERLESS[graha][0]], longitude(graha, jd)), 2),
    ).join('')
  }, HALF_AN_HOUR)
  const leaps = SEVEN_GRAHAS.flatMap((graha, index) => [
    ...watch((jd) => {
      const at = longitude(graha, jd)
      return COUNTED.map((varga) => vargaSign(varga, at)).join(' ')
    }),
    ...SEVEN_GRAHAS.slice(index + 1).flatMap((other) =>
      watch((jd) => spanAt(degreesFrom(longitude(graha, jd), longitude(other, jd)), 12)),
    ),
  ])
  return [...sides, ...leaps]
}

/** The charts the strength of place counts. */
const COUNTED: readonly Varga[] = [2, 3, 7, 9, 12, 30]

/** Just within both ends of a piece, and often enough between that nothing turns unseen. */
function looksInto({ from, to }: { from: JulianDay; to: JulianDay }): JulianDay[] {
  const inside = { from: from + A_SECOND / 2, to: to - A_SECOND / 2 }
  const steps = Math.max(1, Math.ceil((to - from) / HALF_AN_HOUR))
  return Array.from(
    { length: steps + 1 },
    (_, step) => inside.from + ((inside.to - inside.from) * step) / steps,
  )
}

function strengthsAt(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  day: VedicDay,
  { options, ayanamsa }: VedicChart,
): Strengths {
  const { jd, offsetSeconds } = moment
  const grahas = grahaPositions(ephemeris, jd, options)
  const angles = anglesOf(ephemeris, moment, options)
  const all = shadbala({
    longitudes: longitudesOf(grahas),
    signs: signsOfSeven(grahas),
    lagna: signAt(angles.ascendant),
    angles,
    benefics: naturalBenefics(grahas),
    wars: planetaryWars(grahas),
    ayanamsaDegrees: ayanamsa.degrees,
    time: { jd, day, offsetSeconds },
  })
  return Object.fromEntries(
    SEVEN_GRAHAS.map((graha) => {
      const { rank, rupas, ratio } = all[graha]
      return [graha, { rank, rupas, ratio }]
    }),
  ) as Record<SevenGraha, Strengths[SevenGraha]>
}

const A_SECOND = 1 / 86_400
const A_MINUTE = 1 / 1440
const HALF_AN_HOUR = 1 / 48
const A_SIXTH = 1 / 6
