import { isoDayOf } from '#astrology/dates.ts'
import type { TimeForTwo } from '#astrology/couple/time/time-for-two.ts'
import type { TimeWindow } from '#astrology/couple/time/time-window.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { AspectName } from '#astrology/western/aspects/aspects.ts'
import { MONTHS } from '#core/months.ts'
import type { Drawing, Point, Shape } from '../drawing.ts'
import { peopleLegend, personMark } from '../legend.ts'
import { drawnName, type DrawnName } from '../names.ts'
import { TYPE, WEIGHT, type Tone } from '../palette.ts'
import { boxPath, circlePath, hatchPath, linePath, polyPath } from '../paths.ts'
import { ASPECT_SIGNS } from '../western/aspect-lines.ts'
import { fitted, words } from '../words.ts'

const WIDTH = 1000
const [LEFT, RIGHT] = [430, 978]
const [TOP, ROW] = [92, 50]
const COUNT = 24
/** Days of a mean Gregorian month. */
const MONTH_DAYS = 365.2425 / 12

const TONES: Readonly<Record<TimeWindow['kind'], Tone>> = {
  transit: 'water',
  eclipse: 'fire',
  dasha: 'air',
}

/** The two years to come: when each window opens, is exact (a lozenge) and closes, and whom it touches. */
export function monthsOfTwo(
  time: TimeForTwo | undefined,
  people: readonly [DrawnName, DrawnName],
  asOf: JulianDay,
): Drawing | null {
  if (time === undefined) return null
  const names = [people[0].name, people[1].name] as const
  const to = asOf + COUNT * MONTH_DAYS
  const x = (at: JulianDay) =>
    LEFT + ((Math.min(Math.max(at, asOf), to) - asOf) / (to - asOf)) * (RIGHT - LEFT)
  const { windows } = time
  const bottom = TOP + Math.max(1, windows.length) * ROW
  const drawn = [drawnName(people[0], 'first'), drawnName(people[1], 'second')] as const
  return {
    width: WIDTH,
    height: bottom + 78,
    title: `The ${COUNT} months of ${names[0]} and ${names[1]} from ${isoDayOf(asOf)}`,
    description: `${windows.map((window) => `${labelOf(window, time)} (${whoseOf(window, names)}) from ${isoDayOf(window.start)} to ${isoDayOf(window.end)}, exact ${window.exact.map(isoDayOf).join(', ')}`).join('; ') || 'No windows'}.`,
    shapes: [
      ...calendar(asOf, to, x, bottom),
      ...windows.flatMap((window, place) =>
        windowShapes(window, { time, y: TOP + place * ROW + ROW / 2, x }),
      ),
      ...peopleLegend(drawn, { width: WIDTH, y: bottom + 44 }),
    ],
  }
}

interface Placed {
  readonly time: TimeForTwo
  readonly y: number
  readonly x: (at: JulianDay) => number
}

function windowShapes(window: TimeWindow, { time, y, x }: Placed): Shape[] {
  const { kind, start, end, exact, charts, topic } = window
  const [left, right] = [x(start), Math.max(x(end), x(start) + 5)]
  const box = { left, top: y - 13, right, bottom: y + 13 }
  const marks = charts
    .slice(0, 4)
    .map((chart, place): Shape => mark(chart, { x: 404 - (charts.length - 1 - place) * 26, y }))
  const most = 404 - (charts.length - 1) * 26 - 18 - 22
  return [
    fitted(
      words(
        labelOf(window, time),
        { x: 22, y },
        { size: TYPE.text - 2, align: 'start', part: topic },
      ),
      most,
      'start',
    ),
    ...marks,
    { path: boxPath(box), fill: TONES[kind], part: `window ${topic}` },
    ...(kind === 'dasha'
      ? [{ path: hatchPath(box, 10), stroke: 'quiet', width: WEIGHT.hair } as const]
      : []),
    { path: boxPath(box), stroke: 'ink', width: kind === 'eclipse' ? WEIGHT.bold : WEIGHT.fine },
    ...exact.map((at): Shape => {
      const point = x(at)
      return {
        path: polyPath([
          { x: point, y: y - 11 },
          { x: point + 7, y },
          { x: point, y: y + 11 },
          { x: point - 7, y },
        ]),
        fill: 'ink',
        part: `exact ${topic}`,
      }
    }),
  ]
}

/** A disc, a lozenge, and a ring for a chart the two share. */
function mark(chart: TimeWindow['charts'][number], at: Point): Shape {
  if (chart === 'p1') return personMark('first', at, 8)
  if (chart === 'p2') return personMark('second', at, 8)
  return { path: circlePath(at, 8), stroke: 'both', width: WEIGHT.bold, part: chart }
}

/** `Jupiter ☌ Moon`, `Lunar eclipse ☌ Sun`, `Sun antardasha` */
function labelOf({ facts: [heaviest] }: TimeWindow, { facts }: TimeForTwo): string {
  const fact = facts.find(({ id }) => id === heaviest)
  const first = fact?.marks?.[0]
  if (fact === undefined || first === undefined) return heaviest ?? ''
  const { term, body, partner, aspect, relation } = first as Readonly<
    Record<string, string | undefined>
  >
  if (relation === 'begins') return `${body} ${term} begins`
  const sign = aspect === undefined ? '' : ` ${ASPECT_SIGNS[aspect as AspectName]}`
  const what = term === 'transit' ? body : capital(term ?? '')
  return `${what}${sign} ${partner ?? ''}`.trim()
}

function whoseOf({ charts }: TimeWindow, names: readonly [string, string]): string {
  return charts
    .map(
      (chart) =>
        ({ p1: names[0], p2: names[1], composite: 'composite', davison: 'Davison' })[chart],
    )
    .join(', ')
}

/** What the name of a month or a year takes. */
const ROOM = 46

/** A line for each month, its number, and the year where it begins. */
function calendar(
  from: JulianDay,
  to: JulianDay,
  x: (at: JulianDay) => number,
  bottom: number,
): Shape[] {
  const [firstYear, firstMonth] = isoDayOf(from).split('-').map(Number) as [number, number]
  return Array.from({ length: COUNT + 1 }, (_, place): Shape[] => {
    const month = (firstMonth + place) % 12
    const year = firstYear + Math.floor((firstMonth + place) / 12)
    const at = julianDayOfMonth(year, month)
    if (at > to) return []
    const isYear = month === 0
    const isRoomy = x(at) < RIGHT - ROOM
    const isTold = month % 3 === 0 && isRoomy
    return [
      {
        path: linePath({ x: x(at), y: TOP - (isYear ? 44 : 8) }, { x: x(at), y: bottom }),
        stroke: isYear ? 'gold' : 'rule',
        width: isYear ? WEIGHT.line : WEIGHT.hair,
      },
      ...(isTold
        ? [
            words(
              MONTHS[month]!.slice(0, 3),
              { x: x(at) + 4, y: TOP - 22 },
              { size: TYPE.small, fill: 'quiet', align: 'start' },
            ),
          ]
        : []),
      ...(isYear && isRoomy
        ? [
            words(
              `${year}`,
              { x: x(at) + 6, y: TOP - 52 },
              { face: 'strong', size: TYPE.text, fill: 'gold', align: 'start' },
            ),
          ]
        : []),
    ]
  })
    .flat()
    .concat([
      {
        path: linePath({ x: LEFT, y: TOP }, { x: RIGHT, y: TOP }),
        stroke: 'gold',
        width: WEIGHT.line,
      },
      {
        path: linePath({ x: LEFT, y: TOP - 8 }, { x: LEFT, y: bottom }),
        stroke: 'hard',
        width: WEIGHT.bold,
        part: 'now',
      },
      words(
        'now',
        { x: LEFT - 8, y: TOP - 22 },
        { face: 'italic', size: TYPE.small, fill: 'hard', align: 'end' },
      ),
    ])
}

/** The Julian day at which a month begins, counted from 0. */
function julianDayOfMonth(year: number, month: number): JulianDay {
  return Date.UTC(year, month, 1) / 86_400_000 + 2_440_587.5
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
