import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { Next, PageQuery } from './paging.ts'
import { OPERATOR } from './security.ts'

const tags = ['admin']
const security = OPERATOR

const DeadLetter = z
  .object({
    id: z.string(),
    source: z.enum(['queue', 'delivery', 'chapter']),
    recipient: z.string().meta({
      description: 'The queue, whom an object could not reach, or the job of a chapter.',
    }),
    sender: z.string().nullable().meta({ description: 'The object that wanted to tell.' }),
    body: z.unknown(),
    reason: z.string(),
    attempts: z.number().int(),
    arrivedAt: z.iso.datetime(),
    replayedAt: z.iso.datetime().nullable(),
    droppedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DeadLetter', description: 'What nobody could deal with.' })
export type DeadLetter = z.infer<typeof DeadLetter>
export const DeadLettersResponse = z.object({ letters: z.array(DeadLetter), next: Next })

const Recipient = z.string().min(1).max(200).meta({
  description: 'Only those for this queue, this recipient, or this job’s chapters.',
})

export const listDeadLetters = createRoute({
  method: 'get',
  path: '/admin/v1/dead-letters',
  operationId: 'listDeadLetters',
  summary: 'Lists the dead letters that nobody has decided about, the newest first.',
  tags,
  security,
  request: { query: PageQuery.extend({ recipient: Recipient.optional() }) },
  responses: {
    200: json(DeadLettersResponse, 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

const letterParams = z.object({ letterId: z.string() })
const WhoAndWhy = z
  .strictObject({
    who: z.string().min(1).max(100).default('operator'),
    why: z.string().min(1).max(1000),
  })
  .meta({ id: 'WhoAndWhy' })

const DeadLetterDecision = z
  .object({
    decision: z.enum(['replayed', 'dropped']),
    who: z.string(),
    at: z.iso.datetime(),
    why: z.string(),
  })
  .meta({ id: 'DeadLetterDecision' })

export const DeadLetterResponse = DeadLetter.extend({ decisions: z.array(DeadLetterDecision) })

export const getDeadLetter = createRoute({
  method: 'get',
  path: '/admin/v1/dead-letters/{letterId}',
  operationId: 'getDeadLetter',
  summary: 'Shows a dead letter, and what was decided about it, by whom and why.',
  tags,
  security,
  request: { params: letterParams },
  responses: {
    200: json(DeadLetterResponse, 'The letter.'),
    ...refusals(...BEHIND_TOKEN, 'not-found'),
  },
})

export const dropDeadLetter = createRoute({
  method: 'post',
  path: '/admin/v1/dead-letters/{letterId}/drop',
  operationId: 'dropDeadLetter',
  summary: 'Takes a dead letter off the shelf for good: nothing more is done about it.',
  tags,
  security,
  request: { params: letterParams, body: jsonBody(WhoAndWhy) },
  responses: {
    200: json(DeadLetter, 'The letter.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-found'),
  },
})

export const replayDeadLetter = createRoute({
  method: 'post',
  path: '/admin/v1/dead-letters/{letterId}/replay',
  operationId: 'replayDeadLetter',
  summary: 'Tries a dead letter again. Should it fail, it comes back to the shelf.',
  tags,
  security,
  request: { params: letterParams, body: jsonBody(WhoAndWhy) },
  responses: {
    202: json(DeadLetter, 'The letter; it is on its way.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-found', 'not-now'),
  },
})

/** At the most so many at once, so that one request stays one short piece of work. */
const MOST_AT_ONCE = 50

const Many = WhoAndWhy.extend({
  ids: z.array(z.string().min(1).max(300)).min(1).max(MOST_AT_ONCE),
})

const DeadLetterOutcome = z
  .object({
    id: z.string(),
    outcome: z.enum(['replayed', 'dropped', 'absent', 'stuck']),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Why it is stuck, and stays where it lies.' }),
  })
  .meta({ id: 'DeadLetterOutcome' })
export const DeadLetterOutcomesResponse = z.object({ letters: z.array(DeadLetterOutcome) })
export type DeadLetterOutcome = z.infer<typeof DeadLetterOutcome>

export const replayDeadLetters = createRoute({
  method: 'post',
  path: '/admin/v1/dead-letters/replay',
  operationId: 'replayDeadLetters',
  summary: 'Tries many dead letters again, each by itself: one that is stuck holds up no other.',
  tags,
  security,
  request: { body: jsonBody(Many) },
  responses: {
    200: json(DeadLetterOutcomesResponse, 'What became of each, in the order they were named.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON),
  },
})

export const dropDeadLetters = createRoute({
  method: 'post',
  path: '/admin/v1/dead-letters/drop',
  operationId: 'dropDeadLetters',
  summary: 'Takes many dead letters off the shelf for good.',
  tags,
  security,
  request: { body: jsonBody(Many) },
  responses: {
    200: json(DeadLetterOutcomesResponse, 'What became of each, in the order they were named.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON),
  },
})
