import { signedArc } from '#astrology/western/zodiac/circle.ts'
import { CLASSICAL_PLANETS, type ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { placesOf } from '../window/views.ts'
import { touchProperty, TOUCH_ANGLES } from './touch-facts.ts'

type Both<Item> = readonly [Item, Item]

/** How near to a major aspect each two planets can come within the windows of two births, degrees. */
export function nearestOrbs(
  own: Both<KabbalahChart>,
  windows: Both<readonly KabbalahChart[]>,
): { readonly property: string; readonly degrees: number }[] {
  const [ones, twos] = [reachesIn(own[0], windows[0]), reachesIn(own[1], windows[1])]
  return ones.flatMap(({ planet: mine, back: oneBack, on: oneOn }) =>
    twos.map(({ planet: yours, back: twoBack, on: twoOn }) => {
      const arc = signedArc(own[0].points[mine].longitude, own[1].points[yours].longitude)
      const reach = [arc + twoBack - oneOn, arc + twoOn - oneBack] as const
      return { property: touchProperty(mine, yours), degrees: nearestIn(reach) }
    }),
  )
}

interface Reach {
  readonly planet: ClassicalPlanet
  /** How far back of where it stands and how far on a planet comes, degrees. */
  readonly back: number
  readonly on: number
}

function reachesIn(own: KabbalahChart, charts: readonly KabbalahChart[]): Reach[] {
  return CLASSICAL_PLANETS.map((planet) => {
    const start = own.points[planet].longitude
    const moves = placesOf(planet)(own, charts).map(({ points }) =>
      signedArc(start, points[planet].longitude),
    )
    return { planet, back: Math.min(0, ...moves), on: Math.max(0, ...moves) }
  })
}

/** From a stretch of arcs to the nearest exact one; nothing where it holds one. */
function nearestIn([least, most]: readonly [number, number]): number {
  const off = EXACT.map((exact) => Math.max(0, least - exact, exact - most))
  return Math.min(...off)
}

/** To either side, and once more round, for a stretch may pass the opposition. */
const EXACT = TOUCH_ANGLES.flatMap((angle) => [angle, -angle, 360 - angle, angle - 360])
