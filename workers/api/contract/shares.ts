import { JobId } from '#core/ids.ts'
import { DocumentId } from '#core/job-types.ts'
import { JOB_STATUSES } from '#core/tasks.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  BEHIND_TOKEN,
  Bytes,
  json,
  jsonBody,
  OURS,
  READING_JSON,
  refusals,
  STORED,
  StoredHeaders,
} from './answers.ts'
import { OWNER as security } from './security.ts'

const tags = ['shares']
const LONGEST_DAYS = 365
const USUAL_DAYS = 30

const Share = z
  .object({ id: z.string(), createdAt: z.iso.datetime(), expiresAt: z.iso.datetime() })
  .meta({ id: 'Share' })

const params = z.object({ jobId: JobId })
const OWN_JOB = [...BEHIND_TOKEN, 'not-found'] as const

export const shareJob = createRoute({
  method: 'post',
  path: '/v1/jobs/{jobId}/shares',
  operationId: 'shareJob',
  summary: 'Makes a link that shows a reading, once everybody else it is about has accepted.',
  tags,
  security,
  request: {
    params,
    body: jsonBody(
      z
        .strictObject({ days: z.number().int().min(1).max(LONGEST_DAYS).default(USUAL_DAYS) })
        .meta({ id: 'ShareJob' }),
    ),
  },
  responses: {
    201: json(Share.extend({ url: z.string() }), 'The link; it is shown this once.'),
    ...refusals(...OWN_JOB, ...READING_JSON, 'not-now'),
  },
})

export const listShares = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/shares',
  operationId: 'listShares',
  summary: 'Lists the links to a reading, the newest first.',
  tags,
  security,
  request: { params },
  responses: {
    200: json(z.object({ shares: z.array(Share) }), 'All of them.'),
    ...refusals(...OWN_JOB),
  },
})

export const endShare = createRoute({
  method: 'delete',
  path: '/v1/jobs/{jobId}/shares/{shareId}',
  operationId: 'endShare',
  summary: 'Takes a link back.',
  tags,
  security,
  request: { params: params.extend({ shareId: z.string().max(40) }) },
  responses: { 204: { description: 'It shows nothing any more.' }, ...refusals(...OWN_JOB) },
})

/** What a link shows of a document. */
export const SHARED_PARTS = ['text', 'pdf', 'audio', 'timing', 'timing.vtt'] as const

const SharedReading = z
  .object({
    type: z.string(),
    people: z.array(z.string()).meta({ description: 'Their names.' }),
    status: z.enum(JOB_STATUSES),
    expiresAt: z.iso.datetime(),
    documents: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        parts: z
          .array(z.object({ part: z.enum(SHARED_PARTS), url: z.string() }))
          .meta({ description: 'What is finished, and where to fetch it.' }),
      }),
    ),
  })
  .meta({ id: 'SharedReading' })

const Token = z.object({ token: z.string().max(1000) })

export const getShared = createRoute({
  method: 'get',
  path: '/shared/{token}',
  operationId: 'getShared',
  summary: 'Shows a shared reading. No search engine may keep it.',
  tags,
  request: { params: Token },
  responses: { 200: json(SharedReading, 'The reading.'), ...refusals(...OURS, 'not-found') },
})

export const getSharedPart = createRoute({
  method: 'get',
  path: '/shared/{token}/documents/{documentId}/{part}',
  operationId: 'getSharedPart',
  summary: 'Gives a part of a document of a shared reading.',
  tags,
  request: {
    params: Token.extend({ documentId: DocumentId, part: z.enum(SHARED_PARTS) }),
    headers: StoredHeaders,
  },
  responses: {
    200: {
      description: 'The part.',
      content: {
        'text/markdown': { schema: z.string() },
        'application/pdf': { schema: Bytes },
        'audio/mpeg': { schema: Bytes },
        'application/json': { schema: z.unknown() },
        'text/vtt': { schema: z.string() },
      },
    },
    ...STORED,
    ...refusals(...OURS, 'not-found', 'not-ready', 'invalid-input', 'forbidden', 'unauthorized'),
  },
})
