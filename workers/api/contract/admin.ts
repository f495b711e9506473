import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, refusals } from './answers.ts'
import { Next, PageQuery } from './paging.ts'
import { OPERATOR } from './security.ts'

const tags = ['admin']
const security = OPERATOR

export const createPodToken = createRoute({
  method: 'post',
  path: '/admin/v1/pods/tokens',
  operationId: 'createPodToken',
  summary: 'Makes a token with which one pod may enrol within half an hour. It is shown once.',
  tags,
  security,
  responses: {
    201: json(z.object({ token: z.string() }), 'The token; it is kept nowhere.'),
    ...refusals(...BEHIND_TOKEN),
  },
})

const Fleet = z
  .object({
    waiting: z.number().int().meta({ description: 'Chapters in line.' }),
    leased: z.number().int().meta({ description: 'Chapters being spoken.' }),
    pods: z.number().int().meta({ description: 'Pods heard of in the last minute.' }),
  })
  .meta({ id: 'Fleet' })

export const getFleet = createRoute({
  method: 'get',
  path: '/admin/v1/fleet',
  operationId: 'getFleet',
  summary: 'Tells how the audio fleet stands.',
  tags,
  security,
  responses: { 200: json(Fleet, 'The fleet.'), ...refusals(...BEHIND_TOKEN) },
})

const DeadLetter = z
  .object({
    id: z.string(),
    source: z.enum(['queue', 'delivery']),
    recipient: z.string().meta({ description: 'The queue, or whom an object could not reach.' }),
    sender: z.string().nullable().meta({ description: 'The object that wanted to tell.' }),
    body: z.unknown(),
    reason: z.string(),
    attempts: z.number().int(),
    arrivedAt: z.iso.datetime(),
    replayedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DeadLetter', description: 'What nobody could deal with.' })
export type DeadLetter = z.infer<typeof DeadLetter>

export const listDeadLetters = createRoute({
  method: 'get',
  path: '/admin/v1/dead-letters',
  operationId: 'listDeadLetters',
  summary: 'Lists the dead letters that nobody has decided about, the newest first.',
  tags,
  security,
  request: { query: PageQuery },
  responses: {
    200: json(z.object({ letters: z.array(DeadLetter), next: Next }), 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const replayDeadLetter = createRoute({
  method: 'post',
  path: '/admin/v1/dead-letters/{letterId}/replay',
  operationId: 'replayDeadLetter',
  summary: 'Tries a dead letter again. Should it fail, it comes back to the shelf.',
  tags,
  security,
  request: { params: z.object({ letterId: z.string() }) },
  responses: {
    202: json(DeadLetter, 'The letter; it is on its way.'),
    ...refusals(...BEHIND_TOKEN, 'not-found', 'not-now'),
  },
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
