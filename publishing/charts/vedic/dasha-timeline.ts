import type { Cast } from '#astrology/cast.ts'
import { isoDayOf } from '#astrology/dates.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { lifeOf, runningInLife } from '#astrology/vedic/dashas/life.ts'
import { divide, type DashaPeriod } from '#astrology/vedic/dashas/period.ts'
import { VIMSHOTTARI } from '#astrology/vedic/dashas/vimshottari.ts'
import { GRAHA_NAMES, type Graha } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { widthOf } from '../glyphs.ts'
import { TYPE, WEIGHT, type Tone } from '../palette.ts'
import { boxPath, hatchPath, linePath, polyPath } from '../paths.ts'
import { words } from '../words.ts'
import { GRAHA_LETTERS } from './square-contents.ts'

const WIDTH = 1000
const [LEFT, RIGHT] = [30, 970]
const BAND = 74
/** From one row to the next. */
const ROW = 204
const TOP = 106

/** The area of each lord's periods: luminaries, benefics, malefics and nodes apart, and each named. */
const LORD_TONES: Readonly<Record<Graha, Tone>> = {
  sun: 'fire',
  moon: 'water',
  mars: 'blood',
  mercury: 'earth',
  jupiter: 'air',
  venus: 'mind',
  saturn: 'clay',
  rahu: 'wash',
  ketu: 'wash',
}

interface Row {
  readonly title: string
  readonly periods: readonly DashaPeriod[]
  readonly from: JulianDay
  readonly to: JulianDay
  /** Days every border may come sooner or later. */
  readonly loose: { readonly before: number; readonly after: number }
  readonly running: DashaPeriod | undefined
}

/**
 * The Vimshottari periods of a life and where it stands at `asOf`: all mahadashas, the antardashas of the
 * running one, the pratyantardashas of theirs. Where the birth window leaves the Moon's star open there is a row
 * for each life that is possible, and where it leaves borders open they are hatched.
 */
export function dashaTimeline(cast: Cast, name: string, asOf: JulianDay): Drawing {
  const rows = rowsOf(cast, asOf)
  const height = TOP + (rows.length - 1) * ROW + BAND + 60
  const shapes = rows.flatMap((row, place) => [
    ...rowShapes(row, TOP + place * ROW, asOf),
    ...(place + 1 < rows.length &&
    row.running !== undefined &&
    rows[place + 1]!.periods.every(({ start }) => start >= row.running!.start - 1)
      ? [funnel(row, TOP + place * ROW)]
      : []),
  ])
  return {
    width: WIDTH,
    height,
    title: `Vimshottari dashas of ${name}`,
    description: describe(rows, asOf),
    shapes,
  }
}

function rowsOf({ charts, window }: Cast, asOf: JulianDay): Row[] {
  const lives = new Map<Graha, VedicChart[]>()
  for (const look of window.vedic) {
    const { birthLord } = look.dashas.vimshottari
    lives.set(birthLord, [...(lives.get(birthLord) ?? []), look])
  }
  const own = charts.vedic
  const groups = Array.from(lives.values(), (looks) => {
    const middle = looks.includes(own) ? own : looks[Math.floor(looks.length / 2)]!
    const shifts = looks.map((look) => startOf(look) - startOf(middle))
    return { middle, loose: { before: -Math.min(0, ...shifts), after: Math.max(0, ...shifts) } }
  })
  if (groups.length > 1) {
    return groups.map(({ middle, loose }) => ({
      title: `Mahadashas, if the Moon stood in a star of ${GRAHA_NAMES[middle.dashas.vimshottari.birthLord]}`,
      ...lifeRow(middle, asOf),
      loose,
    }))
  }
  const [{ middle, loose }] = groups as [(typeof groups)[number]]
  const life: Row = { title: 'Mahadashas of a life', ...lifeRow(middle, asOf), loose }
  // What is dated no better than by two months is not divided further.
  if (life.running === undefined || loose.before + loose.after > WIDEST_DAYS) return [life]
  const [, minor] = runningInLife(middle, { at: asOf, levels: 2 })
  const antardashas = divide(VIMSHOTTARI, life.running)
  const second: Row = {
    title: `Antardashas within ${GRAHA_NAMES[life.running.lord]}`,
    periods: antardashas,
    from: life.running.start,
    to: life.running.end,
    loose,
    running: minor,
  }
  if (minor === undefined || loose.before + loose.after > CLOSEST_DAYS) return [life, second]
  const pratyantardashas = divide(VIMSHOTTARI, minor)
  return [
    life,
    second,
    {
      title: `Pratyantardashas within ${GRAHA_NAMES[life.running.lord]} – ${GRAHA_NAMES[minor.lord]}`,
      periods: pratyantardashas,
      from: minor.start,
      to: minor.end,
      loose,
      running: pratyantardashas.find(({ start, end }) => start <= asOf && asOf < end),
    },
  ]
}

function startOf({ dashas }: VedicChart): JulianDay {
  return dashas.vimshottari.periods[0]!.start
}

const WIDEST_DAYS = 61
const CLOSEST_DAYS = 7

function lifeRow(chart: VedicChart, asOf: JulianDay): Omit<Row, 'title' | 'loose'> {
  const { from, to } = lifeOf(chart)
  const [running] = runningInLife(chart, { at: asOf, levels: 1 })
  const periods = chart.dashas.vimshottari.periods
    .filter(({ start, end }) => end > from && start < to)
    .map(({ lord, start, end }) => ({ lord, start, end }))
  return {
    periods,
    from,
    to,
    running: running && periods.find(({ start }) => start === running.start),
  }
}

function rowShapes(row: Row, top: number, asOf: JulianDay): Shape[] {
  const { title, periods, from, to, running, loose } = row
  const x = (at: JulianDay) =>
    LEFT + ((Math.min(Math.max(at, from), to) - from) / (to - from)) * (RIGHT - LEFT)
  const isLong = to - from > 3000
  const bands = periods.flatMap(({ lord, start, end }): Shape[] => {
    const [left, right] = [x(start), x(end)]
    const isRunning = running?.start === start
    const box = { left, top, right, bottom: top + BAND }
    const middle = { x: (left + right) / 2, y: top + BAND / 2 }
    const long = widthOf(GRAHA_NAMES[lord], { size: TYPE.text }) < right - left - 10
    const short = widthOf(GRAHA_LETTERS[lord], { size: TYPE.small }) < right - left - 4
    return [
      { path: boxPath(box), fill: LORD_TONES[lord], part: `${lord} ${isoDayOf(start)}` },
      ...(long || short
        ? [
            words(long ? GRAHA_NAMES[lord] : GRAHA_LETTERS[lord], middle, {
              size: long ? TYPE.text : TYPE.small,
              face: isRunning ? 'strong' : 'text',
            }),
          ]
        : []),
    ]
  })
  const frames = periods.map(({ start, end }): Shape => ({
    path: boxPath({ left: x(start), top, right: x(end), bottom: top + BAND }),
    stroke: running?.start === start ? 'ink' : 'gold',
    width: running?.start === start ? WEIGHT.bold : WEIGHT.fine,
  }))
  const uncertain = periods.slice(1).flatMap(({ start }): Shape[] => {
    const box = {
      left: x(start - loose.before),
      top,
      right: x(start + loose.after),
      bottom: top + BAND,
    }
    if (box.right - box.left < 3) return []
    return [{ path: hatchPath(box, 9), stroke: 'quiet', width: WEIGHT.fine, part: 'open border' }]
  })
  return [
    words(title, { x: LEFT, y: top - 56 }, { face: 'strong', size: TYPE.text, align: 'start' }),
    ...bands,
    ...uncertain,
    ...frames.toSorted(
      (one, other) => (one as { width: number }).width - (other as { width: number }).width,
    ),
    ...dates(row, top, x, isLong),
    ...now(row, top, x, asOf),
  ]
}

/** The years, or months, in which periods begin, as many as find room under them. */
function dates(
  { periods, from, to, loose }: Row,
  top: number,
  x: (at: JulianDay) => number,
  isLong: boolean,
): Shape[] {
  const y = top + BAND + 22
  const style = { size: TYPE.small, fill: 'quiet' } as const
  let free = -Infinity
  const told = [...periods.map(({ start }) => Math.max(start, from)), to]
  return told.flatMap((at): Shape[] => {
    const [year, month, day] = isoDayOf(at).split('-') as [string, string, string]
    const isWide = loose.before + loose.after > 20
    const text = isLong || isWide ? year : `${Number(day)}.${Number(month)}.${year}`
    const width = widthOf(text, style)
    const middle = Math.min(Math.max(x(at), LEFT + width / 2), RIGHT - width / 2)
    if (middle - width / 2 < free) return []
    free = middle + width / 2 + 12
    return [
      {
        path: linePath({ x: x(at), y: top + BAND }, { x: x(at), y: top + BAND + 8 }),
        stroke: 'quiet',
        width: WEIGHT.fine,
      },
      words(text, { x: middle, y }, style),
    ]
  })
}

/** A line through the row at the moment the reading is made for. */
function now(
  { from, to }: Row,
  top: number,
  x: (at: JulianDay) => number,
  asOf: JulianDay,
): Shape[] {
  if (asOf < from || asOf >= to) return []
  const at = x(asOf)
  const label = `now, ${isoDayOf(asOf).slice(0, 7)}`
  const width = widthOf(label, { face: 'italic', size: TYPE.small })
  const middle = Math.min(Math.max(at, LEFT + width / 2), RIGHT - width / 2)
  const tip = { x: at, y: top - 3 }
  return [
    {
      path: linePath({ x: at, y: top - 4 }, { x: at, y: top + BAND + 4 }),
      stroke: 'hard',
      width: WEIGHT.bold,
      part: 'now',
    },
    { path: polyPath([tip, { x: at - 7, y: top - 14 }, { x: at + 7, y: top - 14 }]), fill: 'hard' },
    words(label, { x: middle, y: top - 27 }, { face: 'italic', size: TYPE.small, fill: 'hard' }),
  ]
}

/** From a running period to its own row below. */
function funnel({ from, to, running }: Row, top: number): Shape {
  const x = (at: JulianDay) =>
    LEFT + ((Math.min(Math.max(at, from), to) - from) / (to - from)) * (RIGHT - LEFT)
  const [high, low] = [top + BAND + 36, top + ROW - 74]
  return {
    path:
      linePath({ x: x(running!.start), y: high }, { x: LEFT, y: low }) +
      linePath({ x: x(running!.end), y: high }, { x: RIGHT, y: low }),
    stroke: 'rule',
    width: WEIGHT.fine,
    dash: [5, 5],
  }
}

function describe(rows: readonly Row[], asOf: JulianDay): string {
  const told = rows.map(({ title, periods, loose, running }) => {
    const about = loose.before + loose.after > 20 ? 'about ' : ''
    const all = periods.map(
      ({ lord, start, end }) =>
        `${GRAHA_NAMES[lord]} ${about}${isoDayOf(start).slice(0, 7)} to ${isoDayOf(end).slice(0, 7)}`,
    )
    return `${title}: ${all.join(', ')}${running === undefined ? '' : `; running in ${isoDayOf(asOf).slice(0, 7)}: ${GRAHA_NAMES[running.lord]}`}`
  })
  return `${told.join('. ')}.`
}
