import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, Bytes, json, OURS, refusals, STORED, StoredHeaders } from './answers.ts'
import { OWNER as security } from './security.ts'

const tags = ['account']
const STATUSES = ['queued', 'running', 'done', 'failed'] as const

const Export = z
  .object({
    id: z.string(),
    status: z.enum(STATUSES),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    archives: z
      .array(
        z.object({
          url: z.string(),
          files: z.number().int(),
          bytes: z.number().int(),
          sha256: z.string(),
        }),
      )
      .meta({ description: 'One, or several where there are many readings.' }),
  })
  .meta({ id: 'Export' })
export type ExportResponse = z.infer<typeof Export>

const params = z.object({ exportId: z.string().max(40) })

export const startExport = createRoute({
  method: 'post',
  path: '/v1/account/exports',
  operationId: 'startExport',
  summary: 'Packs everything you have, once at a time. It is kept for seven days.',
  tags,
  security,
  responses: {
    202: json(
      Export,
      'The export, still to be made; the one that is being made where there is one.',
    ),
    ...refusals(...BEHIND_TOKEN, 'not-now'),
  },
})

export const listExports = createRoute({
  method: 'get',
  path: '/v1/account/exports',
  operationId: 'listExports',
  summary: 'Lists your exports, the newest first.',
  tags,
  security,
  responses: {
    200: json(z.object({ exports: z.array(Export) }), 'All of them.'),
    ...refusals(...BEHIND_TOKEN),
  },
})

export const getExport = createRoute({
  method: 'get',
  path: '/v1/account/exports/{exportId}',
  operationId: 'getExport',
  summary: 'Tells how far an export is, and where its archives are.',
  tags,
  security,
  request: { params },
  responses: { 200: json(Export, 'The export.'), ...refusals(...BEHIND_TOKEN, 'not-found') },
})

export const getArchive = createRoute({
  method: 'get',
  path: '/v1/account/exports/{exportId}/archives/{number}',
  operationId: 'getArchive',
  summary: 'Gives an archive of an export.',
  tags,
  security,
  request: {
    params: params.extend({ number: z.coerce.number().int().min(1).max(10_000) }),
    headers: StoredHeaders,
  },
  responses: {
    200: { description: 'The zip.', content: { 'application/zip': { schema: Bytes } } },
    ...STORED,
    ...refusals(...BEHIND_TOKEN, 'not-found', 'not-ready', 'invalid-input'),
  },
})

export const deleteAccount = createRoute({
  method: 'delete',
  path: '/v1/account',
  operationId: 'deleteAccount',
  summary: 'Deletes you, or your organization, with everything: at once for whoever asks.',
  tags,
  security,
  responses: {
    202: json(
      z.object({
        id: z.string(),
        url: z.string().meta({ description: 'Tells the proof, for whoever has it.' }),
      }),
      'The receipt; no token opens anything from now on.',
    ),
    ...refusals(...BEHIND_TOKEN),
  },
})

const Deletion = z
  .object({
    status: z.enum(STATUSES),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    deleted: z
      .object({ jobs: z.number().int(), people: z.number().int() })
      .nullable()
      .meta({ description: 'How much there was; null until it is done.' }),
    left: z
      .record(z.string(), z.number().int())
      .nullable()
      .meta({ description: 'What was found afterwards, by every place it was looked for in.' }),
  })
  .meta({ id: 'Deletion' })

export const getDeletion = createRoute({
  method: 'get',
  path: '/deletions/{receiptId}',
  operationId: 'getDeletion',
  summary: 'Tells how far a deletion is, and what was found at its end.',
  tags,
  request: { params: z.object({ receiptId: z.string().max(40) }) },
  responses: { 200: json(Deletion, 'The deletion.'), ...refusals(...OURS, 'not-found') },
})
