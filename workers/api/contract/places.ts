import * as z from 'zod'

/** Where a birth may have happened. `zone` is an IANA name. */
const PlaceResponse = z.object({
  id: z.number().int(),
  name: z.string(),
  country: z.string(),
  region: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  population: z.number(),
  zone: z.string(),
})
export const PlacesResponse = z.object({ places: z.array(PlaceResponse), credit: z.string() })
export type PlacesResponse = z.infer<typeof PlacesResponse>
