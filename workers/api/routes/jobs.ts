import type { Commission } from '#core/commission.ts'
import { InputError } from '#core/errors.ts'
import { readsAllSystems } from '#core/job-types.ts'
import { listDocuments, listJobsOf } from '#d1/jobs.ts'
import { toldEvent } from '#durable-objects/job/message-of.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { refuseWhenFull } from '../admit-order.ts'
import { askAnew, askJob } from '../ask-job.ts'
import { undeclared } from '../auth/consent.ts'
import { requireOwnJob } from '../auth/require-own.ts'
import { checkChoices, checkCouple, checkOrder } from '../check-order.ts'
import {
  cancelJob,
  deleteJob,
  followJob,
  getJob,
  listJobs,
  orderJob,
  orderJobAgain,
  refreshJob,
  retryJob,
} from '../contract/job-routes.ts'
import { pageAsked, pageShown } from '../cursor.ts'
import type { ApiContext } from '../env.ts'
import { eraseJob } from '../erase-job.ts'
import { ownersSide } from '../owners-side.ts'
import { lookBefore, placeOrder } from '../place-order.ts'
import { presentJob, presentSummary } from '../present-job.ts'
import { problem } from '../problems.ts'
import { toldJob } from '../told-job.ts'

export const jobs = new OpenAPIHono<ApiContext>()
jobs.use('/v1/jobs/:jobId/*', requireOwnJob)
jobs.openapi(orderJob, async (c) => {
  const order = c.req.valid('json')
  const placed = {
    key: c.req.valid('header')['Idempotency-Key'],
    fingerprint: fingerprintOf(c, order),
  }
  const { earlier, people, errors, consents, underway } = await lookBefore(c, placed, order.people)
  if (earlier) return earlier
  errors.unshift(...checkOrder(order), ...checkCouple(people, order))
  errors.push(...undeclared(c.var.bearer, people, consents))
  if (errors.length > 0) return problem(c, 'invalid-input', { errors })
  const refused = await refuseWhenFull(c, order.type, underway)
  if (refused) return refused
  const keys = order.keys && ownersSide(people, consents)
  const wish = { ...order, people, keys }
  return await placeOrder(c, { wish, voice: order.voice ?? null, ...placed })
})
jobs.openapi(orderJobAgain, async (c) => {
  const { id, commission: old } = c.var.job
  const changes = c.req.valid('json')
  const placed = {
    key: c.req.valid('header')['Idempotency-Key'],
    fingerprint: fingerprintOf(c, { again: id, ...changes }),
  }
  const named = old.people.map((person) => person.id)
  const { earlier, people, errors, consents, underway } = await lookBefore(c, placed, named)
  if (earlier) return earlier
  errors.unshift(...checkChoices(old.type, changes))
  errors.push(...undeclared(c.var.bearer, people, consents))
  if (errors.length > 0) return problem(c, 'invalid-input', { errors })
  const refused = await refuseWhenFull(c, old.type, underway)
  if (refused) return refused
  const { question = old.question, ...others } = changes
  const wish = { ...wishOf(old), ...others, question: question ?? undefined, people, again: id }
  return await placeOrder(c, { wish, voice: changes.voice ?? old.voice, ...placed })
})
jobs.openapi(listJobs, async (c) => {
  const query = c.req.valid('query')
  const rows = await listJobsOf(c.env.DB, c.var.owner, pageAsked(query))
  const { shown, next } = pageShown(rows, query.limit)
  return c.json({ jobs: shown.map(presentSummary), next }, 200)
})
jobs.openapi(getJob, async (c) => {
  const { job } = c.var
  return c.json(presentJob(job, await listDocuments(c.env.DB, job.id)), 200)
})
jobs.openapi(deleteJob, async (c) => {
  await eraseJob(c.env, c.var.job.id)
  return c.body(null, 204)
})
jobs.openapi(followJob, async (c) => {
  const {
    after,
    limit,
    'Last-Event-ID': seen = after,
  } = {
    ...c.req.valid('query'),
    ...c.req.valid('header'),
  }
  const stub = toldJob(c.env, c.var.job)
  if (!c.req.header('accept')?.includes('text/event-stream')) {
    const events = await stub.events(seen, limit + 1)
    const shown = events.slice(0, limit)
    const next = events.length > limit ? (shown.at(-1)?.seq ?? null) : null
    return c.json({ events: shown.map(toldEvent), next }, 200)
  }
  const stream = await stub.fetch(`https://job/events?after=${seen}`, { signal: c.req.raw.signal })
  return stream.status === 404 ? problem(c, 'not-found') : stream
})
jobs.openapi(cancelJob, async (c) => await askJob(c, { type: 'cancel-asked' }))
jobs.openapi(refreshJob, async (c) => await askAnew(c, { type: 'refresh-asked' }))
jobs.openapi(retryJob, async (c) => {
  const { document } = c.req.valid('query')
  const isKnown = c.var.job.commission.documents.some(({ id }) => id === document)
  if (document !== undefined && !isKnown)
    throw new InputError(
      'document',
      'is not a document of this job',
      'Use the id of one of its documents, or leave it out to retry them all.',
    )
  return await askAnew(c, { type: 'retry-asked', documentId: document ?? null })
})

/** What is asked under a key. A try is another order than the paid one: the one is no answer to the other. */
function fingerprintOf({ var: { bearer } }: Context<ApiContext>, order: object): string {
  return JSON.stringify(bearer.isTest ? { ...order, isTest: true } : order)
}

/** What an old commission can be wished for again by. */
function wishOf({ type, system, systems, relation, keys }: Commission) {
  return {
    type,
    ...(system !== null && { system }),
    ...(readsAllSystems(type) && { systems }),
    ...(relation !== null && { relation }),
    ...(keys && { keys }),
  }
}
