import type { Cast } from '#astrology/cast.ts'
import { GRAHAS } from '#astrology/vedic/grahas.ts'
import { pairBonds } from '#astrology/human-design/group/pair-bonds.ts'
import { memberOf } from '#astrology/human-design/group/member.ts'
import { SPHERES } from '#astrology/gene-keys/spheres.ts'
import type { ChartInput } from '#publishing/charts/chart-input.ts'
import { isWords, type Drawing } from '#publishing/charts/drawing.ts'
import { CHART_KINDS, drawChart, type ChartKind } from '#publishing/charts/index.ts'
import { THEMES } from '#publishing/charts/palette.ts'
import { renderSvg } from '#publishing/charts/render-svg.ts'
import { WHEEL_BODIES } from '#publishing/charts/western/wheel-points.ts'
import {
  angleAt,
  apart,
  outside,
  overlapping,
  partsOf,
  startOf,
} from '#publishing/charts/geometry.fixture.ts'

/** As much as a chart may weigh, bytes. */
const HEAVIEST = 200_000
/** How far from its fact a drawn longitude may stand, degrees. */
const FARTHEST = 0.1

/** How many charts were looked at, and all that is wrong with them. */
export interface Looked {
  readonly charts: number
  readonly heaviest: number
  readonly failures: readonly string[]
}

/** Draws every kind of chart of two people and looks at each. */
export function lookAtCharts(input: ChartInput, told: string): Looked {
  const drawings = CHART_KINDS.flatMap((kind) => {
    const drawing = drawChart(kind, input)
    return drawing === null ? [] : [{ kind, drawing }]
  })
  const weights = drawings.map(({ drawing }) => ({ drawing, svg: renderSvg(drawing) }))
  const failures = drawings.flatMap(({ kind, drawing }) =>
    [...outside(drawing), ...overlapping(drawing), ...untrue(kind, drawing, input)].map(
      (failure) => `${kind} of ${told}: ${failure}`,
    ),
  )
  const heavy = weights.filter(({ svg }) => svg.length > HEAVIEST)
  const odd = weights.filter(({ svg }) =>
    / (d|transform|x)="[^"]*(NaN|undefined|Infinity)/.test(svg),
  )
  return {
    charts: drawings.length * THEMES.length,
    heaviest: Math.max(...weights.map(({ svg }) => svg.length)),
    failures: [
      ...failures,
      ...heavy.map(({ drawing, svg }) => `${drawing.title} weighs ${svg.length} bytes`),
      ...odd.map(({ drawing }) => `${drawing.title} holds no number where there should be one`),
    ],
  }
}

/** What a drawing says otherwise than its cast. */
function untrue(kind: ChartKind, drawing: Drawing, { first, second }: ChartInput): string[] {
  switch (kind) {
    case 'western-wheel':
      return wrongLongitudes(drawing, first.cast)
    case 'bodygraph':
      return wrongChannels(drawing, first.cast)
    case 'joint-bodygraph':
      return second === undefined ? [] : wrongBonds(drawing, first.cast, second.cast)
    case 'vedic-south':
      return wrongSigns(drawing, first.cast)
    case 'gene-keys':
      return wrongSpheres(drawing, first.cast)
    default:
      return []
  }
}

function wrongLongitudes(drawing: Drawing, { charts }: Cast): string[] {
  const center = { x: drawing.width / 2, y: drawing.height / 2 }
  const aries = startOf(drawing, 'sector Aries')
  if (aries === null) return ['has no zodiac']
  const turn = angleAt(aries, center)
  return WHEEL_BODIES.flatMap((body) => {
    const at = startOf(drawing, `${body} leader`)
    if (at === null) return [`${body} is not drawn`]
    const off = apart(angleAt(at, center) - turn, charts.western.bodies[body].longitude)
    return off > FARTHEST ? [`${body} is ${off.toFixed(2)}° off`] : []
  })
}

function wrongChannels(drawing: Drawing, { charts }: Cast): string[] {
  const chart = charts.humanDesign
  const drawn = partsOf(drawing, 'channel ')
  const halves = new Set(partsOf(drawing, 'half ').map((half) => Number(half.split(' ')[0])))
  const maybe = new Set(partsOf(drawing, 'maybe half ').map((half) => Number(half.split(' ')[0])))
  return [
    ...different('channels', drawn, chart.channels),
    ...chart.gates.flatMap((gate) =>
      halves.has(gate) || maybe.has(gate) ? [] : [`gate ${gate} is active and not drawn`],
    ),
    ...[...halves].flatMap((gate) =>
      chart.gates.includes(gate) || chart.designJd === null
        ? []
        : [`gate ${gate} is drawn and not active`],
    ),
  ]
}

function wrongBonds(drawing: Drawing, one: Cast, other: Cast): string[] {
  const { bonds } = pairBonds(
    memberOf('first', one.charts.humanDesign),
    memberOf('second', other.charts.humanDesign),
  )
  const kinds = ['electromagnetic', 'companionship', 'compromise', 'dominance']
  const drawn = kinds.flatMap((kind) => partsOf(drawing, `${kind} `).map((id) => `${kind} ${id}`))
  return different(
    'bonds',
    drawn.toSorted(),
    bonds.map(({ bond, channel }) => `${bond} ${channel}`).toSorted(),
  )
}

/** Each graha within the cell of each sign it may stand in. */
function wrongSigns(drawing: Drawing, { window }: Cast): string[] {
  return GRAHAS.flatMap((graha) => {
    const signs = new Set(window.vedic.map((look) => look.vargas.D1.grahas[graha]))
    const drawn = drawing.shapes.filter(({ part }) => part === graha)
    return drawn.length === signs.size
      ? []
      : [`${graha} stands in ${drawn.length} of ${signs.size} signs`]
  })
}

function wrongSpheres(drawing: Drawing, { charts }: Cast): string[] {
  return SPHERES.flatMap((sphere) => {
    const { key, line } = charts.geneKeys.spheres[sphere]
    const told = [key ?? 'open', ...(key !== null && line !== null ? [line] : [])].join('.')
    const drawn = drawing.shapes.find(({ part }) => part === sphere)
    return drawn && isWords(drawn) && drawn.words === told ? [] : [`${sphere} is not ${told}`]
  })
}

function different(what: string, drawn: readonly string[], meant: readonly string[]): string[] {
  return drawn.join() === meant.join()
    ? []
    : [`${what} drawn: ${drawn.join(' ')}, meant: ${meant.join(' ')}`]
}
