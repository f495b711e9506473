import { placeKey } from '#astrology/birth/places/place-key.ts'
import { rankPlaces, type GazetteerPlace } from '#astrology/birth/places/rank-places.ts'
import { InputError } from '#core/errors.ts'
import { findAreas, findPlaceNames } from '#d1/places.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { findPlaces } from '../contract/places.ts'
import type { ApiContext } from '../env.ts'

/** Longer than any name in the gazetteer. */
const LONGEST_QUERY = 120

/** A town, its region and its country. */
const MOST_PARTS = 3

export const places = new OpenAPIHono<ApiContext>().openapi(findPlaces, async (c) => {
  const asked = c.req.valid('query').q.slice(0, LONGEST_QUERY)
  if (placeKey(asked) === '')
    throw new InputError('q', 'holds no letters', 'Send the beginning of a place’s name.')
  const within = await placesWithin(c.env.DB, asked)
  const found = within.length > 0 ? within : await placesNamed(c.env.DB, asked)
  return c.json({ places: found, credit: 'GeoNames, CC BY 4.0' }, 200)
})

async function placesNamed(db: D1Database, asked: string): Promise<GazetteerPlace[]> {
  return [...rankPlaces(asked, await findPlaceNames(db, placeKey(asked)))]
}

/** `Springfield, IL`: what stands before the comma, where what stands after it says. None without a comma. */
async function placesWithin(db: D1Database, asked: string): Promise<GazetteerPlace[]> {
  const [name = '', ...areas] = asked
    .split(/[,،、，]/)
    .filter((part) => placeKey(part) !== '')
    .slice(0, MOST_PARTS)
  if (areas.length === 0) return []
  const within = await Promise.all(areas.map((area) => findAreas(db, placeKey(area))))
  return [...rankPlaces(name, await findPlaceNames(db, placeKey(name), within))]
}
