import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, jsonBody, READING_JSON, refusals } from './answers.ts'
import { OPERATOR as security } from './security.ts'

export const giveRole = createRoute({
  method: 'put',
  path: '/admin/v1/accounts/{accountId}/role',
  operationId: 'giveRole',
  summary: 'Says what an account may do; only admins say it.',
  tags: ['accounts'],
  security,
  request: {
    params: z.object({ accountId: z.string().max(40) }),
    body: jsonBody(
      z.strictObject({ role: z.enum(['customer', 'operator', 'admin']) }).meta({ id: 'GiveRole' }),
    ),
  },
  responses: {
    204: { description: 'It may.' },
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-found'),
  },
})
