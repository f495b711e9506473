import type { Cast } from '#astrology/cast.ts'
import { PATHS, type Path, type SefirahName } from '#astrology/kabbalah/tree/tree-of-life.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { peopleLegend } from '../legend.ts'
import { drawnName, type DrawnName } from '../names.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { linePath } from '../paths.ts'
import { words } from '../words.ts'
import { PLACES, RADIUS, SEFIRAH_NAMES, TREE_BOTTOM, WIDTH } from './tree-layout.ts'
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

interface Named extends DrawnName {
  readonly cast: Cast
}

type Lit = 'both' | 'first' | 'second' | 'together'

const LOOKS: Readonly<
  Record<Lit, { readonly told: string; readonly shapes: (path: string) => Shape[] }>
> = {
  both: {
    told: 'both light it',
    shapes: (path) => [
      { path, stroke: 'both', width: 11 },
      { path, stroke: 'paper', width: 3 },
    ],
  },
  first: { told: 'the first', shapes: (path) => [{ path, stroke: 'first', width: 8 }] },
  second: {
    told: 'the second',
    shapes: (path) => [{ path, stroke: 'second', width: 8, dash: [16, 5] }],
  },
  together: {
    told: 'only together',
    shapes: (path) => [{ path, stroke: 'gold', width: 8, dash: [3, 6] }],
  },
}

/** Two trees in one: the left half of each sefirah is the first's, the right one the second's, and whose paths are lit. */
export function pairTree(first: Named, second: Named): Drawing {
  const readings = [first, second].map(({ cast }) =>
    readTree(cast.charts.kabbalah, cast.window.kabbalah),
  ) as [TreeReading, TreeReading]
  const names = [drawnName(first, 'first'), drawnName(second, 'second')] as const
  const lit = new Map(
    PATHS.flatMap((path) => {
      const by = litBy(path, readings)
      return by === null ? [] : [[path.number, by] as const]
    }),
  )
  return {
    width: WIDTH,
    height: TREE_BOTTOM + 190,
    title: `The trees of life of ${first.name} and ${second.name} in one`,
    description: describe(readings, lit, [first.name, second.name]),
    shapes: [
      ...emptyPaths(),
      ...PATHS.flatMap((path): Shape[] => {
        const by = lit.get(path.number)
        if (by === undefined) return []
        const [shape, ...others] = LOOKS[by].shapes(pathLine(path))
        return [{ ...shape!, part: `${by} path ${path.number}` }, ...others]
      }),
      ...pathLetters((number) => lit.has(number)),
      ...SEFIRAH_NAMES.flatMap((sefirah) => sefirahShapes(sefirah, readings)),
      ...strengthLegend(TREE_BOTTOM + 40),
      ...litLegend(TREE_BOTTOM + 92),
      ...peopleLegend(names, { width: WIDTH, y: TREE_BOTTOM + 148, beside: ['left', 'right'] }),
    ],
  }
}

/** Who lights a path for sure: one or both, or only the two together by a strong sefirah each. */
function litBy(
  { number, joins }: Path,
  [one, other]: readonly [TreeReading, TreeReading],
): Lit | null {
  const [byFirst, bySecond] = [one.lit.has(number), other.lit.has(number)]
  if (byFirst && bySecond) return 'both'
  if (byFirst || bySecond) return byFirst ? 'first' : 'second'
  if (one.maybe.has(number) || other.maybe.has(number)) return null
  const [from, to] = joins
  const isJoined =
    (isStrong(one, from) && isStrong(other, to)) || (isStrong(one, to) && isStrong(other, from))
  return isJoined ? 'together' : null
}

function isStrong({ strengths }: TreeReading, name: SefirahName): boolean {
  return isCharted(name) && strengths.get(name) === 'strong'
}

function sefirahShapes(name: SefirahName, readings: readonly [TreeReading, TreeReading]): Shape[] {
  const { x, y } = PLACES[name]
  if (!isCharted(name)) return unchartedShapes(name)
  const halves = readings.flatMap(({ strengths }, place): Shape[] => {
    const strength = strengths.get(name) ?? null
    const whose = place === 0 ? 'first' : 'second'
    const [top, bottom] = [y - RADIUS, y + RADIUS]
    const path = `M${x} ${top}A${RADIUS} ${RADIUS} 0 0 ${place} ${x} ${bottom}Z`
    return [
      {
        path,
        fill: strength === null ? 'paper' : STRENGTHS[strength].fill,
        stroke: whose,
        width: strength === 'strong' ? WEIGHT.heavy : WEIGHT.line,
        ...(strength === null && { dash: [7, 6] as const }),
        part: `${whose} ${name} ${strength ?? 'open'}`,
      },
      markWords(
        strength === null ? '?' : STRENGTHS[strength].mark,
        { x: x + (place === 0 ? -30 : 30), y: y + 30 },
        22,
        whose,
      ),
    ]
  })
  return [...halves, words(name, { x, y: y - 8 }, { face: 'strong', size: TYPE.text - 1 })]
}

function litLegend(y: number): Shape[] {
  return (Object.keys(LOOKS) as Lit[]).flatMap((by, place): Shape[] => {
    const x = 44 + place * 244
    const { told, shapes } = LOOKS[by]
    return [
      ...shapes(linePath({ x, y }, { x: x + 58, y })),
      words(told, { x: x + 72, y }, { size: TYPE.text - 1, fill: 'quiet', align: 'start' }),
    ]
  })
}

function describe(
  [one, other]: readonly [TreeReading, TreeReading],
  lit: ReadonlyMap<number, Lit>,
  names: readonly [string, string],
): string {
  const held = Array.from(
    one.strengths,
    ([name, strength]) =>
      `${name} ${strength ?? 'open'} and ${other.strengths.get(name) ?? 'open'}`,
  )
  const paths = PATHS.flatMap(({ number, letter }) => {
    const by = lit.get(number)
    if (by === undefined) return []
    const who = {
      first: names[0],
      second: names[1],
      both: 'both',
      together: 'the two only together',
    }
    return [`${number} ${letter} by ${who[by]}`]
  })
  return `Each sefirah in ${names[0]} and in ${names[1]}: ${held.join(', ')}. Lit paths: ${paths.join(', ') || 'none'}.`
}
