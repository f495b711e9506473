import type { WesternChart } from '#astrology/western/cast-western.ts'
import { reachesOfWindows } from '#astrology/western/couple/contact-reaches.ts'
import { between } from '#astrology/western/couple/contacts.ts'
import { MAJOR_ASPECTS } from '#astrology/western/aspects/aspects.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { peopleLegend } from '../legend.ts'
import { drawnName, type DrawnName } from '../names.ts'
import { WEIGHT } from '../palette.ts'
import { circlePath } from '../paths.ts'
import { aspectLines, type AspectLine } from './aspect-lines.ts'
import { angleLines, houseLines } from './house-lines.ts'
import { pointsInWords } from './points-in-words.ts'
import { pointsRing } from './points-ring.ts'
import { angleReaches } from './wheel.ts'
import { anglePoints, isArc, WIDEST_ARC, wheelPoints, type WheelPoint } from './wheel-points.ts'
import { zodiacBand } from './zodiac-band.ts'

const WIDTH = 1000
const CENTER = { x: WIDTH / 2, y: 508 }
const HEIGHT = 1060

const RIM = 436
const ZODIAC = 392
const BETWEEN = 284
const NUMBERS = { outer: 190, inner: 168 }
const OUTER = {
  leave: 384,
  reach: 370,
  glyph: 350,
  degree: 310,
  minute: null,
  foot: BETWEEN,
  apart: 9.4,
  size: 37,
} as const
const INNER = {
  leave: 276,
  reach: 271,
  glyph: 253,
  degree: 214,
  minute: null,
  foot: NUMBERS.inner,
  apart: 12.2,
  size: 33,
} as const

/** Contacts wider than this are left to the texts. */
const WIDEST_ORB = 3

interface Named extends DrawnName {
  readonly chart: WesternChart
}

/** Two births in one wheel: the first inside with its houses, the second around it, and their closest contacts. */
export function biWheel(first: Named, second: Named): Drawing {
  const inner = wheelPoints(first.chart, first.chart.window)
  const outer = [
    ...wheelPoints(second.chart, second.chart.window),
    ...anglePoints(second.chart, second.chart.window),
  ]
  const reaches = angleReaches(first.chart)
  const isTimed = reaches.ascendant.back + reaches.ascendant.on <= WIDEST_ARC
  const angles = isTimed ? first.chart.angles : null
  const turn = 180 - (angles?.ascendant ?? 0)
  const ring = { center: CENTER, turn, numbers: NUMBERS, zodiac: BETWEEN, rim: RIM }
  const lines = contactLines(first.chart, second.chart, { inner, outer })
  const names = [drawnName(first, 'first'), drawnName(second, 'second')] as const
  const shapes: Shape[] = [
    ...zodiacBand({ center: CENTER, turn, inner: ZODIAC, outer: RIM }),
    { path: circlePath(CENTER, BETWEEN), stroke: 'gold', width: WEIGHT.line },
    ...houseLines(
      isTimed ? (first.chart.houses?.cusps ?? null) : null,
      ring,
      !isArc(reaches.ascendant),
    ),
    ...aspectLines(lines, { center: CENTER, turn, foot: NUMBERS.inner }),
    ...angleLines(angles, ring, reaches),
    ...pointsRing(inner, { ...INNER, center: CENTER, turn, fill: 'first', whose: 'first ' }),
    ...pointsRing(outer, { ...OUTER, center: CENTER, turn, fill: 'second', whose: 'second ' }),
    ...peopleLegend(names, { width: WIDTH, y: HEIGHT - 34, beside: ['inside', 'outside'] }),
  ]
  return {
    width: WIDTH,
    height: HEIGHT,
    title: `The birth charts of ${first.name} and ${second.name} in one wheel`,
    description: `${first.name}, inside: ${pointsInWords(inner)}. ${second.name}, outside: ${pointsInWords(outer)}. Closest contacts: ${lines.map(({ part }) => part).join(', ') || 'none'}.`,
    shapes,
  }
}

/** The contacts that stand wherever in their windows the two were born. */
function contactLines(
  first: WesternChart,
  second: WesternChart,
  { inner, outer }: { inner: readonly WheelPoint[]; outer: readonly WheelPoint[] },
): AspectLine[] {
  const [froms, tos] = [inner, outer].map(
    (points) => new Map<string, number>(points.map(({ id, longitude }) => [id, longitude])),
  ) as [Map<string, number>, Map<string, number>]
  return reachesOfWindows(between(first, second), [first.window, second.window])
    .filter(({ aspect, most }) => isMajor(aspect) && most <= WIDEST_ORB)
    .flatMap(({ first: one, second: other, aspect, orb }) => {
      const [from, to] = [froms.get(one), tos.get(other)]
      if (from === undefined || to === undefined || one === 'vertex' || other === 'vertex')
        return []
      return [{ from, to, aspect, orb, part: `${one} ${aspect} ${other}` }]
    })
}

function isMajor(aspect: string): boolean {
  return (MAJOR_ASPECTS as readonly string[]).includes(aspect)
}
