import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { json, OURS, refusals } from './answers.ts'

const tags = ['service']

export const getHealth = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  summary: 'Says that the API answers.',
  tags,
  responses: { 200: json(z.object({ status: z.literal('ok') }), 'It does.') },
})

export const getReadiness = createRoute({
  method: 'get',
  path: '/ready',
  operationId: 'getReadiness',
  summary: 'Says that the API can do its work: that its database answers.',
  tags,
  responses: {
    200: json(z.object({ status: z.literal('ready') }), 'It can.'),
    ...refusals(...OURS),
  },
})

const Source = z
  .object({
    licence: z.string(),
    commit: z.string().nullable().meta({ description: 'Null when it was not built from one.' }),
    credits: z.array(z.string()),
  })
  .meta({ id: 'Source' })

export const getSource = createRoute({
  method: 'get',
  path: '/source',
  operationId: 'getSource',
  summary: 'Says where the exact source of the running service is, as the AGPL asks.',
  tags,
  responses: { 200: json(Source, 'The licence, the commit, and whose work is in it.') },
})
