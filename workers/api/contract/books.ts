import { JobId } from '#core/ids.ts'
import { PAGE_SIZES } from '#core/page-sizes.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, Bytes, refusals, STORED, StoredHeaders } from './answers.ts'
import { OWNER as security } from './security.ts'

const tags = ['books']

const params = z.object({ jobId: JobId })
const request = { params, headers: StoredHeaders }
const REFUSALS = refusals(...BEHIND_TOKEN, 'not-found', 'not-ready', 'invalid-input')

/** Whether a book brings the chapters that are spoken. */
export const Sound = z.enum(['with', 'without']).default('without').meta({
  description:
    'Whether the chapters that are spoken lie in it, to be read along with. They make it large.',
})

export const getBookPdf = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/book.pdf',
  operationId: 'getBookPdf',
  summary: 'Gives the texts that are final as one book to print, bound anew when one is another.',
  tags,
  security,
  request: {
    ...request,
    query: z.object({
      size: z.enum(PAGE_SIZES).default('a5').meta({ description: 'Of its paper.' }),
    }),
  },
  responses: {
    200: { description: 'The PDF.', content: { 'application/pdf': { schema: Bytes } } },
    ...STORED,
    ...REFUSALS,
  },
})

export const getBookEpub = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/book.epub',
  operationId: 'getBookEpub',
  summary: 'Gives the texts that are final as one EPUB, bound anew when one is another.',
  tags,
  security,
  request: { ...request, query: z.object({ sound: Sound }) },
  responses: {
    200: { description: 'The EPUB.', content: { 'application/epub+zip': { schema: Bytes } } },
    ...STORED,
    ...REFUSALS,
  },
})

export const getWholePackage = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/package.zip',
  operationId: 'getWholePackage',
  summary:
    'Gives all there is by now as one zip: texts, PDFs, chapters, evidence, and the book as PDF and EPUB.',
  tags,
  security,
  request,
  responses: {
    200: { description: 'The zip.', content: { 'application/zip': { schema: Bytes } } },
    ...STORED,
    ...REFUSALS,
  },
})
