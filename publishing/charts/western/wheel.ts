import type { WesternChart } from '#astrology/western/cast-western.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { circlePath } from '../paths.ts'
import { aspectLines, type AspectLine } from './aspect-lines.ts'
import { angleLines, houseLines, type HouseRing } from './house-lines.ts'
import { pointInWords, pointsInWords } from './points-in-words.ts'
import { pointsRing } from './points-ring.ts'
import {
  isArc,
  reachOf,
  WHEEL_NAMES,
  WIDEST_ARC,
  wheelPoints,
  type Reach,
  type WheelPoint,
} from './wheel-points.ts'
import { zodiacBand } from './zodiac-band.ts'

const SIZE = 1000
const CENTER = { x: SIZE / 2, y: SIZE / 2 }

/** Radii, from the outside in. */
const RIM = 430
const ZODIAC = 378
const NUMBERS = { outer: 226, inner: 200 }
const POINTS = {
  leave: ZODIAC - 10,
  reach: 353,
  glyph: 332,
  degree: 290,
  minute: 248,
  foot: NUMBERS.inner,
  apart: 10.3,
  size: 40,
} as const

/** A whole wheel, of a birth or of two births' midpoints. */
export interface WheelContents {
  readonly title: string
  /** Said after the positions. */
  readonly note?: string
  readonly points: readonly WheelPoint[]
  readonly angles: { readonly ascendant: number; readonly midheaven: number } | null
  readonly angleReaches: { readonly ascendant: Reach; readonly midheaven: Reach }
  readonly cusps: readonly number[] | null
  readonly aspects: readonly AspectLine[]
}

/**
 * A birth chart as the customary wheel: signs counter-clockwise, the Ascendant on the left, ten planets,
 * node, Chiron, Lilith, Vertex and Fortune. Without a birth time there are no angles and no houses,
 * Aries begins on the left, and what moves within the day is an arc rather than a point.
 */
export function westernWheel(chart: WesternChart, name: string): Drawing {
  const points = wheelPoints(chart, chart.window)
  const reaches = angleReaches(chart)
  const isTimed = reaches.ascendant.back + reaches.ascendant.on <= WIDEST_ARC
  return wheel({
    title: `Birth chart of ${name}`,
    points,
    angles: isTimed ? chart.angles : null,
    angleReaches: reaches,
    cusps: isTimed ? (chart.houses?.cusps ?? null) : null,
    aspects: aspectsBetween(points, chart.aspects),
  })
}

export function wheel(contents: WheelContents): Drawing {
  const { points, angles, cusps, aspects } = contents
  const turn = 180 - (angles?.ascendant ?? 0)
  const ring: HouseRing = { center: CENTER, turn, numbers: NUMBERS, zodiac: ZODIAC, rim: RIM }
  const isSure = !isArc(contents.angleReaches.ascendant)
  const shapes: Shape[] = [
    ...zodiacBand({ center: CENTER, turn, inner: ZODIAC, outer: RIM }),
    { path: circlePath(CENTER, NUMBERS.outer), fill: 'paper' },
    ...houseLines(cusps, ring, isSure),
    ...aspectLines(aspects, { center: CENTER, turn, foot: NUMBERS.inner }),
    ...angleLines(angles, ring, contents.angleReaches),
    ...pointsRing(points, { ...POINTS, center: CENTER, turn, fill: 'ink', whose: '' }),
  ]
  return {
    width: SIZE,
    height: SIZE,
    title: contents.title,
    description: describe(contents),
    shapes,
  }
}

/** The aspects among the points that are drawn. */
export function aspectsBetween(
  points: readonly WheelPoint[],
  aspects: readonly { first: string; second: string; aspect: AspectLine['aspect']; orb: number }[],
): AspectLine[] {
  const at = new Map<string, number>(
    points.flatMap(({ id, longitude }) =>
      id === 'vertex' || id === 'fortune' ? [] : [[id, longitude]],
    ),
  )
  return aspects.flatMap(({ first, second, aspect, orb }): AspectLine[] => {
    const [from, to] = [at.get(first), at.get(second)]
    if (from === undefined || to === undefined) return []
    return [{ from, to, aspect, orb, part: `${first} ${aspect} ${second}` }]
  })
}

export function angleReaches({ angles, window }: Pick<WesternChart, 'angles' | 'window'>) {
  const of = (angle: 'ascendant' | 'midheaven') =>
    reachOf(window.map((look) => look.angles?.[angle] ?? angles?.[angle] ?? 0))
  return { ascendant: of('ascendant'), midheaven: of('midheaven') }
}

function describe({ points, angles, angleReaches: reaches, note }: WheelContents): string {
  const risen =
    angles === null
      ? ['no houses, as the birth time is not known']
      : (['ascendant', 'midheaven'] as const).map((angle) =>
          pointInWords(WHEEL_NAMES[angle], {
            longitude: angles[angle],
            reach: reaches[angle],
            isRetrograde: false,
          }),
        )
  return `${[pointsInWords(points), ...risen].join(', ')}.${note === undefined ? '' : ` ${note}`}`
}
