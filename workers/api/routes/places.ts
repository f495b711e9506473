import { placeKey } from '#astrology/birth/places/place-key.ts'
import { rankPlaces } from '#astrology/birth/places/rank-places.ts'
import { findPlaceNames } from '#d1/places.ts'
import { Hono } from 'hono'
import type { PlacesResponse } from '../contract/places.ts'
import type { ApiContext } from '../env.ts'
import { inputProblem } from '../problems.ts'

/** Longer than any name in the gazetteer. */
const LONGEST_QUERY = 120

/** Birthplaces whose name, in any script and with or without accents, begins as `q` does; the likeliest first. */
export const places = new Hono<ApiContext>().get('/', async (c) => {
  const query = c.req.query('q') ?? ''
  const key = placeKey(query.slice(0, LONGEST_QUERY))
  if (key === '') {
    const mend = 'Send the beginning of a place’s name.'
    return inputProblem([{ field: 'q', problem: 'holds no letters', mend }])
  }
  const found = rankPlaces(query, await findPlaceNames(c.env.DB, key))
  return c.json({ places: [...found], credit: 'GeoNames, CC BY 4.0' } satisfies PlacesResponse)
})
