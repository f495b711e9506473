import lookUpZone from '@photostructure/tz-lookup'

import type { Place } from '#astrology/ephemeris/ephemeris.ts'
import { borderPlaces } from './places/border-places.ts'

/** Known places this near have a say: 25 km, and the third that their coordinates are rounded by. */
export const KNOWN_WITHIN_KILOMETRES = 26
/** A town with its outskirts. Farther out, a place alone does not outweigh the coarse lookup. */
const TOWN_KILOMETRES = 5

export interface PlaceZone {
  /** IANA time zone. */
  readonly zone: string
  /** Every other zone that this place may lie in, if clocks there ever differ. */
  readonly others: readonly string[]
}

/**
 * The time zone of a place: that of the nearest known place, or where none is near that keeps
 * another clock than its surroundings, the one the coarse lookup names; at sea the nautical one.
 */
export function zoneOfPlace(place: Place): PlaceZone {
  const coarse = lookUpZone(place.latitude, place.longitude)
  const known = borderPlaces().near(place, KNOWN_WITHIN_KILOMETRES)
  const [nearest] = known
  if (nearest === undefined) return { zone: coarse, others: [] }
  const { zone } = nearest.place
  const doubted = nearest.kilometres > TOWN_KILOMETRES ? [coarse] : []
  const named = new Set([...known.map((near) => near.place.zone), ...doubted])
  return { zone, others: [...named].filter((name) => name !== zone) }
}
