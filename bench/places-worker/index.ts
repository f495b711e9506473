import { placeKey } from '#astrology/birth/places/place-key.ts'
import { rankPlaces } from '#astrology/birth/places/rank-places.ts'
import { findPlaceNames } from '#d1/places.ts'

/** The search as the API does it: `?q=` gives the first three places. */
// oxlint-disable-next-line import/no-default-export -- a Worker's entry is its default export
export default {
  async fetch(request, env) {
    const query = new URL(request.url).searchParams.get('q') ?? ''
    const found = rankPlaces(query, await findPlaceNames(env.DB, placeKey(query)))
    return Response.json(found.slice(0, 3))
  },
} satisfies ExportedHandler<{ readonly DB: D1Database }>
