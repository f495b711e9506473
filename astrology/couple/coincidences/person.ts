import type { Cast } from '#astrology/cast.ts'
import { onceForEach } from '#astrology/facts-once.ts'
import { isAngle } from '#astrology/western/read-sky.ts'
import { ASPECT_POINTS, type Point } from '#astrology/western/zodiac/points.ts'
import { bornDays } from './born-days.ts'
import { linesOf, padasOf, type Placed } from './places.ts'
import { rangeOf, type Range } from './range.ts'
import { SAMENESSES } from './samenesses/all-samenesses.ts'
import type { Seen } from './samenesses/sameness.ts'
import { vedicSpread, westernSpread, type Spread } from './spread.ts'
import type { Born } from './ties.ts'
import { turnsOf, type Turn } from './turns.ts'

/** What coincidences look at in one cast. */
export interface Person extends Born {
  readonly cast: Cast
  readonly isExact: boolean
  /** What the table of samenesses looks at, in its order; null where it changes within the window or is not known. */
  readonly same: readonly Seen[]
  /** All that each of them is at some moment of the window. */
  readonly seen: readonly (readonly Seen[])[]
  /** Longitudes in the order of `ASPECT_POINTS`; null for angles of a time that is not exactly known. */
  readonly points: readonly (Range | null)[]
  readonly western: Spread
  readonly vedic: Spread
  /** What stands in which gate and line, in which pada; null where one of them changes within the window. */
  readonly lines: readonly Placed[] | null
  readonly padas: readonly Placed[] | null
  /** The mahadashas that begin after birth. */
  readonly turns: readonly Turn[]
}

/** Read once of a cast, however many others it is paired with. */
export const personOf: (cast: Cast) => Person = onceForEach((cast: Cast): Person => {
  const { moment, charts, window } = cast
  const isExact = moment.window.from === moment.window.to
  const seen = SAMENESSES.map(({ read }) => read(cast))
  return {
    cast,
    moment,
    isExact,
    days: bornDays(moment),
    seen,
    same: seen.map(heldThroughout),
    points: ASPECT_POINTS.map((point) => pointOf(cast, point, isExact)),
    western: westernSpread(charts.western.window),
    vedic: vedicSpread(window.vedic),
    lines: linesOf(charts.humanDesign),
    padas: padasOf(window.vedic),
    turns: turnsOf(cast),
  }
})

function heldThroughout([first = null, ...others]: readonly Seen[]): Seen {
  return others.every((other) => other === first) ? first : null
}

function pointOf({ charts }: Cast, point: Point, isExact: boolean): Range | null {
  const { window, angles, bodies } = charts.western
  if (!isAngle(point))
    return rangeOf(
      window.map((sky) => sky.bodies[point].longitude),
      bodies[point].longitude,
    )
  return isExact && angles !== null ? rangeOf([angles[point]], angles[point]) : null
}
