import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, OURS, READING_JSON, refusals } from './answers.ts'
import { OWNER as security } from './security.ts'

const tags = ['credits']

const Entry = z
  .object({
    amount: z.number().int().meta({ description: 'Below zero where it was spent.' }),
    why: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'CreditEntry' })

export const getCredits = createRoute({
  method: 'get',
  path: '/v1/account/credits',
  operationId: 'getCredits',
  summary: 'Tells how many credits you have, and the last hundred that came and went.',
  tags,
  security,
  responses: {
    200: json(
      z.object({ balance: z.number().int(), entries: z.array(Entry) }),
      'One credit is a document.',
    ),
    ...refusals(...BEHIND_TOKEN),
  },
})

export const grantCredits = createRoute({
  method: 'post',
  path: '/shop/v1/grants',
  operationId: 'grantCredits',
  summary: 'Grants credits for a sale, signed by the shop as Standard Webhooks has it.',
  tags,
  request: {
    body: jsonBody(
      z
        .strictObject({
          saleId: z.string().min(1).max(100).meta({
            description: 'The shop’s own: granted twice under one, it is granted once.',
          }),
          owner: z.string().min(1).max(60).meta({
            description: 'Of `GET /v1/account`: an account, or an organization.',
          }),
          credits: z.number().int().min(1).max(100_000),
          why: z.string().min(1).max(200).default('a sale'),
        })
        .meta({ id: 'GrantCredits' }),
    ),
  },
  responses: {
    201: json(z.object({ balance: z.number().int() }), 'They are granted.'),
    200: json(z.object({ balance: z.number().int() }), 'They were granted before.'),
    ...refusals(...OURS, ...READING_JSON, 'bad-signature'),
  },
})
