import type { Cast } from '#astrology/cast.ts'
import { between } from '#astrology/western/couple/contacts.ts'
import { PLANETS, type Point } from '#astrology/western/zodiac/points.ts'
import { isWords, type Drawing } from '#publishing/charts/drawing.ts'
import { inkOf } from '#publishing/charts/glyphs.ts'

/** What grids of aspects are of, in their order. */
const GRID: ReadonlySet<Point> = new Set<Point>([
  ...PLANETS,
  'trueNode',
  'chiron',
  'meanLilith',
  'ascendant',
  'midheaven',
])

interface Aspect {
  readonly first: Point
  readonly second: Point
  readonly aspect: string
  readonly orb: number
}

/** The aspects of a birth that its grid has not, with their orbs, each in the cell of its two points. */
export function wrongInAspectGrid(drawing: Drawing, { charts }: Cast): string[] {
  const { aspects, window } = charts.western
  return wrongCells(drawing, aspects, { isExact: window.length === 1, heads: ['', ''] })
}

/** The same of two exact births; where one is uncertain, what is drawn must be an aspect at some of its looks. */
export function wrongInSynastry(drawing: Drawing, first: Cast, second: Cast): string[] {
  const [one, other] = [first.charts.western, second.charts.western]
  const isExact = one.window.length === 1 && other.window.length === 1
  if (isExact) {
    const { contacts } = between(one, other)
    return wrongCells(drawing, contacts, { isExact, heads: ['first ', 'second '] })
  }
  const somewhere = new Set(
    one.window.flatMap((look) =>
      other.window.flatMap((its) => between(look, its).contacts.map(nameOf)),
    ),
  )
  const found = new Set(between(one, other).contacts.map(nameOf))
  const drawn = drawing.shapes.flatMap(({ part }) =>
    part !== undefined && part.split(' ').length === 3 ? [part] : [],
  )
  return drawn
    .filter((name) => !found.has(name) && !somewhere.has(name))
    .map((name) => `${name} is drawn and nowhere true`)
}

interface Cells {
  readonly isExact: boolean
  /** How the parts of the heads begin: those across, and those down. */
  readonly heads: readonly [string, string]
}

function wrongCells(
  { shapes }: Drawing,
  aspects: readonly Aspect[],
  { isExact, heads }: Cells,
): string[] {
  const middles = new Map(
    shapes.flatMap((shape) =>
      isWords(shape) && shape.part !== undefined ? [[shape.part, middleOf(shape)] as const] : [],
    ),
  )
  const meant = aspects.filter(
    ({ first, second }) => middles.has(heads[0] + first) && middles.has(heads[1] + second),
  )
  const names = new Set(meant.filter(inGrid).map(nameOf))
  const drawn = shapes.flatMap((shape, place) =>
    isWords(shape) && shape.part?.split(' ').length === 3
      ? [{ part: shape.part, told: shapes[place + 1], at: middleOf(shape) }]
      : [],
  )
  const faults = drawn.flatMap(({ part, told, at }) => {
    const aspect = meant.find((one) => nameOf(one) === part)
    if (aspect === undefined) return [`${part} is drawn and not there`]
    const orb = told !== undefined && isWords(told) ? told.words : ''
    const columns = [heads[0] + aspect.first, heads[1] + aspect.second].map((head) =>
      middles.get(head)!,
    )
    // Of one birth the later of the two is the row; of two births the second's always is.
    const [x, y] =
      heads[0] === heads[1]
        ? [Math.min(columns[0]!.x, columns[1]!.x), Math.max(columns[0]!.y, columns[1]!.y)]
        : [columns[0]!.x, columns[1]!.y]
    return [
      ...(Math.abs(at.x - x) < 10 && Math.abs(at.y - y) < 20 ? [] : [`${part} is in another cell`]),
      ...(orb.startsWith(orbOf(aspect.orb, isExact)) ? [] : [`${part} has ${orb} from exact`]),
    ]
  })
  const there = new Set(drawn.map(({ part }) => part))
  return [
    ...faults,
    ...[...names].filter((name) => !there.has(name)).map((name) => `${name} is not drawn`),
  ]
}

function inGrid({ first, second }: Aspect): boolean {
  return GRID.has(first) && GRID.has(second)
}

function nameOf({ first, second, aspect }: Omit<Aspect, 'orb'>): string {
  return `${first} ${aspect} ${second}`
}

function orbOf(orb: number, isExact: boolean): string {
  const whole = Math.floor(orb + 1e-9)
  if (!isExact) return `~${whole}°`
  return `${whole}°${String(Math.floor((orb - whole) * 60 + 1e-7)).padStart(2, '0')}`
}

function middleOf(words: Parameters<typeof inkOf>[0]): { x: number; y: number } {
  const { left, right, top, bottom } = inkOf(words)
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** The dignities of the seven that their table tells otherwise. */
export function wrongDignities({ shapes }: Drawing, { charts }: Cast): string[] {
  return charts.western.dignities.flatMap(({ planet, dignities, debilities, score }) => {
    const row = shapes.findIndex(({ part }) => part === planet)
    const told = shapes
      .slice(row + 3, row + 6)
      .map((shape) => (isWords(shape) ? shape.words.replace('−', '-').replace('+', '') : ''))
    const meant = [dignities.join(', ') || '–', debilities.join(', ') || '–', `${score ?? '·'}`]
    return meant.flatMap((text, column) => {
      const shown = told[column] ?? ''
      const isCut = shown.endsWith('…') && text.startsWith(shown.slice(0, -1))
      return shown === text || isCut ? [] : [`${planet} has ${shown}, not ${text}`]
    })
  })
}
