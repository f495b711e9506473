import type { TouchedChart, Matter } from './touched-points.ts'
import type { SlowBody, TouchingAspect } from './transit-touches.ts'

/** How much each thing weighs that a window is made of; own table, printed in docs/astrology/couple.md. */
export const WEIGHTS = {
  body: { jupiter: 2, saturn: 3, uranus: 3, neptune: 3, pluto: 4 },
  eclipse: { solar: 4, lunar: 3, penumbral: 1 },
  aspect: { conjunction: 3, opposition: 2, square: 2, trine: 1 },
  point: { sun: 3, moon: 3, venus: 2, mars: 2, ascendant: 3, midheaven: 2 },
  turn: { mahadasha: 48, antardasha: 18 },
} as const

/** A chart the two share tells of both, but less plainly than their own do. */
const SHARED_CHART = 1 / 2
/** What touches both people at once is what this is about. */
const BOTH = 2

/** One thing that is touched, and how heavily. */
export interface Weighed {
  readonly chart: TouchedChart
  readonly weight: number
}

/** A transit's weight: body, aspect and point multiplied. */
export function transitWeight({
  body,
  aspect,
  point,
}: {
  readonly body: SlowBody
  readonly aspect: TouchingAspect
  readonly point: Matter
}): number {
  return WEIGHTS.body[body] * WEIGHTS.aspect[aspect] * WEIGHTS.point[point]
}

/**
 * A window's weight: the heaviest touch of each person, half the heaviest of either shared chart,
 * all of it twice where both people are touched.
 */
export function windowWeight(touches: readonly Weighed[]): number {
  const heaviest = (chart: TouchedChart): number =>
    Math.max(0, ...touches.flatMap((touch) => (touch.chart === chart ? touch.weight : [])))
  const [one, other] = [heaviest('p1'), heaviest('p2')]
  const shared = (heaviest('composite') + heaviest('davison')) * SHARED_CHART
  return (one + other + shared) * (one > 0 && other > 0 ? BOTH : 1)
}
