import { degreeInSign } from '#astrology/western/zodiac/zodiac.ts'
import type { Point, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { arcPath, around, circlePath, linePath } from '../paths.ts'
import { spread } from '../spread.ts'
import { words } from '../words.ts'
import { isArc, type Reach } from './wheel-points.ts'

export interface HouseRing {
  readonly center: Point
  readonly turn: number
  /** The ring of the numbers. */
  readonly numbers: { readonly outer: number; readonly inner: number }
  /** Where cusps end, under the zodiac. */
  readonly zodiac: number
  readonly rim: number
}

/** The houses' cusps with their numbers; dashed where the birth time leaves them to turn. */
export function houseLines(
  cusps: readonly number[] | null,
  { center, turn, numbers, zodiac }: HouseRing,
  isSure: boolean,
): Shape[] {
  const rings: Shape[] = [
    { path: circlePath(center, numbers.outer), stroke: 'rule', width: WEIGHT.fine },
    { path: circlePath(center, numbers.inner), stroke: 'ink', width: WEIGHT.fine },
  ]
  if (cusps === null) return rings
  const middles = cusps.map((cusp, house) => {
    const width = (cusps[(house + 1) % cusps.length]! - cusp + 360) % 360
    return cusp + width / 2
  })
  const shown = spread(middles, 7)
  return [
    ...rings,
    ...cusps.flatMap((cusp, house): Shape[] => [
      {
        path: linePath(
          around(center, numbers.inner, cusp + turn),
          around(center, zodiac, cusp + turn),
        ),
        stroke: 'rule',
        width: WEIGHT.line,
        ...(isSure ? {} : { dash: [7, 6] as const }),
        part: `cusp ${house + 1}`,
      },
      words(
        `${house + 1}`,
        around(center, (numbers.inner + numbers.outer) / 2, shown[house]! + turn),
        {
          size: 21,
          fill: 'quiet',
          part: `house ${house + 1}`,
        },
      ),
    ]),
  ]
}

/** Ascendant, Midheaven and their opposites, with the degree of the first two. */
export function angleLines(
  angles: { readonly ascendant: number; readonly midheaven: number } | null,
  { center, turn, numbers, zodiac, rim }: HouseRing,
  reaches: { readonly ascendant: Reach; readonly midheaven: Reach },
): Shape[] {
  if (angles === null) return []
  const ends = [
    { name: 'AC', longitude: angles.ascendant, reach: reaches.ascendant },
    { name: 'MC', longitude: angles.midheaven, reach: reaches.midheaven },
    { name: 'DC', longitude: angles.ascendant + 180, reach: null },
    { name: 'IC', longitude: angles.midheaven + 180, reach: null },
  ]
  const shown = spread(
    ends.map(({ longitude }) => longitude % 360),
    LABELS_APART,
  )
  return ends.flatMap(({ name, longitude, reach }, place): Shape[] => {
    const angle = longitude + turn
    const at = around(center, rim + 36, shown[place]! + turn)
    const axis = linePath(around(center, numbers.inner, angle), around(center, zodiac, angle))
    const mark = linePath(around(center, rim, angle), around(center, rim + 8, angle))
    const arc = reach !== null && isArc(reach) ? reach : null
    const isExact = reach !== null && reach.back + reach.on === 0
    return [
      { path: axis, stroke: 'ink', width: WEIGHT.bold, part: name, ...(arc && { dash: [9, 6] }) },
      { path: mark, stroke: 'ink', width: WEIGHT.bold },
      ...(arc === null
        ? []
        : [
            {
              path: arcPath(center, rim + 6, [angle - arc.back, angle + arc.on]),
              stroke: 'gold',
              width: WEIGHT.heavy,
              part: `${name} arc`,
            } as const,
          ]),
      words(name, isExact ? { x: at.x, y: at.y - 11 } : at, { face: 'strong', size: TYPE.text }),
      ...(isExact
        ? [
            words(
              placeInSign(longitude),
              { x: at.x, y: at.y + 12 },
              { size: TYPE.small, fill: 'quiet' },
            ),
          ]
        : []),
    ]
  })
}

/** A label of an angle, its degree under it. */
const LABELS_APART = 9

/** `4°49′` */
function placeInSign(longitude: number): string {
  const minutes = Math.floor(degreeInSign(longitude) * 60 + 1e-7)
  return `${Math.floor(minutes / 60)}°${`${minutes % 60}`.padStart(2, '0')}′`
}
