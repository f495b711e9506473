import type { PersonSnapshot } from '#core/person.ts'
import type { ChartKind } from '#core/chart-kinds.ts'
import { sha256Of } from '#core/sha256.ts'
import type { ChartAsked } from '#workers/orchestrator/draw-chart.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { limitDrawings } from '../allowance/limit-reckoning.ts'
import { asOfToday } from '../as-of-today.ts'
import { requireOwnPerson } from '../auth/require-own.ts'
import { checkConditions } from '../conditions.ts'
import { CHARTS_OF_ONE, CHARTS_OF_TWO, getChart, getPairChart } from '../contract/charts.ts'
import type { ApiContext } from '../env.ts'
import { findPeople } from '../find-people.ts'
import { problem } from '../problems.ts'

/** Charts to look at. They are drawn where the ephemeris is, for this Worker has none. */
export const charts = new OpenAPIHono<ApiContext>()
for (const whose of ['', '/with/:otherId'])
  charts.use(`/v1/people/:personId${whose}/charts/:chart`, limitDrawings, requireOwnPerson)
charts.openapi(getChart, async (c) => {
  const [{ personId, chart }, look] = [c.req.valid('param'), c.req.valid('query')]
  const { people } = await findPeople(c.env.DB, c.var.owner, [personId])
  return await draw(c, people, { ...look, kind: CHARTS_OF_ONE.get(chart), relation: 'partners' })
})
charts.openapi(getPairChart, async (c) => {
  const [{ personId, otherId, chart }, look] = [c.req.valid('param'), c.req.valid('query')]
  const { people } = await findPeople(c.env.DB, c.var.owner, [personId, otherId])
  if (people.length < 2) return problem(c, 'not-found')
  return await draw(c, people, { ...look, kind: CHARTS_OF_TWO.get(chart) })
})

interface Wish extends Omit<ChartAsked, 'kind' | 'people' | 'asOf'> {
  readonly kind: ChartKind | undefined
}

async function draw(
  c: Context<ApiContext>,
  people: readonly PersonSnapshot[],
  { kind, ...wish }: Wish,
): Promise<Response> {
  const asOf = asOfToday()
  const svg =
    kind === undefined
      ? null
      : await c.env.ORCHESTRATOR.drawChart({ ...wish, kind, people: [...people], asOf })
  if (svg === null) return problem(c, 'not-found', { detail: 'There is nothing to draw of it.' })
  const etag = `"${(await sha256Of(svg)).slice(0, 32)}"`
  const headers = { etag, 'cache-control': 'private, no-cache' }
  const verdict = checkConditions(c.req.raw.headers, { etag, modified: new Date() })
  if (verdict === 'failed') return problem(c, 'precondition-failed')
  if (verdict === 'not-modified') return new Response(null, { status: 304, headers })
  return new Response(svg, { headers: { ...headers, 'content-type': 'image/svg+xml' } })
}
