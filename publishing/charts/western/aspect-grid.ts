import { ASPECT_NAMES, type AspectName } from '#astrology/western/aspects/aspects.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import { PLANETS, type Point } from '#astrology/western/zodiac/points.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { boxPath } from '../paths.ts'
import { sign, words } from '../words.ts'
import { ASPECT_SIGNS, ASPECT_TONES } from './aspect-lines.ts'
import { POINT_SIGNS, WHEEL_NAMES } from './wheel-points.ts'

const GRID = [...PLANETS, 'trueNode', 'chiron', 'meanLilith', 'ascendant', 'midheaven'] as const
type Gridded = (typeof GRID)[number]

const WIDTH = 1000
const EDGE = 22

/** Every aspect of a birth as a staircase: its sign, and under it how far from exact and whether it comes (a) or goes (s). */
export function aspectGrid(chart: WesternChart, name: string): Drawing {
  const points = GRID.filter((point) => chart.angles !== null || !isAngle(point))
  const cell = (WIDTH - 2 * EDGE) / points.length
  const found = chart.aspects.filter(
    ({ first, second }) => isIn(points, first) && isIn(points, second),
  )
  const at = (column: number, row: number) => ({
    left: EDGE + column * cell,
    top: EDGE + row * cell,
    right: EDGE + (column + 1) * cell,
    bottom: EDGE + (row + 1) * cell,
  })
  const cells = points.flatMap((_, row) =>
    points.slice(0, row).map((__, column): Shape => ({
      path: boxPath(at(column, row)),
      stroke: 'rule',
      width: WEIGHT.fine,
    })),
  )
  const diagonal = points.flatMap((point, place): Shape[] => {
    const box = at(place, place)
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
    const letter = POINT_SIGNS[point]
    return [
      { path: boxPath(box), fill: 'wash', stroke: 'gold', width: WEIGHT.fine },
      letter.length > 1
        ? words(letter, middle, { face: 'strong', size: TYPE.text, part: point })
        : sign(letter, middle, { size: 36, part: point }),
    ]
  })
  const aspects = found.flatMap(({ first, second, aspect, orb, motion }): Shape[] => {
    const places = [first, second].map((point) => points.indexOf(point as Gridded))
    const box = at(Math.min(...places), Math.max(...places))
    const x = (box.left + box.right) / 2
    const top = box.top + cell * 0.33
    const part = `${first} ${aspect} ${second}`
    const fill = ASPECT_TONES[aspect]
    const letter = ASPECT_SIGNS[aspect]
    return [
      letter.includes('Q')
        ? words(letter, { x, y: top }, { face: 'strong', size: TYPE.text, fill, part })
        : sign(letter, { x, y: top }, { size: 30, fill, part }),
      words(
        `${degreesOf(orb)}${motion === null ? '' : MOTIONS[motion]}`,
        { x, y: box.top + cell * 0.75 },
        { size: 18, fill: 'quiet' },
      ),
    ]
  })
  const shapes = [
    ...cells,
    ...diagonal,
    ...aspects,
    ...legend(new Set(found.map(({ aspect }) => aspect))),
  ]
  return {
    width: WIDTH,
    height: WIDTH,
    title: `Aspects in the birth chart of ${name}`,
    description: `${found.map(({ first, second, aspect, orb }) => `${nameOf(first)} ${aspect} ${nameOf(second)}, ${orb.toFixed(1)}° from exact`).join('; ') || 'No aspects'}.`,
    shapes,
  }
}

const MOTIONS = { applying: 'a', separating: 's', still: '' } as const

/** What the signs mean, in the empty half. */
function legend(met: ReadonlySet<AspectName>): Shape[] {
  const names = ASPECT_NAMES.filter((name) => met.has(name))
  return names.flatMap((aspect, place): Shape[] => {
    const y = EDGE + 24 + place * 36
    const letter = ASPECT_SIGNS[aspect]
    const x = WIDTH - EDGE - 16
    return [
      letter.includes('Q')
        ? words(letter, { x, y }, { face: 'strong', size: TYPE.text, fill: ASPECT_TONES[aspect] })
        : sign(letter, { x, y }, { size: 28, fill: ASPECT_TONES[aspect] }),
      words(aspect, { x: x - 30, y }, { size: TYPE.text, fill: 'quiet', align: 'end' }),
    ]
  })
}

function isIn(points: readonly Gridded[], point: Point): boolean {
  return (points as readonly Point[]).includes(point)
}

function isAngle(point: Gridded): boolean {
  return point === 'ascendant' || point === 'midheaven'
}

function nameOf(point: Point): string {
  return WHEEL_NAMES[point as Gridded]
}

/** `2°07` */
function degreesOf(orb: number): string {
  const minutes = Math.floor(orb * 60 + 1e-7)
  return `${Math.floor(minutes / 60)}°${`${minutes % 60}`.padStart(2, '0')}`
}
