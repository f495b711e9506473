import { placeKey } from '#astrology/birth/places/place-key.ts'
import { rankPlaces } from '#astrology/birth/places/rank-places.ts'
import { InputError } from '#core/errors.ts'
import { findPlaceNames } from '#d1/places.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { findPlaces } from '../contract/places.ts'
import type { ApiContext } from '../env.ts'

/** Longer than any name in the gazetteer. */
const LONGEST_QUERY = 120

export const places = new OpenAPIHono<ApiContext>().openapi(findPlaces, async (c) => {
  const { q } = c.req.valid('query')
  const key = placeKey(q.slice(0, LONGEST_QUERY))
  if (key === '')
    throw new InputError('q', 'holds no letters', 'Send the beginning of a place’s name.')
  const found = rankPlaces(q, await findPlaceNames(c.env.DB, key))
  return c.json({ places: [...found], credit: 'GeoNames, CC BY 4.0' }, 200)
})
