import { PersonId } from '#core/ids.ts'
import { SYSTEMS } from '#core/systems.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, refusals } from './answers.ts'
import { OWNER as security } from './security.ts'

const [LEAST_MINUTES, MOST_MINUTES] = [1, 720]

const Run = z
  .object({
    from: z
      .number()
      .int()
      .meta({ description: 'Minutes from the time that was given, from which it holds.' }),
    to: z
      .number()
      .int()
      .meta({ description: 'Minutes, up to which it holds; the next run begins one step on.' }),
    value: z.string().meta({ description: '`Leo`; empty where nothing of the kind can be said.' }),
    words: z
      .string()
      .meta({ description: 'The statement, as a sentence; empty where there is none.' }),
  })
  .meta({ id: 'Run' })

const Statement = z
  .object({
    id: z.string().meta({ description: 'What of: `western.ascendant.sign`.' }),
    system: z.enum(SYSTEMS),
    isChanging: z.boolean(),
    runs: z.array(Run).meta({ description: 'In the order of time, without a gap.' }),
  })
  .meta({ id: 'StatementInTime' })

export const getBirthMinute = createRoute({
  method: 'get',
  path: '/v1/people/{personId}/birth-minute',
  operationId: 'getBirthMinute',
  summary: 'Tells which statements of a person hold how long, when the time of birth moves.',
  tags: ['people'],
  security,
  request: {
    params: z.object({ personId: PersonId }),
    query: z.object({
      minutes: z.coerce.number().int().min(LEAST_MINUTES).max(MOST_MINUTES).default(60).meta({
        description: 'How far to either side.',
      }),
      step: z.coerce.number().int().min(1).max(60).optional().meta({
        description:
          'Minutes between two looks; by default so many that there are 61 at most. More than 121 looks are refused.',
      }),
    }),
  },
  responses: {
    200: json(
      z.object({
        minutes: z.number().int(),
        step: z.number().int(),
        known: z.enum(['exact', 'window', 'unknown']).meta({
          description:
            'What is known of the time; of an unknown one the middle of the day is moved.',
        }),
        middle: z.iso.datetime().meta({ description: 'The moment that minute 0 is, in UTC.' }),
        statements: z.array(Statement).meta({ description: 'What changes first.' }),
      }),
      'What changes, and what does not.',
    ),
    ...refusals(...BEHIND_TOKEN, 'not-found', 'invalid-input'),
  },
})
