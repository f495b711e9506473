import { findJobOf } from '#d1/jobs.ts'
import { findShare } from '#d1/shares.ts'
import { JobId } from '#core/ids.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { unwilling } from './consent.ts'
import { linkedId } from './links.ts'

/**
 * Finds the reading that a link shows: as long as the link lasts, was not taken back, and nobody it
 * is about has withdrawn. Everything else is as absent as a link that never was.
 */
export const requireShared = createMiddleware<ApiContext>(async (c, next) => {
  const token = c.req.param('token')
  const id = token === undefined ? null : await linkedId(c, 'share', token)
  const share = id === null ? null : await findShare(c.env.DB, id)
  const job = share && (await findJobOf(c.env.DB, share.owner, JobId.parse(share.jobId)))
  if (!job || (await unwilling(c.env.DB, job.commission)).length > 0) return problem(c, 'not-found')
  c.set('share', share)
  c.set('owner', share.owner)
  c.set('job', job)
  await next()
  c.res.headers.set('x-robots-tag', 'noindex')
  c.res.headers.set('referrer-policy', 'no-referrer')
  c.res.headers.set('cache-control', 'private, no-store')
  return undefined
})
