import { JobId } from '#core/ids.ts'
import { DocumentId } from '#core/job-types.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, Bytes, json, OURS, refusals, STORED, StoredHeaders } from './answers.ts'
import { JobKeys, RevisionResponse } from './jobs.ts'
import { OWNER as security } from './security.ts'
import { SHARED_PARTS } from './shares.ts'

const tags = ['keys']
const Token = z.object({ token: z.string().max(1000), jobId: JobId })

export const turnKey = createRoute({
  method: 'post',
  path: '/v1/jobs/{jobId}/key',
  operationId: 'turnKey',
  summary:
    'Turns your key of a reading with two: you have read yours. What is of both opens by both.',
  tags,
  security,
  request: { params: z.object({ jobId: JobId }) },
  responses: {
    200: json(JobKeys, 'How the keys stand. Turned twice is turned once.'),
    ...refusals(...BEHIND_TOKEN, 'not-found', 'not-now'),
  },
})

const OwnReading = z
  .object({
    people: z.array(z.string()).meta({ description: 'Their names.' }),
    keys: JobKeys,
    documents: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        state: RevisionResponse.shape.state,
        parts: z
          .array(z.object({ part: z.enum(SHARED_PARTS), url: z.string() }))
          .meta({ description: 'What is finished, and where to fetch it.' }),
      }),
    ),
  })
  .meta({ id: 'OwnReading' })

const OPEN = [...OURS, 'not-found'] as const

export const getOwnReading = createRoute({
  method: 'get',
  path: '/consent/{token}/readings/{jobId}',
  operationId: 'getOwnReading',
  summary:
    'Shows who is read about their own part of a reading with two keys, and all once it is open.',
  tags,
  request: { params: Token },
  responses: { 200: json(OwnReading, 'The reading.'), ...refusals(...OPEN) },
})

export const getOwnPart = createRoute({
  method: 'get',
  path: '/consent/{token}/readings/{jobId}/documents/{documentId}/{part}',
  operationId: 'getOwnPart',
  summary: 'Gives who is read about a part of a document that is open to them.',
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
    ...refusals(...OPEN, 'not-ready', 'invalid-input', 'forbidden', 'unauthorized'),
  },
})

export const turnOwnKey = createRoute({
  method: 'post',
  path: '/consent/{token}/readings/{jobId}/key',
  operationId: 'turnOwnKey',
  summary: 'Turns the key of who is read about: they have read theirs.',
  tags,
  request: { params: Token },
  responses: {
    200: json(JobKeys, 'How the keys stand. Turned twice is turned once.'),
    ...refusals(...OPEN, 'not-now'),
  },
})
