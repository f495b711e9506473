import type { SefirahStrength } from '#astrology/kabbalah/kabbalah-chart.ts'
import {
  PATHS,
  sefirahNamed,
  type Path,
  type SefirahName,
} from '#astrology/kabbalah/tree/tree-of-life.ts'
import type { Point, Shape } from '../drawing.ts'
import { TYPE, WEIGHT, type Tone } from '../palette.ts'
import { circlePath, linePath } from '../paths.ts'
import { words } from '../words.ts'
import { letterOf, letterPoint, PLACES, RADIUS } from './tree-layout.ts'

/** How a sefirah is held up: its area, and a mark that says the same without colour. */
export const STRENGTHS: Readonly<
  Record<SefirahStrength, { readonly fill: Tone; readonly mark: string }>
> = {
  strong: { fill: 'crown', mark: '▲' },
  supported: { fill: 'air', mark: '△' },
  bare: { fill: 'paper', mark: '○' },
  strained: { fill: 'fire', mark: '▼' },
}
const STRENGTH_NAMES = Object.keys(STRENGTHS) as readonly SefirahStrength[]

export function pathLine({ joins }: Pick<Path, 'joins'>): string {
  return linePath(PLACES[joins[0]], PLACES[joins[1]])
}

/** All twenty-two paths, unlit. */
export function emptyPaths(): Shape[] {
  const path = PATHS.map(pathLine).join('')
  return [
    { path, stroke: 'rule', width: 9 },
    { path, stroke: 'paper', width: 6.6 },
  ]
}

/** The letter of each path on a disc, stronger where the path is lit. */
export function pathLetters(isLit: (number: number) => boolean): Shape[] {
  return PATHS.flatMap((path): Shape[] => {
    const at = letterPoint(path)
    const lit = isLit(path.number)
    return [
      {
        path: circlePath(at, 18),
        fill: 'paper',
        stroke: lit ? 'gold' : 'rule',
        width: lit ? WEIGHT.line : WEIGHT.fine,
      },
      words(
        letterOf(path),
        { x: at.x, y: at.y + 1 },
        {
          face: 'hebrew',
          size: 23,
          fill: lit ? 'ink' : 'quiet',
          part: `letter ${path.number}`,
        },
      ),
    ]
  })
}

/** A sefirah that no body of the sky holds up: its name and what it means. */
export function unchartedShapes(name: SefirahName): Shape[] {
  const { x, y } = PLACES[name]
  return [
    {
      path: circlePath({ x, y }, RADIUS),
      fill: 'wash',
      stroke: 'quiet',
      width: WEIGHT.fine,
      dash: [3, 5],
      part: name,
    },
    words(name, { x, y: y - 10 }, { face: 'strong', size: TYPE.text - 1 }),
    words(
      sefirahNamed(name).meaning,
      { x, y: y + 18 },
      { face: 'italic', size: TYPE.small, fill: 'quiet' },
    ),
  ]
}

/** What the marks of the sefirot mean, in a row. */
export function strengthLegend(y: number): Shape[] {
  const told = [...STRENGTH_NAMES, 'open'] as const
  return told.flatMap((name, place): Shape[] => {
    const x = 60 + place * 196
    const at: Point = { x, y }
    const { fill, mark } = name === 'open' ? { fill: 'paper' as const, mark: '?' } : STRENGTHS[name]
    return [
      {
        path: circlePath(at, 16),
        fill,
        stroke: 'ink',
        width: WEIGHT.line,
        ...(name === 'open' && { dash: [4, 4] as const }),
      },
      markWords(mark, at, 17),
      words(name, { x: x + 26, y }, { size: TYPE.text - 1, fill: 'quiet', align: 'start' }),
    ]
  })
}

/** A mark of strength, the middle of its ink on a point. */
export function markWords(mark: string, at: Point, size: number, fill: Tone = 'ink'): Shape {
  if (mark === '○') return { path: circlePath(at, size * 0.28), stroke: fill, width: WEIGHT.fine }
  if (mark === '?') return words('?', at, { face: 'strong', size, fill })
  const half = size * 0.42
  const isDown = mark === '▼'
  const tip = { x: at.x, y: at.y + (isDown ? half : -half) }
  const base = at.y + (isDown ? -half : half) * 0.8
  const path = `M${tip.x} ${tip.y}L${at.x + half} ${base}L${at.x - half} ${base}Z`
  return mark === '△'
    ? { path, stroke: fill, width: WEIGHT.line }
    : { path, fill, stroke: fill, width: WEIGHT.fine }
}
