import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, refusals } from './answers.ts'
import { OWNER } from './security.ts'

const PlaceResponse = z
  .object({
    id: z.number().int(),
    name: z.string(),
    country: z.string(),
    region: z.string().meta({
      description: 'By name, or else its seat; empty where there is none.',
    }),
    latitude: z.number(),
    longitude: z.number(),
    population: z.number(),
    zone: z.string().meta({ description: 'An IANA name.' }),
  })
  .meta({ id: 'Place', description: 'Where a birth may have happened.' })

export const findPlaces = createRoute({
  method: 'get',
  path: '/v1/places',
  operationId: 'findPlaces',
  summary: 'Finds birthplaces by the beginning of a name, in any script, the likeliest first.',
  tags: ['places'],
  security: OWNER,
  request: {
    query: z.object({
      q: z.string().meta({
        description:
          'The beginning of a place’s name; after a comma its region or country, by any name or code.',
      }),
    }),
  },
  responses: {
    200: json(
      z.object({ places: z.array(PlaceResponse), credit: z.string() }),
      'The places, and whom to thank for them.',
    ),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})
