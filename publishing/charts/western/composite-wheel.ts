import { holdingThroughout } from '#astrology/western/aspects/holding-throughout.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import { castComposite } from '#astrology/western/couple/composite.ts'
import type { SkyReading } from '#astrology/western/read-sky.ts'
import { POINT_NAMES, type Point } from '#astrology/western/zodiac/points.ts'
import type { Drawing } from '../drawing.ts'
import { aspectsBetween, angleReaches, wheel } from './wheel.ts'
import {
  wheelPoints,
  WIDEST_ARC,
  type Reach,
  type WheelPoint,
  type WheelSky,
} from './wheel-points.ts'

interface Named {
  readonly name: string
  readonly chart: WesternChart
}

/** The wheel of two births' midpoints. What either birth leaves open, its middle leaves half as open. */
export function compositeWheel(first: Named, second: Named): Drawing {
  const composite = castComposite(first.chart, second.chart)
  const angles = composite.angles
  const [one, other] = [angleReaches(first.chart), angleReaches(second.chart)]
  const reaches = {
    ascendant: middle(one.ascendant, other.ascendant),
    midheaven: middle(one.midheaven, other.midheaven),
  }
  const isTimed = angles !== null && reaches.ascendant.back + reaches.ascendant.on <= WIDEST_ARC
  const sky: WheelSky = {
    bodies: composite.bodies,
    angles: isTimed ? angles : null,
    lots: isTimed && composite.fortune !== null ? { fortune: composite.fortune } : null,
  }
  const points = wheelPoints(sky, [])
    .map((point) => ({ ...point, reach: reachBetween(point, first.chart, second.chart) }))
    .filter(({ reach }) => reach.back + reach.on <= WIDEST_ARC)
  const opposed = (Object.keys(composite.opposed) as Point[]).map((point) => POINT_NAMES[point])
  return wheel({
    title: `Composite chart of ${first.name} and ${second.name}`,
    ...(opposed.length > 0 && {
      note: `Nearly opposite in the two births, so that the other middle is as near: ${opposed.join(', ')}.`,
    }),
    points,
    angles: isTimed ? angles : null,
    angleReaches: reaches,
    cusps: isTimed ? composite.cusps : null,
    aspects: aspectsBetween(points, aspectsThroughout(first.chart, second.chart)),
  })
}

/** The aspects of the composite at both ends of both windows, as they stand in their middle. */
function aspectsThroughout(first: WesternChart, second: WesternChart) {
  const [ones, others] = [endsOf(first), endsOf(second)]
  const pairs = ones.flatMap((one) => others.map((other) => castComposite(one, other).aspects))
  return holdingThroughout(pairs)
}

function endsOf(chart: WesternChart): readonly SkyReading[] {
  if (chart.window.length === 1) return [chart]
  return [chart.window.at(0) ?? chart, chart, chart.window.at(-1) ?? chart]
}

function reachBetween({ id }: WheelPoint, first: WesternChart, second: WesternChart): Reach {
  const [one, other] = [first, second].map(
    (chart) => wheelPoints(chart, chart.window).find((point) => point.id === id)?.reach ?? OPEN,
  ) as [Reach, Reach]
  return middle(one, other)
}

/** What a birth does not say at all. */
const OPEN: Reach = { back: 180, on: 180 }

function middle(one: Reach, other: Reach): Reach {
  return { back: (one.back + other.back) / 2, on: (one.on + other.on) / 2 }
}
