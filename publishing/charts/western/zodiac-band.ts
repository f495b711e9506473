import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import type { Point, Shape } from '../drawing.ts'
import { TYPE, WEIGHT, type Tone } from '../palette.ts'
import { around, circlePath, linePath, ringPath } from '../paths.ts'
import { sign } from '../words.ts'

export const SIGN_SIGNS = [...'♈♉♊♋♌♍♎♏♐♑♒♓']
/** The area of each sign's element, from Aries on. */
const ELEMENT_TONES: readonly Tone[] = ['fire', 'earth', 'air', 'water']

export interface Ring {
  readonly center: Point
  /** Degrees to add to a longitude to have it as an angle on the page. */
  readonly turn: number
  readonly inner: number
  readonly outer: number
}

/** The twelve signs, counter-clockwise, with a tick for each degree along the inner edge. */
export function zodiacBand(ring: Ring): Shape[] {
  const { center, turn, inner, outer } = ring
  const sectors = SIGNS.flatMap((name, place): Shape[] => {
    const from = place * 30 + turn
    const middle = around(center, (inner + outer) / 2, from + 15)
    return [
      {
        path: ringPath(center, { inner, outer, from, to: from + 30 }),
        fill: ELEMENT_TONES[place % ELEMENT_TONES.length]!,
        stroke: 'gold',
        width: WEIGHT.fine,
        part: `sector ${name}`,
      },
      sign(SIGN_SIGNS[place]!, middle, { size: TYPE.title, part: name }),
    ]
  })
  return [
    ...sectors,
    { path: ticks(ring), stroke: 'quiet', width: WEIGHT.hair },
    { path: circlePath(center, inner), stroke: 'ink', width: WEIGHT.line },
    { path: circlePath(center, outer), stroke: 'ink', width: WEIGHT.line },
  ]
}

function ticks({ center, turn, inner }: Ring): string {
  return Array.from({ length: 360 }, (_, degree) => {
    const angle = degree + turn
    return linePath(around(center, inner, angle), around(center, inner - tickLength(degree), angle))
  }).join('')
}

function tickLength(degree: number): number {
  if (degree % 10 === 0) return 10
  return degree % 5 === 0 ? 7 : 4
}
