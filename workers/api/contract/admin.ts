import { MAIN_POOL } from '#gpu-bridge/protocol/pools.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { OPERATOR } from './security.ts'

const tags = ['admin']
const security = OPERATOR

const OfPool = z.object({
  pool: z.string().default(MAIN_POOL).meta({ description: 'By default the main one.' }),
})
const OF_POOL = [...BEHIND_TOKEN, 'not-found', 'invalid-input'] as const

export const createPodToken = createRoute({
  method: 'post',
  path: '/admin/v1/pods/tokens',
  operationId: 'createPodToken',
  summary: 'Makes a token with which one pod may enrol within half an hour. It is shown once.',
  tags,
  security,
  request: { query: OfPool },
  responses: {
    201: json(z.object({ token: z.string() }), 'The token; it is kept nowhere.'),
    ...refusals(...OF_POOL),
  },
})

const Renting = z
  .object({
    line: z.string().meta({
      description: 'What was done at the last look and why, or why nothing is; empty before it.',
    }),
    trouble: z
      .string()
      .nullable()
      .meta({ description: 'What keeps pods from being rented, tried or looked after now.' }),
    rented: z.number().int().meta({ description: 'Pods that cost money.' }),
    starting: z.number().int().meta({ description: 'Those of them that have not enrolled yet.' }),
    dollarsAnHour: z.number().meta({ description: 'What they cost together, US dollars.' }),
    spentToday: z.number().meta({ description: 'What pods have cost since midnight, UTC.' }),
  })
  .meta({ id: 'Renting' })

const Fleet = z
  .object({
    waiting: z.number().int().meta({ description: 'Chapters in line.' }),
    leased: z.number().int().meta({ description: 'Chapters being spoken.' }),
    pods: z.number().int().meta({ description: 'Pods heard of in the last minute.' }),
    knownPods: z.number().int().meta({ description: 'Pods that enrolled and have not left.' }),
    isDraining: z.boolean().meta({ description: 'Whether no new chapter is begun.' }),
    waitingSince: z.iso.datetime().nullable().meta({ description: 'The longest wait began then.' }),
    lastSeenAt: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When any pod was last heard of.' }),
    why: z
      .string()
      .nullable()
      .meta({ description: 'Where the first in line stands and why it waits, in words.' }),
    renting: Renting,
  })
  .meta({ id: 'Fleet' })
export { Fleet as FleetResponse }

export const getFleet = createRoute({
  method: 'get',
  path: '/admin/v1/fleet',
  operationId: 'getFleet',
  summary: 'Tells how the audio fleet of a pool stands.',
  tags,
  security,
  request: { query: OfPool },
  responses: { 200: json(Fleet, 'The fleet.'), ...refusals(...OF_POOL) },
})

export const drainFleet = createRoute({
  method: 'put',
  path: '/admin/v1/fleet/draining',
  operationId: 'drainFleet',
  summary: 'Has a pool begin no new chapter, or begin them again. What is spoken goes on.',
  tags,
  security,
  request: { query: OfPool, body: jsonBody(z.strictObject({ isDraining: z.boolean() })) },
  responses: { 200: json(Fleet, 'The fleet.'), ...refusals(...OF_POOL, ...READING_JSON) },
})

export const weighCustomer = createRoute({
  method: 'put',
  path: '/admin/v1/fleet/customers/{customer}',
  operationId: 'weighCustomer',
  summary:
    'Says how many turns a customer’s next chapters, texts and PDFs have while everybody else has one.',
  tags,
  security,
  request: {
    query: OfPool,
    params: z.object({ customer: z.string().min(1).max(200) }),
    body: jsonBody(z.strictObject({ weight: z.number().min(0.01).max(100) })),
  },
  responses: { 204: { description: 'It is so.' }, ...refusals(...OF_POOL, ...READING_JSON) },
})

const Pod = z
  .object({
    id: z.string(),
    name: z.string(),
    enrolledAt: z.iso.datetime(),
    seenAt: z.iso.datetime(),
    isLeaving: z.boolean().meta({ description: 'Whether it gets no more chapters.' }),
  })
  .meta({ id: 'Pod' })
export const PodsResponse = z.object({ pods: z.array(Pod) })

export const listPods = createRoute({
  method: 'get',
  path: '/admin/v1/pods',
  operationId: 'listPods',
  summary: 'Lists the pods of a pool, the newest first.',
  tags,
  security,
  request: { query: OfPool },
  responses: {
    200: json(PodsResponse, 'A thousand at the most.'),
    ...refusals(...OF_POOL),
  },
})

const podParams = z.object({ podId: z.string() })

export const sendPodAway = createRoute({
  method: 'post',
  path: '/admin/v1/pods/{podId}/leave',
  operationId: 'sendPodAway',
  summary: 'Gives a pod no more chapters; it ends when those it has are spoken.',
  tags,
  security,
  request: { params: podParams },
  responses: { 204: { description: 'It is told so.' }, ...refusals(...OF_POOL) },
})

export const revokePod = createRoute({
  method: 'delete',
  path: '/admin/v1/pods/{podId}',
  operationId: 'revokePod',
  summary: 'Lets a pod in no more, from this moment; what it holds waits again.',
  tags,
  security,
  request: { params: podParams },
  responses: { 204: { description: 'Its keys are good for nothing.' }, ...refusals(...OF_POOL) },
})

export const runMinute = createRoute({
  method: 'post',
  path: '/admin/v1/cron',
  operationId: 'runMinute',
  summary: 'Does now what is done every minute: wakes silent jobs, looks for drift of settings.',
  tags,
  security,
  responses: {
    200: json(
      z.object({ woken: z.number().int().meta({ description: 'Silent jobs that were woken.' }) }),
      'It is done.',
    ),
    ...refusals(...BEHIND_TOKEN),
  },
})
