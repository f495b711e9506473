import { DAY_MS } from '#core/spans.ts'
import { JobId, randomId } from '#core/ids.ts'
import { findGrant, insertGrant, listGrants, type AccessGrant } from '#d1/access-grants.ts'
import { costsBy } from '#d1/costs.ts'
import { findJob, listDocuments } from '#d1/jobs.ts'
import { listMilestones } from '#d1/milestones.ts'
import { listActions } from '#d1/operator-actions.ts'
import { listCustomers, searchJobs, type FoundJob } from '#d1/search-jobs.ts'
import type { PartRow } from '#d1/schema.ts'
import { listWriterCalls } from '#d1/writer-calls.ts'
import type { Job } from '#durable-objects/job/job.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as routes from '../contract/operation-routes.ts'
import { numbersAsked, numbersShown, pageAsked, pageShown } from '../cursor.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { textAt } from '../serve-text.ts'
import { serviceLevels } from '../service-levels.ts'
import { toldJob } from '../told-job.ts'

/** As many jobs as are measured at a time; more than a week of the busiest plan. */
const MOST_MEASURED = 20_000

/** What operators see of the whole, and do to any job. Every action is kept (`audit-actions.ts`). */
export const operations = new OpenAPIHono<ApiContext>()
operations.openapi(routes.searchJobs, async (c) => {
  const { id, owner, status, type, ...query } = c.req.valid('query')
  const page = pageAsked(query)
  const rows = await searchJobs(c.env.DB, { ...page, id, owner, status, type })
  const { shown, next } = pageShown(rows, query.limit)
  return c.json({ jobs: shown.map(presentFound), next }, 200)
})
operations.openapi(routes.showJob, async (c) => {
  const job = await shownJob(c, c.req.valid('param').jobId)
  return job ? c.json(job, 200) : problem(c, 'not-found')
})
operations.openapi(routes.retryAnyJob, async (c) => {
  return await wish(c, c.req.valid('param').jobId, { type: 'retry-asked', documentId: null })
})
operations.openapi(routes.cancelAnyJob, async (c) => {
  return await wish(c, c.req.valid('param').jobId, { type: 'cancel-asked' })
})
operations.openapi(routes.listCosts, async (c) => {
  const { by, since, until, limit } = c.req.valid('query')
  const now = Date.now()
  const from = since === undefined ? new Date(now - 30 * DAY_MS) : new Date(since)
  const to = until === undefined ? new Date(now + DAY_MS) : new Date(until)
  return c.json({ costs: await costsBy(c.env.DB, by, { since: from, until: to, limit }) }, 200)
})
operations.openapi(routes.listCustomers, async (c) => {
  const query = c.req.valid('query')
  const rows = await listCustomers(c.env.DB, pageAsked(query))
  const { shown, next } = pageShown(rows, query.limit)
  const customers = shown.map(({ id: _, createdAt, ...customer }) => ({
    ...customer,
    lastOrderAt: createdAt.toISOString(),
  }))
  return c.json({ customers, next }, 200)
})
operations.openapi(routes.grantAccess, async (c) => {
  const { why, hours } = c.req.valid('json')
  const { owner } = c.req.valid('param')
  const [theirs] = await searchJobs(c.env.DB, { owner, limit: 1, after: null })
  if (!theirs) return problem(c, 'not-found')
  const at = new Date()
  const until = new Date(at.getTime() + hours * 3_600_000)
  const grant = { id: randomId('grt'), owner, who: c.var.principal, why, at, until }
  await insertGrant(c.env.DB, grant)
  return c.json(presentGrant(grant), 201)
})
operations.openapi(routes.listGrants, async (c) => {
  const grants = await listGrants(c.env.DB, c.req.valid('param').owner)
  return c.json({ grants: grants.map(presentGrant) }, 200)
})
operations.openapi(routes.readGrantedText, async (c) => {
  const { jobId, documentId } = c.req.valid('param')
  const job = await jobNamed(c, jobId)
  if (!job) return problem(c, 'not-found')
  const asked = { owner: job.owner, who: c.var.principal, now: new Date() }
  if (!(await findGrant(c.env.DB, asked))) return problem(c, 'forbidden', { detail: UNGRANTED })
  const revisions = (await listDocuments(c.env.DB, job.id)).filter(
    (row) => row.documentId === documentId,
  )
  if (revisions.length === 0) return problem(c, 'not-found')
  const key = revisions.toReversed().flatMap(({ text }) => text.artifacts)[0]?.key
  if (key === undefined) return problem(c, 'not-ready')
  const { markdown } = await textAt(c.env.ARTIFACTS, key)
  return c.body(markdown, 200, { 'content-type': 'text/markdown; charset=utf-8' })
})
operations.openapi(routes.listActions, async (c) => {
  const query = c.req.valid('query')
  const rows = await listActions(c.env.DB, numbersAsked(query))
  const { shown, next } = numbersShown(rows, query.limit, ({ id }) => id)
  const actions = shown.map((action) => ({ ...action, at: action.at.toISOString() }))
  return c.json({ actions, next }, 200)
})
operations.openapi(routes.listAlerts, async (c) => {
  const alerts = (await c.env.ORCHESTRATOR.alerts()).map(({ type, data }) => ({ type, data }))
  return c.json({ alerts }, 200)
})
operations.openapi(routes.getServiceLevels, async (c) => {
  const since = new Date(Date.now() - c.req.valid('query').days * DAY_MS)
  const rows = await listMilestones(c.env.DB, { since, limit: MOST_MEASURED })
  return c.json({ since: since.toISOString(), ...serviceLevels(rows) }, 200)
})

const UNGRANTED = 'Texts are read by grant: ask for one, with a reason.'

async function jobNamed(c: Context<ApiContext>, jobId: string) {
  const id = JobId.safeParse(jobId)
  return id.success ? await findJob(c.env.DB, id.data) : null
}

/** A job as it stands, without a word of whom it is about. */
async function shownJob(c: Context<ApiContext>, jobId: string) {
  const id = JobId.safeParse(jobId)
  if (!id.success) return null
  const [job] = await searchJobs(c.env.DB, { id: id.data, limit: 1, after: null })
  if (!job) return null
  const calls = await listWriterCalls(c.env.DB, id.data)
  const rows = await listDocuments(c.env.DB, id.data)
  return {
    ...presentFound(job),
    documents: rows
      .filter(({ state }) => state !== 'past')
      .map(({ documentId, revision, state, text, pdf, audio }) => ({
        id: documentId,
        revision,
        state,
        text: presentPart(text),
        pdf: presentPart(pdf),
        audio: presentPart(audio),
      })),
    dollars: calls.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0),
    calls: calls.length,
  }
}

async function wish(c: Context<ApiContext>, jobId: string, asked: Parameters<Job['command']>[0]) {
  const job = await jobNamed(c, jobId)
  if (!job) return problem(c, 'not-found')
  const answer = await toldJob(c.env, job).command(asked)
  if (!answer.ok) return problem(c, 'not-now', { detail: answer.reason })
  const shown = await shownJob(c, jobId)
  return shown ? c.json({ ...shown, status: answer.job.status }, 202) : problem(c, 'not-found')
}

function presentFound({ createdAt, updatedAt, ...job }: FoundJob) {
  return { ...job, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() }
}

/** Why a text is not fit quotes it; operators see by how many drafts, and no word of it. */
function presentPart({ status, reason }: PartRow) {
  return {
    status,
    reason: reason?.replace(/^(not fit to be read after \d+ drafts):.*/s, '$1') ?? null,
  }
}

function presentGrant({ at, until, ...grant }: AccessGrant) {
  return { ...grant, at: at.toISOString(), until: until.toISOString() }
}
