import { JobId } from '#core/ids.ts'
import { DocumentId } from '#core/job-types.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { OWNER as security } from './security.ts'

const tags = ['jobs']
const params = z.object({ jobId: JobId })

export const PLACE_PARTS = ['text', 'audio'] as const

const ReadingPlace = z
  .strictObject({
    document: DocumentId,
    revision: z.number().int().min(1),
    part: z.enum(PLACE_PARTS),
    position: z.number().min(0).max(1_000_000).meta({
      description: 'Of audio seconds; of a text the number of the sentence: 12 of `s12`.',
    }),
    at: z.iso.datetime().meta({
      description:
        'When somebody was there, by the device’s clock; what is ahead of ours counts as now.',
    }),
  })
  .meta({ id: 'ReadingPlace' })
export type ReadingPlace = z.infer<typeof ReadingPlace>

const Places = json(
  z.object({
    places: z
      .array(ReadingPlace)
      .meta({ description: 'Of each document and part one, the newest first.' }),
  }),
  'Where one was.',
)

export const listReadingPlaces = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/place',
  operationId: 'listReadingPlaces',
  summary: 'Tells where in a reading one was last, whatever the device.',
  tags,
  security,
  request: { params },
  responses: { 200: Places, ...refusals(...BEHIND_TOKEN, 'not-found') },
})

export const keepReadingPlace = createRoute({
  method: 'put',
  path: '/v1/jobs/{jobId}/place',
  operationId: 'keepReadingPlace',
  summary: 'Keeps where in a reading one is. Of two devices the one that was there later wins.',
  tags,
  security,
  request: { params, body: jsonBody(ReadingPlace) },
  responses: { 200: Places, ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-found') },
})
