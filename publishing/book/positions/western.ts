import type { Cast } from '#astrology/cast.ts'
import {
  PLANETS,
  POINT_NAMES,
  type Angle,
  type WesternBody,
} from '#astrology/western/zodiac/points.ts'
import type { PositionTable } from '../../document.ts'
import { angleThroughout, placeThroughout, throughout } from './throughout.ts'

const BODIES: readonly WesternBody[] = [
  ...PLANETS,
  'trueNode',
  'chiron',
  'meanLilith',
  'ceres',
  'pallas',
  'juno',
  'vesta',
]
const SHOWN_ANGLES: readonly Angle[] = ['ascendant', 'midheaven', 'vertex']

const bodyAt = ({ charts }: Cast, body: WesternBody): string =>
  placeThroughout(charts.western.window.map((sky) => sky.bodies[body].longitude))

function angleAt(cast: Cast, angle: Angle): string {
  const { window } = cast.charts.western
  return angleThroughout(
    cast,
    window.flatMap((sky) => sky.angles?.[angle] ?? []),
  )
}

/** Sun to Vesta and the angles of one person, with house and motion. */
export function westernPositions(cast: Cast): PositionTable {
  const { window } = cast.charts.western
  const motion = (body: WesternBody) =>
    throughout(window, (sky) => (sky.bodies[body].speed < 0 ? 'retrograde' : 'direct'))
  return {
    title: 'Positions',
    heads: ['Point', 'Place', 'House', 'Motion'],
    rows: [
      ...BODIES.map((body) => [
        POINT_NAMES[body],
        bodyAt(cast, body),
        throughout(window, (sky) => sky.bodies[body].house),
        motion(body),
      ]),
      ...SHOWN_ANGLES.map((angle) => [POINT_NAMES[angle], angleAt(cast, angle), '', '']),
    ],
  }
}

/** The same points of two people beside each other. */
export function westernPairPositions(
  first: Cast,
  second: Cast,
  names: readonly string[],
): PositionTable {
  const both = (told: (cast: Cast) => string) => [told(first), told(second)]
  return {
    title: 'Positions',
    heads: ['Point', ...names],
    rows: [
      ...BODIES.map((body) => [POINT_NAMES[body], ...both((cast) => bodyAt(cast, body))]),
      ...SHOWN_ANGLES.map((angle) => [POINT_NAMES[angle], ...both((cast) => angleAt(cast, angle))]),
    ],
  }
}
