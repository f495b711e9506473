import type { Aspect, AspectName } from '#astrology/western/aspects/aspects.ts'
import { PLANETS, POINT_NAMES, type Point as ChartPoint } from '#astrology/western/zodiac/points.ts'
import type { Sky } from '#astrology/western/sky.ts'
import { degreeInSign, SIGNS, signAt, type Element } from '#astrology/western/zodiac/zodiac.ts'
import {
  arcPath,
  around,
  circlePath,
  linePath,
  ringPath,
  type Drawing,
  type Shape,
} from './drawing.ts'
import { figures, label, symbol, type Glyph } from './glyphs.ts'
import { spread } from './spread.ts'

/** What the wheel reads of a chart. `window` is the sky from first to last moment of an uncertain birth time. */
export interface WheelChart extends Pick<Sky, 'bodies' | 'angles' | 'houses'> {
  readonly aspects: readonly Aspect<ChartPoint>[]
  readonly window: readonly Pick<Sky, 'bodies'>[]
}

const SIZE = 1000
const MIDDLE = SIZE / 2

/** Radii, from the outside in. */
const RIM = 454
const ZODIAC = 386
const BODY = 340
const DEGREE = 296
const MINUTE = 256
const NUMBERS = { outer: 228, inner: 202 }

const PAPER = '#ffffff'
const INK = '#2b3563'
const QUIET = '#8b8fa8'
const GOLD = '#a9834f'
const RULE = '#c9c6be'

const ELEMENT_COLORS: Readonly<Record<Element, string>> = {
  fire: '#f6e4da',
  earth: '#e8ecdc',
  air: '#f5efd9',
  water: '#dde8ef',
}
const ELEMENTS_IN_ORDER: readonly Element[] = ['fire', 'earth', 'air', 'water']

const SIGN_GLYPHS = Array.from('♈♉♊♋♌♍♎♏♐♑♒♓') as Glyph[]

const DRAWN_BODIES = [...PLANETS, 'trueNode', 'chiron'] as const
type DrawnBody = (typeof DRAWN_BODIES)[number]
const BODY_GLYPHS: Readonly<Record<DrawnBody, Glyph>> = {
  sun: '☉',
  moon: '☽',
  mercury: '☿',
  venus: '♀',
  mars: '♂',
  jupiter: '♃',
  saturn: '♄',
  uranus: '♅',
  neptune: '♆',
  pluto: '♇',
  trueNode: '☊',
  chiron: '⚷',
}

/** At the radius of the bodies, a glyph and its air. */
const LEAST_BETWEEN_BODIES = 7.5

const HARD = '#a8443f'
const SOFT = '#3a6a9b'
const ASPECT_COLORS: Readonly<Partial<Record<AspectName, string>>> = {
  square: HARD,
  opposition: HARD,
  trine: SOFT,
  sextile: SOFT,
  quincunx: GOLD,
}

/** A body that moves more than this within the birth window is shown as the arc it may stand in. */
const WIDEST_POINT = 0.5

/**
 * A birth chart as the customary wheel: signs counter-clockwise, the Ascendant on the left.
 * Without a birth time there are no angles and no houses, Aries begins on the left, and what
 * moves within the day is an arc rather than a point.
 */
export function westernWheel(chart: WheelChart, name: string): Drawing {
  const turn = 180 - (chart.angles?.ascendant ?? 0)
  return {
    size: SIZE,
    title: `Birth chart of ${name}`,
    description: describe(chart),
    shapes: [
      ...zodiacBand(turn),
      ...houseLines(chart, turn),
      ...aspectLines(chart, turn),
      ...bodies(chart, turn),
    ],
  }
}

function describe({ bodies: placed, angles }: WheelChart): string {
  const signs = DRAWN_BODIES.map(
    (body) => `${POINT_NAMES[body]} in ${signAt(placed[body].longitude)}`,
  )
  const rising = angles === null ? [] : [`Ascendant in ${signAt(angles.ascendant)}`]
  return `${[...signs, ...rising].join(', ')}.`
}

function zodiacBand(turn: number): Shape[] {
  const sectors = SIGNS.flatMap((_, sign): Shape[] => {
    const from = sign * 30 + turn
    const element = ELEMENTS_IN_ORDER[sign % ELEMENTS_IN_ORDER.length] ?? 'fire'
    const middle = around(MIDDLE, (RIM + ZODIAC) / 2, from + 15)
    return [
      {
        path: ringPath(MIDDLE, { inner: ZODIAC, outer: RIM, from, to: from + 30 }),
        fill: ELEMENT_COLORS[element],
        stroke: GOLD,
        width: 1,
      },
      symbol(SIGN_GLYPHS[sign] ?? '♈', middle, { size: 46, fill: INK }),
    ]
  })
  return [
    ...sectors,
    { path: degreeTicks(turn), stroke: QUIET, width: 0.8 },
    { path: circlePath({ x: MIDDLE, y: MIDDLE }, ZODIAC), stroke: INK, width: 1.4 },
    { path: circlePath({ x: MIDDLE, y: MIDDLE }, RIM), stroke: INK, width: 1.4 },
  ]
}

function degreeTicks(turn: number): string {
  return Array.from({ length: 360 }, (_, degree) => {
    const length = tickLength(degree)
    const angle = degree + turn
    return linePath(around(MIDDLE, ZODIAC, angle), around(MIDDLE, ZODIAC - length, angle))
  }).join('')
}

function tickLength(degree: number): number {
  if (degree % 10 === 0) return 11
  return degree % 5 === 0 ? 8 : 4
}

function houseLines({ houses, angles }: WheelChart, turn: number): Shape[] {
  const { outer, inner } = NUMBERS
  const rings = [
    { path: circlePath({ x: MIDDLE, y: MIDDLE }, outer), stroke: RULE, width: 1 },
    { path: circlePath({ x: MIDDLE, y: MIDDLE }, inner), stroke: INK, width: 1.2 },
  ]
  if (houses === null || angles === null) return rings
  const cusps = houses.cusps.flatMap((cusp, house): Shape[] => {
    const next = houses.cusps[(house + 1) % houses.cusps.length] ?? cusp
    const middle = cusp + ((next - cusp + 360) % 360) / 2
    return [
      {
        path: linePath(around(MIDDLE, inner, cusp + turn), around(MIDDLE, ZODIAC, cusp + turn)),
        stroke: RULE,
        width: 1.2,
      },
      ...label(figures(house + 1), around(MIDDLE, (inner + outer) / 2, middle + turn), {
        size: 21,
        fill: QUIET,
      }),
    ]
  })
  return [...rings, ...cusps, ...angleLines(angles, turn)]
}

function angleLines(angles: NonNullable<WheelChart['angles']>, turn: number): Shape[] {
  const ends = [
    { letters: ['A', 'C'], longitude: angles.ascendant },
    { letters: ['D', 'C'], longitude: angles.ascendant + 180 },
    { letters: ['M', 'C'], longitude: angles.midheaven },
    { letters: ['I', 'C'], longitude: angles.midheaven + 180 },
  ] as const
  return ends.flatMap(({ letters, longitude }) => {
    const angle = longitude + turn
    const axis = linePath(around(MIDDLE, NUMBERS.inner, angle), around(MIDDLE, ZODIAC, angle))
    const mark = linePath(around(MIDDLE, RIM, angle), around(MIDDLE, RIM + 8, angle))
    return [
      { path: axis + mark, stroke: INK, width: 2.4 },
      ...label(letters, around(MIDDLE, RIM + 23, angle), { size: 22, fill: INK }),
    ]
  })
}

function aspectLines({ aspects, bodies: placed }: WheelChart, turn: number): Shape[] {
  const place = (point: ChartPoint) =>
    isDrawn(point) ? around(MIDDLE, NUMBERS.inner, placed[point].longitude + turn) : null
  return aspects.flatMap(({ first, second, aspect, orb }): Shape[] => {
    const [from, to, stroke] = [place(first), place(second), ASPECT_COLORS[aspect]]
    if (from === null || to === null || stroke === undefined) return []
    const line: Shape = {
      path: linePath(from, to),
      stroke,
      // The closer to exact, the stronger.
      width: Math.max(0.8, 2.4 - orb * 0.3),
      opacity: Math.max(0.35, 0.95 - orb * 0.08),
    }
    return [aspect === 'quincunx' ? { ...line, dash: [6, 5] } : line]
  })
}

function isDrawn(point: ChartPoint): point is DrawnBody {
  return (DRAWN_BODIES as readonly ChartPoint[]).includes(point)
}

function bodies(chart: WheelChart, turn: number): Shape[] {
  const longitudes = DRAWN_BODIES.map((body) => chart.bodies[body].longitude)
  const shown = spread(longitudes, LEAST_BETWEEN_BODIES)
  const placed = DRAWN_BODIES.map((body, i) => ({
    body,
    truth: chart.bodies[body].longitude,
    angle: (shown[i] ?? chart.bodies[body].longitude) + turn,
    range: rangeOf(chart, body),
    isRetrograde: chart.bodies[body].speed < 0,
  }))
  return [
    ...placed.flatMap(({ angle }) => [clearing(BODY, angle, 21), clearing(DEGREE, angle, 16)]),
    ...placed.flatMap(({ truth, angle, range }) =>
      pointer(truth + turn, angle, range?.map((end) => end + turn) ?? null),
    ),
    ...placed.map(({ body, angle }) =>
      symbol(BODY_GLYPHS[body], around(MIDDLE, BODY, angle), { size: 40, fill: INK }),
    ),
    ...placed.flatMap(({ truth, angle, range, isRetrograde }) =>
      range === null ? position(truth, angle, isRetrograde ? ['℞'] : []) : [],
    ),
  ]
}

/** Paper under a label, so that no line runs through it. */
function clearing(radius: number, angle: number, size: number): Shape {
  const { x, y } = around(MIDDLE, radius, angle)
  return { path: circlePath({ x, y }, size), fill: PAPER }
}

/** Where a body may stand within the birth window, when that is more than a point. */
function rangeOf({ window }: WheelChart, body: DrawnBody): [number, number] | null {
  const first = window.at(0)?.bodies[body].longitude
  const last = window.at(-1)?.bodies[body].longitude
  if (first === undefined || last === undefined) return null
  const moved = ((last - first + 540) % 360) - 180
  if (Math.abs(moved) < WIDEST_POINT) return null
  return moved > 0 ? [first, first + moved] : [first + moved, first]
}

/** From the true degree at the rim to where the glyph found room. */
function pointer(truth: number, shown: number, range: readonly number[] | null): Shape[] {
  const line = { stroke: QUIET, width: 1 }
  const reach = linePath(around(MIDDLE, ZODIAC - 12, truth), around(MIDDLE, BODY + 22, shown))
  const inner = linePath(
    around(MIDDLE, NUMBERS.inner, truth),
    around(MIDDLE, NUMBERS.inner + 6, truth),
  )
  const [from, to] = range ?? []
  if (from === undefined || to === undefined) return [{ ...line, path: reach + inner }]
  return [
    { ...line, path: reach },
    { path: arcPath(MIDDLE, ZODIAC - 12, [from, to]), stroke: GOLD, width: 5 },
  ]
}

/** Degree and minute in the sign, along the radius below the glyph. */
function position(longitude: number, angle: number, behind: readonly Glyph[]): Shape[] {
  const minutes = Math.floor(degreeInSign(longitude) * 60)
  const degree = [...figures(Math.floor(minutes / 60)), '°' as const]
  const minute = [...(`${minutes % 60}`.padStart(2, '0') as Iterable<Glyph>), '′' as const]
  return [
    ...label(degree, around(MIDDLE, DEGREE, angle), { size: 23, fill: INK }),
    ...label([...minute, ...behind], around(MIDDLE, MINUTE, angle), { size: 17, fill: QUIET }),
  ]
}
