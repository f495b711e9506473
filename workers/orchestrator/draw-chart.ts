import { julianDayOf } from '#astrology/dates.ts'
import type { Relation } from '#astrology/couple/scores/patterns.ts'
import type { PersonSnapshot } from '#core/person.ts'
import { drawnCoupleInSteps } from '#publishing/book/drawn-couple.ts'
import type { ChartInput, ChartOptions } from '#publishing/charts/chart-input.ts'
import { drawChart } from '#publishing/charts/index.ts'
import type { ChartKind } from '#core/chart-kinds.ts'
import type { Theme } from '#publishing/charts/palette.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { renderSvg } from '#publishing/charts/render-svg.ts'
import type { CastDeps } from './cast-of.ts'
import { inStretches } from './in-stretches.ts'
import { drawnPeople } from './print-source.ts'

/** A chart somebody wants to see, as the API asks for it. */
export interface ChartAsked {
  readonly kind: ChartKind
  /** One person, or the two of a chart for two. */
  readonly people: readonly PersonSnapshot[]
  readonly relation: Relation
  readonly theme: Theme
  readonly square: NonNullable<ChartOptions['square']>
  /** What "now" means in it, ISO 8601. */
  readonly asOf: string
}

/** What is reckoned of two beyond their casts is reckoned for these alone. */
const OF_COUPLES: ReadonlySet<ChartKind> = new Set([
  'score-radar',
  'rarity-strip',
  'months',
  'card-square',
  'card-portrait',
])

/** Of what stands in a chart: by it the form of a Han character is chosen. */
const LANGUAGE = 'en'

/** The chart as an SVG; null where there is nothing to draw of these people. */
export async function drawAsked(
  { kind, people, relation, theme, square, asOf }: ChartAsked,
  { fonts, ...deps }: CastDeps & { readonly fonts: FontSource },
): Promise<string | null> {
  const at = julianDayOf(new Date(asOf))
  const [first, second] = await drawnPeople(people, LANGUAGE, { ...deps, fonts })
  if (first === undefined) return null
  const couple =
    second !== undefined && OF_COUPLES.has(kind)
      ? await inStretches(
          drawnCoupleInSteps(deps.ephemeris, [first.cast, second.cast], { relation, asOf: at }),
        )
      : undefined
  const input: ChartInput = { first, second, couple, asOf: at, options: { square } }
  const drawing = drawChart(kind, input)
  return drawing === null ? null : renderSvg(drawing, { theme, isTouched: true })
}
