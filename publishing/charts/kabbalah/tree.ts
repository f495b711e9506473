import type { Cast } from '#astrology/cast.ts'
import type { KabbalahChart } from '#astrology/kabbalah/kabbalah-chart.ts'
import {
  bodyOf,
  PATHS,
  type ChartedSefirah,
  type SefirahName,
} from '#astrology/kabbalah/tree/tree-of-life.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { circlePath, linePath } from '../paths.ts'
import { signed } from '../numbers.ts'
import { POINT_SIGNS } from '../western/wheel-points.ts'
import { SIGN_SIGNS } from '../western/zodiac-band.ts'
import { sign, words } from '../words.ts'
import { letterPoint, PLACES, RADIUS, SEFIRAH_NAMES, TREE_BOTTOM, WIDTH } from './tree-layout.ts'
import {
  emptyPaths,
  markWords,
  pathLetters,
  pathLine,
  STRENGTHS,
  strengthLegend,
  unchartedShapes,
} from './tree-parts.ts'
import { isCharted, readTree, type TreeReading } from './tree-reading.ts'

/**
 * The tree of life of a birth: how each sefirah is held up by the sky, and the paths its chart lights, by a planet
 * that writes their letter (a full line, with its sign) or by strength at both ends (a double one).
 */
export function treeOfLife({ charts, window }: Cast, name: string): Drawing {
  const reading = readTree(charts.kabbalah, window.kabbalah)
  return {
    width: WIDTH,
    height: TREE_BOTTOM + 140,
    title: `Tree of life of ${name}`,
    description: describe(reading),
    shapes: [
      ...emptyPaths(),
      ...litPaths(reading),
      ...pathLetters((number) => reading.lit.has(number)),
      ...lights(reading),
      ...SEFIRAH_NAMES.flatMap((sefirah) => sefirahShapes(sefirah, reading)),
      ...pillars(reading),
      ...strengthLegend(TREE_BOTTOM + 64),
      ...pathLegend(TREE_BOTTOM + 110),
    ],
  }
}

function litPaths({ lit, maybe }: TreeReading): Shape[] {
  return PATHS.flatMap((path): Shape[] => {
    const light = lit.get(path.number)
    const line = pathLine(path)
    if (light === undefined) {
      if (!maybe.has(path.number)) return []
      return [
        {
          path: line,
          stroke: 'gold',
          width: WEIGHT.bold,
          dash: [4, 8],
          part: `maybe path ${path.number}`,
        },
      ]
    }
    const shape: Shape = { path: line, stroke: 'gold', width: 9, part: `path ${path.number}` }
    return light.joinsStrong ? [shape, { path: line, stroke: 'paper', width: 3 }] : [shape]
  })
}

/** Beside its letter, or over it on a level path, who writes it: two in a row. */
function lights({ lit }: TreeReading): Shape[] {
  return PATHS.flatMap((path): Shape[] => {
    const writers = lit.get(path.number)?.writtenBy ?? []
    const at = letterPoint(path)
    const isLevel = PLACES[path.joins[0]].y === PLACES[path.joins[1]].y
    const rows = Math.ceil(writers.length / IN_A_ROW)
    return writers.flatMap((light, place): Shape[] => {
      const row = Math.floor(place / IN_A_ROW)
      const column = place % IN_A_ROW
      const inRow = Math.min(IN_A_ROW, writers.length - row * IN_A_ROW)
      const point = isLevel
        ? { x: at.x + (column - (inRow - 1) / 2) * STEP, y: at.y - 34 - (rows - 1 - row) * STEP }
        : {
            x: at.x + (at.x > WIDTH / 2 ? 1 : -1) * (37 + column * STEP),
            y: at.y + (row - (rows - 1) / 2) * STEP,
          }
      const disc: Shape = { path: circlePath(point, 13), fill: 'paper' }
      const part = `light ${path.number} ${light}`
      return light === 'ascendant'
        ? [disc, words('Ac', point, { face: 'strong', size: TYPE.small, fill: 'gold', part })]
        : [disc, sign(POINT_SIGNS[light], point, { size: 26, fill: 'gold', part })]
    })
  })
}

const IN_A_ROW = 2
const STEP = 28

function sefirahShapes(name: SefirahName, reading: TreeReading): Shape[] {
  const at = PLACES[name]
  if (!isCharted(name)) return unchartedShapes(name)
  const strength = reading.strengths.get(name) ?? null
  const look = strength && STRENGTHS[strength]
  const body = bodyOf(name)
  const glyph = { x: at.x, y: at.y - 33 }
  return [
    {
      path: circlePath(at, RADIUS),
      fill: look?.fill ?? 'paper',
      stroke: 'ink',
      width: strength === 'strong' ? WEIGHT.heavy : WEIGHT.line,
      ...(look === null && { dash: [7, 6] as const }),
      part: `${name} ${strength ?? 'open'}`,
    },
    body === 'ascendant'
      ? words('Ac', glyph, { face: 'strong', size: TYPE.label })
      : sign(POINT_SIGNS[body], glyph, { size: 36 }),
    words(name, { x: at.x, y: at.y + 4 }, { face: 'strong', size: TYPE.text - 1 }),
    ...under(name, reading),
  ]
}

/** Under the name: the mark of its strength, its sign, its points. */
function under(name: ChartedSefirah, { own, strengths, isExact }: TreeReading): Shape[] {
  const at = PLACES[name]
  const y = at.y + 34
  const state = own.sefirot[name]
  const strength = strengths.get(name) ?? null
  const mark = strength === null ? '?' : STRENGTHS[strength].mark
  if (state === null || !isExact) return [markWords(mark, { x: at.x, y }, 18)]
  return [
    markWords(mark, { x: at.x - 33, y }, 18),
    sign(SIGN_SIGNS[SIGNS.indexOf(state.sign)]!, { x: at.x, y }, { size: 26 }),
    ...(state.points === null
      ? []
      : [words(signed(state.points), { x: at.x + 33, y }, { size: TYPE.small + 1 })]),
  ]
}

/** What each pillar comes to. */
function pillars({ own, isExact }: TreeReading): Shape[] {
  if (own.pillars === null || !isExact) return []
  const places = [
    ['left', PLACES.Hod.x],
    ['middle', PLACES.Malkhut.x],
    ['right', PLACES.Netzach.x],
  ] as const
  return places.flatMap(([pillar, x]): Shape[] => {
    const y = pillar === 'middle' ? TREE_BOTTOM + 8 : PLACES.Malkhut.y
    return [
      words(
        `${pillar} pillar`,
        { x, y: y - (pillar === 'middle' ? 0 : 14) },
        {
          face: 'italic',
          size: TYPE.small + 1,
          fill: 'quiet',
          align: pillar === 'middle' ? 'end' : 'middle',
        },
      ),
      words(
        signed(own.pillars![pillar]),
        { x: pillar === 'middle' ? x + 12 : x, y: y + (pillar === 'middle' ? 0 : 16) },
        { face: 'strong', size: TYPE.label, align: pillar === 'middle' ? 'start' : 'middle' },
      ),
    ]
  })
}

function pathLegend(y: number): Shape[] {
  const samples = [
    { x: 44, told: 'lit by a planet that writes its letter', isDouble: false },
    { x: 530, told: 'lit by strength at both its ends', isDouble: true },
  ]
  return samples.flatMap(({ x, told, isDouble }): Shape[] => {
    const path = linePath({ x, y }, { x: x + 60, y })
    return [
      { path, stroke: 'gold', width: 9 },
      ...(isDouble ? [{ path, stroke: 'paper', width: 3 } as const] : []),
      words(told, { x: x + 74, y }, { size: TYPE.text - 1, fill: 'quiet', align: 'start' }),
    ]
  })
}

function describe({ strengths, lit, maybe }: TreeReading): string {
  const held = Array.from(strengths, ([name, strength]) => `${name} ${strength ?? 'open'}`)
  const paths = Array.from(lit.values(), lightInWords)
  const open =
    [...maybe].length === 0
      ? ''
      : ` Lit for a part of the birth window: paths ${[...maybe].join(', ')}.`
  return `${held.join(', ')}. Lit paths: ${paths.join(', ') || 'none'}.${open}`
}

function lightInWords({
  number,
  letter,
  writtenBy,
  joinsStrong,
}: KabbalahChart['paths'][number]): string {
  const by = [...writtenBy, ...(joinsStrong ? ['two strong sefirot'] : [])].join(' and ')
  return `${number} ${letter}${by === '' ? '' : ` by ${by}`}`
}
