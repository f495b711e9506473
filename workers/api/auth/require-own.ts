import { JobId, PersonId } from '#core/ids.ts'
import { findJobOf } from '#d1/jobs.ts'
import { findPersonOf } from '#d1/people.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { isLocked, WAITS_FOR_KEYS } from '../two-keys.ts'

/** Finds the job named in the path. A stranger's is as absent as one that never was. */
export const requireOwnJob = createMiddleware<ApiContext>(async (c, next) => {
  const id = JobId.safeParse(c.req.param('jobId'))
  const job = id.success ? await findJobOf(c.env.DB, c.var.owner, id.data) : null
  if (!job) return problem(c, 'not-found')
  c.set('job', job)
  await next()
})

/** Finds the person named in the path; a stranger's is absent too. */
export const requireOwnPerson = createMiddleware<ApiContext>(async (c, next) => {
  const id = PersonId.safeParse(c.req.param('personId'))
  const person = id.success ? await findPersonOf(c.env.DB, c.var.owner, id.data) : null
  if (!person) return problem(c, 'not-found')
  c.set('person', person)
  await next()
})

/** Finds the document named in the path among those that its job has; one that waits for a key is shut. Behind `requireOwnJob`. */
export const requireDocument = createMiddleware<ApiContext>(async (c, next) => {
  const wanted = c.req.param('documentId')
  const document = c.var.job.commission.documents.find(({ id }) => id === wanted)
  if (!document) return problem(c, 'not-found')
  if (isLocked(c.var.job, document)) return problem(c, 'not-ready', { detail: WAITS_FOR_KEYS })
  c.set('document', document)
  await next()
})
