import { JobId } from '#core/ids.ts'
import { Message } from '#core/message.ts'
import { DocumentId } from '#core/job-types.ts'
import { JOB_STATUSES } from '#core/tasks.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals, REMAKING } from './answers.ts'
import { IdempotencyKey } from './idempotency.ts'
import { JobResponse, JobSummary, OrderAgainRequest, OrderJobRequest } from './jobs.ts'
import { Next, PageQuery } from './paging.ts'
import { OWNER } from './security.ts'

const tags = ['jobs']
const security = OWNER

/** Sent again with an order's key, the same job is found instead of a second being ordered. */
const headers = z.object({ 'Idempotency-Key': IdempotencyKey })

/** More than any package writes. */
const MOST_EVENTS = 1_000

const JobEvent = z
  .object({
    seq: z.number().int(),
    at: z.number().meta({ description: 'Milliseconds since 1970.' }),
    type: z.string(),
    taskId: z.string().nullable(),
    revision: z.number().int().nullable().meta({ description: 'Of the document it is about.' }),
    message: Message.meta({
      description: 'Which sentence to tell people, and what goes into it; the words are yours.',
    }),
    status: z.enum(JOB_STATUSES),
    progress: z.number(),
  })
  .meta({ id: 'JobEvent', description: 'One thing that happened to a job.' })

const params = z.object({ jobId: JobId })
const OWN_JOB = [...BEHIND_TOKEN, 'not-found'] as const

export const orderJob = createRoute({
  method: 'post',
  path: '/v1/jobs',
  operationId: 'orderJob',
  summary: 'Orders a reading.',
  tags,
  security,
  request: { headers, body: jsonBody(OrderJobRequest) },
  responses: {
    202: json(JobResponse, 'The job.'),
    200: json(JobResponse, 'The job that was ordered under this key already.'),
    ...refusals(
      ...BEHIND_TOKEN,
      ...READING_JSON,
      'idempotency-mismatch',
      'no-credit',
      'too-many',
      'full',
    ),
  },
})

export const listJobs = createRoute({
  method: 'get',
  path: '/v1/jobs',
  operationId: 'listJobs',
  summary: 'Lists your jobs, the newest first.',
  tags,
  security,
  request: { query: PageQuery },
  responses: {
    200: json(z.object({ jobs: z.array(JobSummary), next: Next }), 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const getJob = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}',
  operationId: 'getJob',
  summary: 'Tells a job with its documents: what is finished, and how far the rest is.',
  tags,
  security,
  request: { params },
  responses: { 200: json(JobResponse, 'The job.'), ...refusals(...OWN_JOB) },
})

export const deleteJob = createRoute({
  method: 'delete',
  path: '/v1/jobs/{jobId}',
  operationId: 'deleteJob',
  summary: 'Deletes a job with everything it made. What is in work is stopped.',
  tags,
  security,
  request: { params },
  responses: { 204: { description: 'It is gone.' }, ...refusals(...OWN_JOB) },
})

export const followJob = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/events',
  operationId: 'followJob',
  summary: 'Tells a job’s history; with `Accept: text/event-stream` live, until its end.',
  tags,
  security,
  request: {
    params,
    query: z.object({
      after: z.coerce.number().int().min(0).default(0).meta({
        description: 'The seq of the last event you have seen.',
      }),
      limit: z.coerce.number().int().min(1).max(MOST_EVENTS).default(MOST_EVENTS).meta({
        description: 'How many events of the history are told at once; a stream tells them all.',
      }),
    }),
    headers: z.object({
      'Last-Event-ID': z.coerce.number().int().min(0).optional().meta({
        description: 'What a browser sends when it connects anew; wins over `after`.',
      }),
    }),
  },
  responses: {
    200: {
      description:
        'The events after `after`. The stream begins with a `snapshot` of how the job stands, and also sends `progress` frames, `text` frames with what can be read of texts in work (`{documentId, revision, draft, from, text}`, to be put `from` UTF-16 units into that draft), and at its end `over`. They have no id and are not kept.',
      content: {
        'application/json': {
          schema: z.object({
            events: z.array(JobEvent),
            next: z.number().int().nullable().meta({
              description: 'The `after` of the following page; null after the last.',
            }),
          }),
        },
        'text/event-stream': { schema: z.string() },
      },
    },
    204: { description: 'The job is over and you have seen all of it: do not come back.' },
    ...refusals(...OWN_JOB, 'invalid-input'),
  },
})

export const cancelJob = createRoute({
  method: 'post',
  path: '/v1/jobs/{jobId}/cancel',
  operationId: 'cancelJob',
  summary:
    'Stops a job; what is finished stays, and a text half written by then is paid for. Cancelling twice is cancelling once.',
  tags,
  security,
  request: { params },
  responses: { 202: json(JobResponse, 'The job.'), ...refusals(...OWN_JOB, 'not-now') },
})

export const retryJob = createRoute({
  method: 'post',
  path: '/v1/jobs/{jobId}/retry',
  operationId: 'retryJob',
  summary: 'Tries again what failed, of one document or of all.',
  tags,
  security,
  request: { params, query: z.object({ document: DocumentId.optional() }) },
  responses: {
    202: json(JobResponse, 'The job.'),
    ...refusals(...OWN_JOB, 'invalid-input', ...REMAKING),
  },
})

export const refreshJob = createRoute({
  method: 'post',
  path: '/v1/jobs/{jobId}/refresh',
  operationId: 'refreshJob',
  summary: 'Writes every outdated document again, each after what it builds on.',
  tags,
  security,
  request: { params },
  responses: { 202: json(JobResponse, 'The job.'), ...refusals(...OWN_JOB, ...REMAKING) },
})

export const orderJobAgain = createRoute({
  method: 'post',
  path: '/v1/jobs/{jobId}/again',
  operationId: 'orderJobAgain',
  summary: 'Orders the same reading anew, of the people as they are now.',
  tags,
  security,
  request: { params, headers, body: { ...jsonBody(OrderAgainRequest), required: false } },
  responses: {
    202: json(JobResponse, 'The new job; its `again` names the old one.'),
    200: json(JobResponse, 'The job that was ordered under this key already.'),
    ...refusals(
      ...OWN_JOB,
      ...READING_JSON,
      'idempotency-mismatch',
      'no-credit',
      'too-many',
      'full',
    ),
  },
})
