import type { Cast } from '#astrology/cast.ts'
import { pairBonds } from '#astrology/human-design/group/pair-bonds.ts'
import { memberOf } from '#astrology/human-design/group/member.ts'
import { SPHERES } from '#astrology/gene-keys/spheres.ts'
import type { ChartInput } from '#publishing/charts/chart-input.ts'
import { isWords, type Drawing } from '#publishing/charts/drawing.ts'
import { drawChart } from '#publishing/charts/index.ts'
import { CHART_KINDS, type ChartKind } from '#core/chart-kinds.ts'
import { THEMES } from '#publishing/charts/palette.ts'
import { renderSvg } from '#publishing/charts/render-svg.ts'
import { outside, overlapping, partsOf } from '#publishing/charts/geometry.fixture.ts'
import { wrongMonths, wrongRarities, wrongScores } from './couple-truth.ts'
import { wrongDignities, wrongInAspectGrid, wrongInSynastry } from './grid-truth.ts'
import { wrongAshtakavarga, wrongShadbala } from './strength-truth.ts'
import { wrongInPairTree, wrongInTree } from './tree-truth.ts'
import { wrongDashas, wrongInNorth, wrongInSouth } from './vedic-truth.ts'
import { wrongInBiWheel, wrongInComposite, wrongInWheel } from './wheel-truth.ts'

/** As much as a chart may weigh, bytes. */
const HEAVIEST = 200_000

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

/** What a drawing says otherwise than the casts of an input. */
export function untrue(kind: ChartKind, drawing: Drawing, input: ChartInput): string[] {
  const { first, second } = input
  const one = first.cast
  const other = second?.cast ?? one
  const looks: Readonly<Partial<Record<ChartKind, () => string[]>>> = {
    'western-wheel': () => wrongInWheel(drawing, one),
    'bi-wheel': () => wrongInBiWheel(drawing, one, other),
    'composite-wheel': () => wrongInComposite(drawing, one, other),
    'vedic-south': () => wrongInSouth(drawing, one),
    dashas: () => wrongDashas(drawing, one),
    bodygraph: () => wrongChannels(drawing, one),
    'joint-bodygraph': () => wrongBonds(drawing, one, other),
    'gene-keys': () => wrongSpheres(drawing, one),
    tree: () => wrongInTree(drawing, one),
    'aspect-grid': () => wrongInAspectGrid(drawing, one),
    'synastry-grid': () => wrongInSynastry(drawing, one, other),
    dignities: () => wrongDignities(drawing, one),
    'vedic-north': () => wrongInNorth(drawing, one),
    shadbala: () => wrongShadbala(drawing, one),
    ashtakavarga: () => wrongAshtakavarga(drawing, one),
    'gene-keys-pair': () => [
      ...wrongSpheres(drawing, one, 'first '),
      ...wrongSpheres(drawing, other, 'second '),
    ],
    'pair-tree': () => wrongInPairTree(drawing, one, other),
    'score-radar': () => wrongScores(drawing, input),
    'rarity-strip': () => wrongRarities(drawing, input),
    months: () => wrongMonths(drawing, input),
  }
  return looks[kind]?.() ?? []
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

function wrongSpheres(drawing: Drawing, { charts }: Cast, whose = ''): string[] {
  return SPHERES.flatMap((sphere) => {
    const { key, line } = charts.geneKeys.spheres[sphere]
    const told = [key ?? 'open', ...(key !== null && line !== null ? [line] : [])].join('.')
    const drawn = drawing.shapes.find(({ part }) => part === `${whose}${sphere}`)
    return drawn && isWords(drawn) && drawn.words === told ? [] : [`${sphere} is not ${told}`]
  })
}

function different(what: string, drawn: readonly string[], meant: readonly string[]): string[] {
  return drawn.join() === meant.join()
    ? []
    : [`${what} drawn: ${drawn.join(' ')}, meant: ${meant.join(' ')}`]
}
