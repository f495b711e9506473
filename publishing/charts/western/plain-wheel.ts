import type { WesternChart } from '#astrology/western/cast-western.ts'
import { PLANETS } from '#astrology/western/zodiac/points.ts'
import type { Point, Shape } from '../drawing.ts'
import { TYPE, WEIGHT, type Tone } from '../palette.ts'
import { around, circlePath, ringPath } from '../paths.ts'
import { spread } from '../spread.ts'
import { sign } from '../words.ts'
import { isArc, POINT_SIGNS, wheelPoints } from './wheel-points.ts'
import { SIGN_SIGNS } from './zodiac-band.ts'

interface Plain {
  readonly center: Point
  readonly radius: number
  readonly fill: Tone
}

const ELEMENTS: readonly Tone[] = ['fire', 'earth', 'air', 'water']
/** The parts of the radius where signs and planets stand. */
const [BAND, SIGN, PLANET] = [0.82, 0.91, 0.64]
/** Degrees between neighbours, so that none covers another. */
const APART = 16

/** A birth as a picture alone: which planet stands in which sign, Aries at the left, and no degree of anything. What may stand in two signs is left out. */
export function plainWheel(
  { window, ...sky }: WesternChart,
  { center, radius, fill }: Plain,
): Shape[] {
  const turn = 180
  const planets = wheelPoints({ ...sky }, window).filter(
    ({ id, reach }) => (PLANETS as readonly string[]).includes(id) && !isArc(reach),
  )
  // In the middle of its sign, and beside its neighbours there.
  const shown = spread(
    planets.map(({ longitude }) => Math.floor(longitude / 30) * 30 + 15),
    APART,
  )
  return [
    ...SIGN_SIGNS.flatMap((letter, place): Shape[] => [
      {
        path: ringPath(center, {
          inner: radius * BAND,
          outer: radius,
          from: place * 30 + turn,
          to: place * 30 + 30 + turn,
        }),
        fill: ELEMENTS[place % ELEMENTS.length]!,
        stroke: 'gold',
        width: WEIGHT.fine,
      },
      sign(letter, around(center, radius * SIGN, place * 30 + 15 + turn), { size: TYPE.text }),
    ]),
    { path: circlePath(center, radius), stroke: fill, width: WEIGHT.bold },
    { path: circlePath(center, radius * BAND), stroke: fill, width: WEIGHT.line },
    ...planets.map(({ id }, place) =>
      sign(POINT_SIGNS[id], around(center, radius * PLANET, shown[place]! + turn), {
        size: TYPE.figure,
        fill,
        part: id,
      }),
    ),
  ]
}
