import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { castWestern, type WesternChart } from '#astrology/western/cast-western.ts'
import { castComposite } from '#astrology/western/couple/composite.ts'
import { davisonMoment } from '#astrology/western/couple/davison.ts'
import { aspectPoint, isAngle, type SkyReading } from '#astrology/western/read-sky.ts'
import { separation, signedArc } from '#astrology/western/zodiac/circle.ts'
import type { Point } from '#astrology/western/zodiac/points.ts'
import type { Side } from './side.ts'

/** Whose point time touches: one person's own, or one of the two charts they share. */
export type TouchedChart = 'p1' | 'p2' | 'composite' | 'davison'

/** What two people are met by in one another: the lights, Venus and Mars, and the two great angles. */
export const MATTERS = [
  'sun',
  'moon',
  'venus',
  'mars',
  'ascendant',
  'midheaven',
] as const satisfies readonly Point[]
export type Matter = (typeof MATTERS)[number]

/** A longitude in degrees, and how far before and after it the truth may lie within the windows of birth. */
export interface Reach {
  readonly longitude: number
  readonly before: number
  readonly after: number
}

export interface TouchedPoint extends Reach {
  readonly chart: TouchedChart
  readonly point: Matter
}

/**
 * Degrees up to which a point may move within the birth window and still be dated: the Sun of a
 * whole day, Venus and Mars are; the Moon of more than two or three hours is not, nor an angle of
 * more than a few minutes.
 */
const WIDEST = 1.5

/** All that can be touched, in both people's charts and in the two they share; the Davison chart uncorrected. */
export function touchedPoints(
  ephemeris: Ephemeris,
  [one, other]: readonly [Side, Side],
): TouchedPoint[] {
  const { settings } = one.cast.charts.western
  const midway = davisonMoment(one.cast.moment, other.cast.moment)
  return [
    ...pointsOf(one.subject, one.cast.charts.western),
    ...pointsOf(other.subject, other.cast.charts.western),
    ...compositePoints(one.cast.charts.western, other.cast.charts.western),
    ...pointsOf('davison', castWestern(ephemeris, midway, settings)),
  ]
}

/** The points of one chart that stand still enough to be dated. */
function pointsOf(chart: TouchedChart, { window }: Pick<WesternChart, 'window'>): TouchedPoint[] {
  return MATTERS.flatMap((point) => {
    const reach = reachOf(window, point)
    return reach === null ? [] : stillEnough({ chart, point, ...reach })
  })
}

/**
 * The points of the midpoint composite, which move half as far as the two together. Its angles
 * hang on both birth times and on which angle is held, so they are told of exact births alone;
 * and where two points may change from one side of opposite to the other, so does their middle.
 */
function compositePoints(one: WesternChart, other: WesternChart): TouchedPoint[] {
  const { bodies, angles } = castComposite(one, other)
  const isExact = one.window.length === 1 && other.window.length === 1
  return MATTERS.flatMap((point) => {
    if (isAngle(point)) {
      const longitude = angles?.[point]
      if (!isExact || longitude === undefined) return []
      return { chart: 'composite', point, longitude, before: 0, after: 0 } as const
    }
    const [here, there] = [reachOf(one.window, point), reachOf(other.window, point)]
    if (here === null || there === null || mayTurnRound(here, there)) return []
    const { longitude } = bodies[point]
    const [before, after] = [
      (here.before + there.before) / 2,
      (here.after + there.after) / 2,
    ] as const
    return stillEnough({ chart: 'composite', point, longitude, before, after })
  })
}

function mayTurnRound(one: Reach, other: Reach): boolean {
  const most = one.before + one.after + other.before + other.after
  return most > 0 && separation(one.longitude, other.longitude) + most >= 180
}

function stillEnough(point: TouchedPoint): TouchedPoint[] {
  return point.before + point.after <= WIDEST ? [point] : []
}

/** Where a point stands at the middle of a window, and how far it comes to either side; null for what is not known. */
function reachOf(window: readonly SkyReading[], point: Matter): Reach | null {
  const middle = window[Math.floor(window.length / 2)]
  const own = middle === undefined ? null : aspectPoint(middle, point)
  if (own === null) return null
  let [before, after] = [0, 0]
  for (const sky of window) {
    const there = aspectPoint(sky, point)
    if (there === null) return null
    const arc = signedArc(own.longitude, there.longitude)
    before = Math.max(before, -arc)
    after = Math.max(after, arc)
  }
  return { longitude: own.longitude, before, after }
}
