import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { json, OURS, refusals } from './answers.ts'
import { PROBLEMS, type ProblemType } from './problems.ts'

const tags = ['service']

/** Its shape is OpenAPI's own. */
const Document = z.record(z.string(), z.unknown()).meta({ id: 'OpenApi' })

export const getOpenApi = createRoute({
  method: 'get',
  path: '/openapi.json',
  operationId: 'getOpenApi',
  summary: 'Describes every route of this API: OpenAPI 3.1.',
  tags,
  responses: { 200: json(Document, 'The document.') },
})

export const getReference = createRoute({
  method: 'get',
  path: '/docs',
  operationId: 'getReference',
  summary: 'Shows every route of this API to read and to try out.',
  tags,
  responses: {
    200: {
      description: 'A page; its script is served from below it.',
      content: { 'text/html': { schema: z.string() } },
    },
  },
})

export const getReferenceScript = createRoute({
  method: 'get',
  path: '/docs/scalar.js',
  operationId: 'getReferenceScript',
  summary: 'Gives the script of that page.',
  tags,
  responses: {
    200: {
      description: 'Scalar’s, the same until another version of it is deployed.',
      content: { 'text/javascript': { schema: z.string() } },
    },
    ...refusals(...OURS),
  },
})

const types = Object.keys(PROBLEMS) as [ProblemType, ...ProblemType[]]

const ProblemKind = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    when: z.string().meta({ description: 'When it is answered, and what mends it.' }),
  })
  .meta({ id: 'ProblemKind' })

export const getProblemKind = createRoute({
  method: 'get',
  path: '/problems/{name}',
  operationId: 'getProblemKind',
  summary: 'Tells what a problem’s `type` means: the address is the type itself.',
  tags,
  request: { params: z.object({ name: z.string().meta({ example: types[0] }) }) },
  responses: { 200: json(ProblemKind, 'What it means.'), ...refusals('not-found') },
})
