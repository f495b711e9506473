import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, Bytes, json, refusals, STORED, StoredHeaders } from './answers.ts'
import { OWNER as security } from './security.ts'

const tags = ['voices']

const Voice = z
  .object({
    id: z.string().meta({ description: 'What an order calls it.' }),
    engine: z.string(),
    isUsual: z.boolean().meta({ description: 'Whether it speaks for who names none.' }),
    sample: z.string().nullable().meta({
      description:
        'Where a few seconds of it are; null of a rented voice, which nobody had say them.',
    }),
  })
  .meta({ id: 'Voice' })

export const listVoices = createRoute({
  method: 'get',
  path: '/v1/voices',
  operationId: 'listVoices',
  summary: 'Lists the voices a reading may be spoken in, the usual one first.',
  tags,
  security,
  responses: {
    200: json(z.object({ voices: z.array(Voice) }), 'All of them.'),
    ...refusals(...BEHIND_TOKEN),
  },
})

export const getVoiceSample = createRoute({
  method: 'get',
  path: '/v1/voices/{voice}/sample.mp3',
  operationId: 'getVoiceSample',
  summary: 'Gives a few seconds of a voice.',
  tags,
  security,
  request: {
    params: z.object({ voice: z.string().max(100).meta({ example: 'rms' }) }),
    headers: StoredHeaders,
  },
  responses: {
    200: { description: 'The sample.', content: { 'audio/mpeg': { schema: Bytes } } },
    ...STORED,
    ...refusals(...BEHIND_TOKEN, 'not-found'),
  },
})
