import { DIMENSIONS } from '#astrology/couple/score.ts'
import { SYSTEM_TITLES, SYSTEMS } from '#core/systems.ts'
import type { ChartInput } from '#publishing/charts/chart-input.ts'
import type { Drawing } from '#publishing/charts/drawing.ts'
import { partsOf, startOf } from '#publishing/charts/geometry.fixture.ts'
import { offScale, type Shown } from './on-a-scale.ts'
import { cornerOf } from './strength-truth.ts'

/** The scores that do not stand on one scale: those of matters by their distance along two axes, those of systems by their bars. */
export function wrongScores(drawing: Drawing, { couple }: ChartInput): string[] {
  const scores = couple?.scores
  if (!scores) return []
  const axes = DIMENSIONS.filter((name) => scores.dimensions[name] !== undefined)
  const points = axes.flatMap((name, place) => {
    const { addressed, value } = scores.dimensions[name]!
    const at = startOf(drawing, `score ${name}`)
    if (!addressed) return []
    const angle = Math.PI / 2 - (place * 2 * Math.PI) / axes.length
    const told = at ?? { x: Number.NaN, y: Number.NaN }
    return [{ name, told, x: value * Math.cos(angle), y: -value * Math.sin(angle) }]
  })
  const bars = [
    { title: 'Together', interval: scores.overall.interval, addressed: true },
    ...SYSTEMS.map((system) => ({ ...scores[system], title: SYSTEM_TITLES[system] })),
  ].flatMap(({ title, interval, addressed }): Shown[] =>
    addressed ? [{ what: title, value: interval[0], at: cornerOf(drawing, `bar ${title}`).x }] : [],
  )
  return [
    ...offScale(
      points.map(({ name, told, x }) => ({ what: `${name} across`, value: x, at: told.x })),
    ),
    ...offScale(
      points.map(({ name, told, y }) => ({ what: `${name} down`, value: y, at: told.y })),
    ),
    ...offScale(bars),
  ]
}

/** The rarities, and the bounds of those that are no bounds themselves, that do not stand on one scale of powers of ten. */
export function wrongRarities(drawing: Drawing, { couple }: ChartInput): string[] {
  const rarities = couple?.rarities
  if (rarities === undefined) return []
  const { together, fair, billion } = rarities
  const told = together.entries.length === 0 ? [billion] : [together, fair, billion]
  const titles = partsOf(drawing, 'mark ')
  if (titles.length !== told.length) return [`${titles.length} rows, not ${told.length}`]
  return offScale(
    told.flatMap(({ oneIn, interval: [from, to], bound }, row): Shown[] => {
      const title = titles[row]!
      const mark = startOf(drawing, `mark ${title}`)
      const value = Math.log10(bound ? from : oneIn)
      const shown = { what: title, value, at: (mark?.x ?? Number.NaN) + RADIUS }
      if (bound || to === null || Math.log10(to) - Math.log10(from) < 0.1) return [shown]
      const [left, right] = [
        startOf(drawing, `interval ${title}`),
        cornerOf(drawing, `interval ${title}`),
      ]
      return [
        shown,
        { what: `from of ${title}`, value: Math.log10(from), at: left?.x ?? Number.NaN },
        { what: `to of ${title}`, value: Math.log10(to), at: right.x },
      ]
    }),
  )
}

/** Of the disc that marks a rarity, whose path begins at its left. */
const RADIUS = 9

/** The exact moments and the beginnings within the two years that do not stand on one scale. */
export function wrongMonths({ shapes }: Drawing, { couple, asOf }: ChartInput): string[] {
  const windows = couple?.time?.windows ?? []
  const [boxes, marks] = ['window ', 'exact '].map((beginning) =>
    shapes.flatMap((shape) =>
      'path' in shape && shape.part?.startsWith(beginning) === true
        ? [Number(/^M(\S+) /.exec(shape.path)?.[1])]
        : [],
    ),
  ) as [number[], number[]]
  const exact = windows.flatMap((window) => window.exact)
  if (boxes.length !== windows.length || marks.length !== exact.length) {
    return [
      `${boxes.length} windows and ${marks.length} moments, not ${windows.length} and ${exact.length}`,
    ]
  }
  const until = asOf + 24 * 30.4
  return offScale([
    ...windows.flatMap(({ topic, start }, place): Shown[] =>
      start >= asOf && start < until
        ? [{ what: `start of ${topic}`, value: start, at: boxes[place]! }]
        : [],
    ),
    ...exact.flatMap((at, place): Shown[] =>
      at >= asOf && at < until ? [{ what: 'exact', value: at, at: marks[place]! }] : [],
    ),
  ])
}
