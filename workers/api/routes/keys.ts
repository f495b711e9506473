import { JobId } from '#core/ids.ts'
import { findJob, findJobOf, listDocuments } from '#d1/jobs.ts'
import { turnKey as turn } from '#d1/turn-key.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { requireSubject } from '../auth/require-subject.ts'
import { getOwnPart, getOwnReading, turnKey, turnOwnKey } from '../contract/keys.ts'
import type { ApiContext } from '../env.ts'
import { presentJob } from '../present-job.ts'
import { problem } from '../problems.ts'
import { partFor, partsOf } from '../shown-parts.ts'
import { keysOf } from '../two-keys.ts'

/**
 * Finds a reading with two keys that whoever has the link turns the other key of. Everything else is
 * as absent as what never was: a reading that was not ordered so is its owner's to share.
 */
const requireOtherSide = createMiddleware<ApiContext>(async (c, next) => {
  const id = JobId.safeParse(c.req.param('jobId'))
  const { person } = c.var
  const job = id.success ? await findJobOf(c.env.DB, person.owner, id.data) : null
  const keys = job && keysOf(job)
  const other = keys?.yours === 'p1' ? 1 : 0
  if (!job || !keys || job.commission.people[other]?.id !== person.id)
    return problem(c, 'not-found')
  c.set('job', job)
  await next()
  c.res.headers.set('cache-control', 'private, no-store')
  return undefined
})

/** Readings that open by two keys: one is its owner's, the other that of who is read about beside them. Behind the door of `jobs`. */
export const keys = new OpenAPIHono<ApiContext>()
keys.use('/consent/:token/readings/:jobId/*', requireSubject, requireOtherSide)
keys.openapi(turnKey, async (c) => {
  const { job } = c.var
  const side = job.commission.keys
  if (!side) return problem(c, 'not-now', { detail: 'this reading has no keys' })
  return await turnedFor(c, side)
})
keys.openapi(turnOwnKey, async (c) => {
  return await turnedFor(c, c.var.job.commission.keys === 'p1' ? 'p2' : 'p1')
})
keys.openapi(getOwnReading, async (c) => {
  const { job } = c.var
  const shown = presentJob(job, await listDocuments(c.env.DB, job.id))
  const root = new URL(c.req.url).pathname
  const side = job.commission.keys === 'p1' ? 'p2' : 'p1'
  const mine = shown.documents.filter(({ subject }) => subject === side || subject === 'couple')
  return c.json(
    {
      people: shown.people.map(({ name }) => name),
      keys: { ...keysOf(job)!, yours: side } as const,
      documents: mine.map((document) => ({
        id: document.id,
        title: document.title,
        state: document.state,
        parts: partsOf(document).map((part) => ({
          part,
          url: `${root}/documents/${document.id}/${part}`,
        })),
      })),
    },
    200,
  )
})
keys.openapi(getOwnPart, async (c) => {
  const { job } = c.var
  const { documentId, part } = c.req.valid('param')
  const isOthers = documentId.startsWith(`${job.commission.keys}.`)
  if (isOthers) return problem(c, 'not-found')
  return await partFor(c, job.owner, { jobId: job.id, documentId, part })
})

/** Turns a key once its own texts are there, which is what it says. */
async function turnedFor(c: Context<ApiContext>, side: 'p1' | 'p2') {
  const { job } = c.var
  const documents = presentJob(job, await listDocuments(c.env.DB, job.id)).documents
  const own = documents.filter(({ subject }) => subject === side)
  if (own.some(({ text }) => OPEN.has(text.status))) {
    return problem(c, 'not-now', { detail: 'not every text of one’s own is there yet' })
  }
  await turn(c.env.DB, job.id, { side, at: new Date() })
  const now = await findJob(c.env.DB, job.id)
  return c.json({ ...keysOf(now ?? job)!, yours: side } as const, 200)
}

/** A text that is still to come. */
const OPEN: ReadonlySet<string> = new Set(['waiting', 'queued', 'running', 'paused'])
