import type { ChartInput } from './chart-input.ts'
import type { Drawing } from './drawing.ts'
import { bodygraph } from './human-design/bodygraph.ts'
import { northSquare } from './vedic/north-square.ts'
import { southSquare } from './vedic/south-square.ts'
import { westernWheel } from './western/wheel.ts'

type Draw = (input: ChartInput) => Drawing | null

const CHARTS = {
  'western-wheel': ({ first }) => westernWheel(first.cast.charts.western, first.name),
  'vedic-north': ({ first, options }) =>
    northSquare(first.cast, options?.square ?? 'D1', first.name),
  'vedic-south': ({ first, options }) =>
    southSquare(first.cast, options?.square ?? 'D1', first.name),
  bodygraph: ({ first }) => bodygraph(first.cast.charts.humanDesign, first.name),
} as const satisfies Readonly<Record<string, Draw>>

export type ChartKind = keyof typeof CHARTS
export const CHART_KINDS = Object.keys(CHARTS) as readonly ChartKind[]

/**
 * A chart of one person, or of two, as a drawing for `renderSvg` and the PDF alike: pure, the same for
 * the same input. Null where there is nothing to draw: of a kind for two without a second person, of
 * strengths without a birth time, of scores for those under age.
 */
export function drawChart(kind: ChartKind, input: ChartInput): Drawing | null {
  return CHARTS[kind](input)
}
