import {
  CHART_SQUARES,
  CHART_THEMES,
  KINDS_OF_ONE,
  KINDS_OF_TWO,
  type ChartKind,
} from '#core/chart-kinds.ts'
import { RELATIONS } from '#core/commission.ts'
import { PersonId } from '#core/ids.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, refusals } from './answers.ts'
import { OWNER as security } from './security.ts'

const tags = ['charts']

/** The chart people of a system look at first stands under the system’s name too. */
const BY_SYSTEM = {
  western: 'western-wheel',
  vedic: 'vedic-north',
  humanDesign: 'bodygraph',
  geneKeys: 'gene-keys',
  kabbalah: 'tree',
} as const satisfies Record<string, ChartKind>
const OF_TWO_BY_SYSTEM = {
  western: 'bi-wheel',
  humanDesign: 'joint-bodygraph',
  geneKeys: 'gene-keys-pair',
  kabbalah: 'pair-tree',
} as const satisfies Record<string, ChartKind>

export const CHARTS_OF_ONE = namesOf(KINDS_OF_ONE, BY_SYSTEM)
export const CHARTS_OF_TWO = namesOf(KINDS_OF_TWO, OF_TWO_BY_SYSTEM)

/** Every name a chart is asked for by, `western.svg` and `western-wheel.svg`, with the kind it is. */
function namesOf(
  kinds: readonly ChartKind[],
  systems: Readonly<Record<string, ChartKind>>,
): ReadonlyMap<string, ChartKind> {
  const own = kinds.map((kind): [string, ChartKind] => [kind, kind])
  return new Map([...Object.entries(systems), ...own].map(([name, kind]) => [`${name}.svg`, kind]))
}

const Look = z.object({
  theme: z.enum(CHART_THEMES).default('light'),
  square: z
    .enum(CHART_SQUARES)
    .default('D1')
    .meta({ description: 'Which divisional chart a square of Vedic astrology shows.' }),
})

const headers = z.object({ 'If-None-Match': z.string().optional() })

const responses = {
  200: {
    description: 'The chart, drawn by outlines alone, with its words for who cannot see it.',
    content: { 'image/svg+xml': { schema: z.string() } },
  },
  304: { description: 'It is the one you have.' },
  ...refusals(...BEHIND_TOKEN, 'not-found', 'invalid-input', 'precondition-failed'),
}

function chartIn(names: ReadonlyMap<string, ChartKind>) {
  return z.enum([...names.keys()] as [string, ...string[]])
}

export const getChart = createRoute({
  method: 'get',
  path: '/v1/people/{personId}/charts/{chart}',
  operationId: 'getChart',
  summary: 'Draws a chart of a person.',
  tags,
  security,
  request: {
    params: z.object({ personId: PersonId, chart: chartIn(CHARTS_OF_ONE) }),
    query: Look,
    headers,
  },
  responses,
})

export const getPairChart = createRoute({
  method: 'get',
  path: '/v1/people/{personId}/with/{otherId}/charts/{chart}',
  operationId: 'getPairChart',
  summary: 'Draws a chart of two people; whoever is named first is the first of it.',
  tags,
  security,
  request: {
    params: z.object({
      personId: PersonId,
      otherId: PersonId,
      chart: chartIn(CHARTS_OF_TWO),
    }),
    query: Look.extend({ relation: z.enum(RELATIONS).default('partners') }),
    headers,
  },
  responses,
})
