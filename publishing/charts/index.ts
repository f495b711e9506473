import type { ChartInput, Drawn } from './chart-input.ts'
import { monthsOfTwo } from './couple/months.ts'
import { pairCard } from './couple/pair-card.ts'
import { rarityStrip } from './couple/rarity-strip.ts'
import { scoreRadar } from './couple/score-radar.ts'
import type { Drawing } from './drawing.ts'
import { geneKeysPair } from './gene-keys/spheres-pair.ts'
import { geneKeysSpheres } from './gene-keys/spheres.ts'
import { bodygraph } from './human-design/bodygraph.ts'
import { jointBodygraph } from './human-design/joint-bodygraph.ts'
import type { DrawnName } from './names.ts'
import { pairTree } from './kabbalah/pair-tree.ts'
import { treeOfLife } from './kabbalah/tree.ts'
import type { ChartKind } from '#core/chart-kinds.ts'
import { ashtakavargaBars } from './vedic/ashtakavarga-bars.ts'
import { dashaTimeline } from './vedic/dasha-timeline.ts'
import { northSquare } from './vedic/north-square.ts'
import { shadbalaBars } from './vedic/shadbala-bars.ts'
import { southSquare } from './vedic/south-square.ts'
import { aspectGrid } from './western/aspect-grid.ts'
import { biWheel } from './western/bi-wheel.ts'
import { compositeWheel } from './western/composite-wheel.ts'
import { dignitiesTable } from './western/dignities-table.ts'
import { synastryGrid } from './western/synastry-grid.ts'
import { westernWheel } from './western/wheel.ts'

type Draw = (input: ChartInput) => Drawing | null

const CHARTS = {
  'western-wheel': ({ first }) => westernWheel(first.cast.charts.western, first.name),
  'aspect-grid': ({ first }) => aspectGrid(first.cast.charts.western, first.name),
  dignities: ({ first }) => dignitiesTable(first.cast.charts.western, first.name),
  'vedic-north': ({ first: { cast, name }, options }) =>
    northSquare(cast, options?.square ?? 'D1', name),
  'vedic-south': ({ first: { cast, name }, options }) =>
    southSquare(cast, options?.square ?? 'D1', name),
  dashas: ({ first, asOf }) => dashaTimeline(first.cast, first.name, asOf),
  shadbala: ({ first }) => shadbalaBars(first.cast, first.name),
  ashtakavarga: ({ first }) => ashtakavargaBars(first.cast, first.name),
  bodygraph: ({ first }) => bodygraph(first.cast.charts.humanDesign, first.name),
  'gene-keys': ({ first }) => geneKeysSpheres(first.cast.charts.geneKeys, first.name),
  tree: ({ first }) => treeOfLife(first.cast, first.name),
  'bi-wheel': ofTwo((first, second) =>
    biWheel(chartOf(first, 'western'), chartOf(second, 'western')),
  ),
  'synastry-grid': ofTwo((first, second) =>
    synastryGrid(chartOf(first, 'western'), chartOf(second, 'western')),
  ),
  'composite-wheel': ofTwo((first, second) =>
    compositeWheel(chartOf(first, 'western'), chartOf(second, 'western')),
  ),
  'joint-bodygraph': ofTwo((first, second) =>
    jointBodygraph(chartOf(first, 'humanDesign'), chartOf(second, 'humanDesign')),
  ),
  'gene-keys-pair': ofTwo((first, second) =>
    geneKeysPair(chartOf(first, 'geneKeys'), chartOf(second, 'geneKeys')),
  ),
  'pair-tree': ofTwo((first, second) => pairTree(first, second)),
  'score-radar': ofTwo((first, second, { couple }) =>
    scoreRadar(couple?.scores, [first.name, second.name]),
  ),
  'rarity-strip': ofTwo((first, second, { couple }) =>
    rarityStrip(couple?.rarities, [first.name, second.name]),
  ),
  months: ofTwo((first, second, { couple, asOf }) =>
    monthsOfTwo(couple?.time, [first, second], asOf),
  ),
  'card-square': ofTwo((first, second, { couple }) =>
    pairCard('square', [chartOf(first, 'western'), chartOf(second, 'western')], couple?.rarities),
  ),
  'card-portrait': ofTwo((first, second, { couple }) =>
    pairCard('portrait', [chartOf(first, 'western'), chartOf(second, 'western')], couple?.rarities),
  ),
} as const satisfies Readonly<Record<ChartKind, Draw>>

/**
 * A chart of one person, or of two, as a drawing for `renderSvg` and the PDF alike: pure, the same for
 * the same input. Null where there is nothing to draw: of a kind for two without a second person, of
 * strengths without a birth time, of scores for those under age.
 */
export function drawChart(kind: ChartKind, input: ChartInput): Drawing | null {
  const drawing = CHARTS[kind](input)
  const letterings = [input.first, input.second].flatMap((one) => one?.lettering ?? [])
  return drawing === null || letterings.length === 0 ? drawing : { ...drawing, letterings }
}

function ofTwo(draw: (first: Drawn, second: Drawn, input: ChartInput) => Drawing | null): Draw {
  return (input) => (input.second === undefined ? null : draw(input.first, input.second, input))
}

function chartOf<System extends keyof Drawn['cast']['charts']>(
  { name, lettering, cast }: Drawn,
  system: System,
): DrawnName & { readonly chart: Drawn['cast']['charts'][System] } {
  return { name, lettering, chart: cast.charts[system] }
}
