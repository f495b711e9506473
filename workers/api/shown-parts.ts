import type { DocumentId } from '#core/job-types.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { requireOwnJob } from './auth/require-own.ts'
import type { DocumentResponse } from './contract/jobs.ts'
import type { SHARED_PARTS } from './contract/shares.ts'
import type { ApiContext } from './env.ts'
import { documents } from './routes/documents.ts'

type Part = (typeof SHARED_PARTS)[number]

/** What of a document can be shown to others; nothing of one that waits for a key. */
export function partsOf({ isLocked, text, pdf, audio }: DocumentResponse): readonly Part[] {
  if (isLocked) return []
  const parts: Part[] = []
  if (text.status === 'done') parts.push('text')
  if (pdf.status === 'done') parts.push('pdf')
  if (audio.status === 'done') parts.push('audio', 'timing', 'timing.vtt')
  return parts
}

interface PartAsked {
  readonly jobId: string
  readonly documentId: DocumentId
  readonly part: Part
}

/** A part of a document as its owner sees it, by the code that shows it to them. */
export async function partFor(
  c: Context<ApiContext>,
  owner: string,
  { jobId, documentId, part }: PartAsked,
): Promise<Response> {
  const path = `/v1/jobs/${jobId}/documents/${documentId}/${part}`
  const asked = new Request(new URL(path, c.req.url), { headers: c.req.raw.headers })
  return await readerOf(owner).fetch(asked, c.env)
}

function readerOf(owner: string): OpenAPIHono<ApiContext> {
  const reader = new OpenAPIHono<ApiContext>()
  reader.use(async (c, next) => {
    c.set('owner', owner)
    await next()
  })
  reader.use('/v1/jobs/:jobId/*', requireOwnJob)
  return reader.route('/', documents)
}
