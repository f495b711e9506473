import { DAY_MS } from '#core/spans.ts'
import { randomId } from '#core/ids.ts'
import { listDocuments } from '#d1/jobs.ts'
import {
  deleteShare,
  insertShare,
  listShares as sharesOf,
  MOST_SHARES,
  type ShareRow,
} from '#d1/shares.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { openLinkInApp } from '../app-page.ts'
import { unwilling } from '../auth/consent.ts'
import { linkToken } from '../auth/links.ts'
import { requireOwnJob } from '../auth/require-own.ts'
import { requireShared } from '../auth/require-shared.ts'
import { publicUrl } from '../auth/sign.ts'
import { endShare, getShared, getSharedPart, listShares, shareJob } from '../contract/shares.ts'
import type { ApiContext } from '../env.ts'
import { refuseFull } from '../full.ts'
import { presentJob } from '../present-job.ts'
import { problem } from '../problems.ts'
import { partFor, partsOf } from '../shown-parts.ts'

/** Readings shown to others: by links of their owner's, and never before everybody in them agreed. */
export const shares = new OpenAPIHono<ApiContext>()
shares.use('/v1/jobs/:jobId/shares/*', requireOwnJob)
shares.use('/shared/:token', openLinkInApp)
shares.use('/shared/:token/*', requireShared)
shares.openapi(shareJob, async (c) => {
  const { job, owner } = c.var
  const asked = await unwilling(c.env.DB, job.commission)
  if (asked.length > 0) {
    const people = asked.map(({ id }) => id).join(', ')
    return problem(c, 'not-now', { detail: `not everybody has accepted yet: ${people}` })
  }
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + c.req.valid('json').days * DAY_MS)
  const share = { id: randomId('shr'), owner, jobId: job.id, createdAt, expiresAt }
  const kept = await insertShare(c.env.DB, share)
  if (kept === 'full') return refuseFull(c, FULL)
  if (kept === 'gone') return problem(c, 'not-found')
  const token = await linkToken(c, 'share', share)
  return c.json({ ...present(share), url: `${await publicUrl(c)}/shared/${token}` }, 201)
})
shares.openapi(listShares, async (c) => {
  return c.json({ shares: (await sharesOf(c.env.DB, c.var.job.id)).map(present) }, 200)
})
shares.openapi(endShare, async (c) => {
  const isEnded = await deleteShare(c.env.DB, c.var.owner, c.req.valid('param').shareId)
  return isEnded ? c.body(null, 204) : problem(c, 'not-found')
})
shares.openapi(getShared, async (c) => {
  const { job, share } = c.var
  const shown = presentJob(job, await listDocuments(c.env.DB, job.id))
  const root = `/shared/${c.req.valid('param').token}/documents`
  return c.json(
    {
      type: shown.type,
      people: shown.people.map(({ name }) => name),
      status: shown.status,
      expiresAt: share.expiresAt.toISOString(),
      documents: shown.documents.map((document) => ({
        id: document.id,
        title: document.title,
        parts: partsOf(document).map((part) => ({ part, url: `${root}/${document.id}/${part}` })),
      })),
    },
    200,
  )
})
shares.openapi(getSharedPart, async (c) => {
  return await partFor(c, c.var.owner, { jobId: c.var.job.id, ...c.req.valid('param') })
})

const FULL = {
  field: 'shares',
  most: MOST_SHARES,
  mend: 'DELETE /v1/jobs/{jobId}/shares/{shareId}: those that nobody needs.',
}

function present({ id, createdAt, expiresAt }: ShareRow) {
  return { id, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() }
}
