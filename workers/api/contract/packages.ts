import { JobId } from '#core/ids.ts'
import { TASK_STATUSES } from '#core/tasks.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  BEHIND_TOKEN,
  Bytes,
  json,
  jsonBody,
  READING_JSON,
  refusals,
  STORED,
  StoredHeaders,
} from './answers.ts'
import { OWNER } from './security.ts'

const tags = ['packages']
const security = OWNER

const PackRequest = z.strictObject({ kind: z.enum(['zip']) }).meta({ id: 'Pack' })

const PackageResponse = z
  .object({
    id: z.string(),
    kind: z.enum(['zip']),
    status: z.enum(TASK_STATUSES),
    reason: z.string().nullable().meta({ description: 'Why it failed, in words.' }),
    bytes: z.number().nullable(),
    url: z.string().nullable().meta({ description: 'Where to fetch it, once it is done.' }),
  })
  .meta({ id: 'Package', description: 'The job’s documents as they were, in one file.' })
export type PackageResponse = z.infer<typeof PackageResponse>

const params = z.object({ jobId: JobId })
const OWN_JOB = [...BEHIND_TOKEN, 'not-found'] as const

export const packJob = createRoute({
  method: 'post',
  path: '/v1/jobs/{jobId}/packages',
  operationId: 'packJob',
  summary: 'Packs the documents that are finished. The same revisions make the same package.',
  tags,
  security,
  request: { params, body: jsonBody(PackRequest) },
  responses: {
    202: json(PackageResponse, 'The package, perhaps still to be made.'),
    ...refusals(...OWN_JOB, ...READING_JSON, 'not-now'),
  },
})

export const listPackages = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/packages',
  operationId: 'listPackages',
  summary: 'Lists a job’s packages.',
  tags,
  security,
  request: { params },
  responses: {
    200: json(z.object({ packages: z.array(PackageResponse) }), 'All of them.'),
    ...refusals(...OWN_JOB),
  },
})

export const getPackage = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/packages/{packageId}',
  operationId: 'getPackage',
  summary: 'Gives a package.',
  tags,
  security,
  request: { params: params.extend({ packageId: z.string() }), headers: StoredHeaders },
  responses: {
    200: { description: 'The zip.', content: { 'application/zip': { schema: Bytes } } },
    ...STORED,
    ...refusals(...OWN_JOB, 'not-ready', 'cancelled', 'given-up'),
  },
})

export const getAudiobook = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/audiobook',
  operationId: 'getAudiobook',
  summary: 'Gives the chapters that are spoken as one MP3, with a mark for every section.',
  tags,
  security,
  request: { params, headers: StoredHeaders },
  responses: {
    200: { description: 'The book.', content: { 'audio/mpeg': { schema: Bytes } } },
    ...STORED,
    ...refusals(...OWN_JOB, 'not-ready', 'not-now'),
  },
})
