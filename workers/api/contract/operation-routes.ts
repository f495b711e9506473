import { JOB_TYPES } from '#core/job-types.ts'
import { JOB_STATUSES } from '#core/tasks.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import {
  ActionsResponse,
  AlertsResponse,
  CostsResponse,
  CustomersResponse,
  FoundJobsResponse,
  Grant,
  GrantRequest,
  GrantsResponse,
  Reason,
  ServiceLevelsResponse,
  ShownJob,
} from './operations.ts'
import { PageQuery } from './paging.ts'
import { OPERATOR } from './security.ts'

const tags = ['operations']
const security = OPERATOR
const OF_ONE = [...BEHIND_TOKEN, 'not-found'] as const
const Owner = z.string().min(1).max(200)
const jobParams = z.object({ jobId: z.string() })
const ownerParams = z.object({ owner: Owner })

export const searchJobs = createRoute({
  method: 'get',
  path: '/admin/v1/jobs',
  operationId: 'searchJobs',
  summary: 'Searches the jobs of all customers, the newest first. It tells nothing of people.',
  tags,
  security,
  request: {
    query: PageQuery.extend({
      id: z.string().max(40).optional().meta({ description: 'How its id begins.' }),
      owner: Owner.optional(),
      status: z.enum(JOB_STATUSES).optional(),
      type: z.enum(JOB_TYPES).optional(),
    }),
  },
  responses: {
    200: json(FoundJobsResponse, 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const showJob = createRoute({
  method: 'get',
  path: '/admin/v1/jobs/{jobId}',
  operationId: 'showJob',
  summary: 'Shows how a job and its documents stand, and what it has cost.',
  tags,
  security,
  request: { params: jobParams },
  responses: { 200: json(ShownJob, 'The job.'), ...refusals(...OF_ONE) },
})

/** What operators may wish of any job, with a reason that is kept. */
function wishRoute<Wish extends 'retry' | 'cancel'>(wish: Wish, summary: string) {
  return createRoute({
    method: 'post',
    path: `/admin/v1/jobs/{jobId}/${wish}`,
    operationId: `${wish}AnyJob`,
    summary,
    tags,
    security,
    request: { params: jobParams, body: jsonBody(Reason) },
    responses: {
      202: json(ShownJob, 'The job.'),
      ...refusals(...OF_ONE, ...READING_JSON, 'not-now'),
    },
  })
}
export const retryAnyJob = wishRoute('retry', 'Tries again whatever of a job was given up.')
export const cancelAnyJob = wishRoute('cancel', 'Cancels what is left of a job.')

export const listCosts = createRoute({
  method: 'get',
  path: '/admin/v1/costs',
  operationId: 'listCosts',
  summary: 'Lists what writers have cost, by day, provider, owner or job, the dearest first.',
  tags,
  security,
  request: {
    query: z.object({
      by: z.enum(['day', 'provider', 'owner', 'job']).default('day'),
      since: z.iso.date().optional().meta({ description: 'By default thirty days ago.' }),
      until: z.iso.date().optional().meta({ description: 'That day is in it no more.' }),
      limit: z.coerce.number().int().min(1).max(100).default(100),
    }),
  },
  responses: {
    200: json(CostsResponse, 'The costs.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const listCustomers = createRoute({
  method: 'get',
  path: '/admin/v1/customers',
  operationId: 'listCustomers',
  summary: 'Lists whoever has readings, by when they last ordered.',
  tags,
  security,
  request: { query: PageQuery },
  responses: {
    200: json(CustomersResponse, 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const grantAccess = createRoute({
  method: 'post',
  path: '/admin/v1/customers/{owner}/grants',
  operationId: 'grantAccess',
  summary: 'Lets you read a customer’s texts for some hours, for a reason that is kept for good.',
  tags,
  security,
  request: { params: ownerParams, body: jsonBody(GrantRequest) },
  responses: { 201: json(Grant, 'The grant.'), ...refusals(...OF_ONE, ...READING_JSON) },
})

export const listGrants = createRoute({
  method: 'get',
  path: '/admin/v1/customers/{owner}/grants',
  operationId: 'listGrants',
  summary: 'Lists who was let read a customer’s texts, and why, the newest first.',
  tags,
  security,
  request: { params: ownerParams },
  responses: { 200: json(GrantsResponse, 'The last hundred.'), ...refusals(...BEHIND_TOKEN) },
})

export const readGrantedText = createRoute({
  method: 'get',
  path: '/admin/v1/jobs/{jobId}/documents/{documentId}/text',
  operationId: 'readGrantedText',
  summary: 'Tells a text of a customer who is named in a grant of yours. Each look is kept.',
  tags,
  security,
  request: { params: z.object({ jobId: z.string(), documentId: z.string() }) },
  responses: {
    200: { description: 'The text.', content: { 'text/markdown': { schema: z.string() } } },
    ...refusals(...OF_ONE, 'not-ready'),
  },
})

export const listActions = createRoute({
  method: 'get',
  path: '/admin/v1/actions',
  operationId: 'listActions',
  summary: 'Lists what operators did or tried, and why, the newest first.',
  tags,
  security,
  request: { query: PageQuery },
  responses: {
    200: json(ActionsResponse, 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const listAlerts = createRoute({
  method: 'get',
  path: '/admin/v1/alerts',
  operationId: 'listAlerts',
  summary:
    'Lists what operators should know at this moment: drift, dead letters, spend, providers away.',
  tags,
  security,
  responses: { 200: json(AlertsResponse, 'All of it.'), ...refusals(...BEHIND_TOKEN) },
})

export const getServiceLevels = createRoute({
  method: 'get',
  path: '/admin/v1/service-levels',
  operationId: 'getServiceLevels',
  summary: 'Tells how long orders took to be accepted, readable and complete.',
  tags,
  security,
  request: {
    query: z.object({ days: z.coerce.number().int().min(1).max(90).default(7) }),
  },
  responses: {
    200: json(ServiceLevelsResponse, 'The levels.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})
