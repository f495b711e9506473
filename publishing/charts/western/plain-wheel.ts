import type { WesternChart } from '#astrology/western/cast-western.ts'
import { PLANETS } from '#astrology/western/zodiac/points.ts'
import type { Point, Shape } from '../drawing.ts'
import { TYPE, WEIGHT, type Tone } from '../palette.ts'
import { around, circlePath, ringPath } from '../paths.ts'
import { sign } from '../words.ts'
import { isArc, POINT_SIGNS, wheelPoints, type WheelPointId } from './wheel-points.ts'
import { SIGN_SIGNS } from './zodiac-band.ts'

interface Plain {
  readonly center: Point
  readonly radius: number
  readonly fill: Tone
}

const ELEMENTS: readonly Tone[] = ['fire', 'earth', 'air', 'water']
/** The parts of the radius between which signs stand. */
const [BAND, SIGN] = [0.82, 0.91]
/** Aries stands at the left. */
const TURN = 180

/**
 * A birth as a picture alone: which planet stands in which sign, in no order there and at no degree.
 * What may stand in two signs is left out.
 */
export function plainWheel(
  { window, ...sky }: WesternChart,
  { center, radius, fill }: Plain,
): Shape[] {
  const planets = wheelPoints({ ...sky }, window).filter(
    ({ id, reach }) => (PLANETS as readonly string[]).includes(id) && !isArc(reach),
  )
  const bySign = Map.groupBy(planets, ({ longitude }) => Math.floor(longitude / 30))
  return [
    ...SIGN_SIGNS.flatMap((letter, place): Shape[] => {
      const [from, to] = [place * 30 + TURN, place * 30 + 30 + TURN]
      return [
        {
          path: ringPath(center, { inner: radius * BAND, outer: radius, from, to }),
          fill: ELEMENTS[place % ELEMENTS.length]!,
          stroke: 'gold',
          width: WEIGHT.fine,
        },
        sign(letter, around(center, radius * SIGN, from + 15), { size: TYPE.text }),
      ]
    }),
    { path: circlePath(center, radius), stroke: fill, width: WEIGHT.bold },
    { path: circlePath(center, radius * BAND), stroke: fill, width: WEIGHT.line },
    ...[...bySign].flatMap(([place, held]) =>
      inSign(
        held.map(({ id }) => id),
        place * 30 + 15 + TURN,
        { center, radius, fill },
      ),
    ),
  ]
}

/** How many stand in a row, from the rim inward, and where it lies. */
interface Row {
  readonly most: number
  readonly at: number
  /** Degrees between neighbours. */
  readonly apart: number
}

const FEW: readonly Row[] = [
  { most: 2, at: 0.69, apart: 14 },
  { most: 2, at: 0.53, apart: 15 },
  { most: 1, at: 0.38, apart: 0 },
  { most: 1, at: 0.23, apart: 0 },
]
/** For seven and more in one sign, smaller. */
const MANY: readonly Row[] = [
  { most: 3, at: 0.71, apart: 9.5 },
  { most: 2, at: 0.58, apart: 14 },
  { most: 2, at: 0.46, apart: 14 },
  { most: 2, at: 0.34, apart: 15 },
  { most: 1, at: 0.22, apart: 0 },
]
const [FEW_SIZE, MANY_SIZE] = [29, 20]

function inSign(
  ids: readonly WheelPointId[],
  middle: number,
  { center, radius, fill }: Plain,
): Shape[] {
  const isMany = ids.length > FEW.reduce((sum, { most }) => sum + most, 0)
  let left = ids
  return (isMany ? MANY : FEW).flatMap(({ most, at, apart }) => {
    const row = left.slice(0, most)
    left = left.slice(most)
    return row.map((id, place) => {
      const angle = middle + (place - (row.length - 1) / 2) * apart
      const size = isMany ? MANY_SIZE : FEW_SIZE
      return sign(POINT_SIGNS[id], around(center, radius * at, angle), { size, fill, part: id })
    })
  })
}
