import type { Place } from '#astrology/ephemeris/ephemeris.ts'
import { InputError } from '#core/errors.ts'
import type { OffsetAt } from './clock-offsets.ts'
import { clocksDiffer } from './clocks.ts'
import type { BirthMoment } from './moment.ts'
import { zoneOfPlace } from './place-zone.ts'
import { kilometresBetween } from './places/distance.ts'
import { zoneHistory, zoneTimeAt, type ZoneHistory } from './zone-history.ts'
import { ZONE_TABLE } from './zone-table.ts'

const DAY_SECONDS = 86_400
const SECONDS_PER_DEGREE = 240
/** The year the database vouches for whole zones from; before it, only for their reference cities. */
const DATABASE_IS_COMPLETE_FROM = Date.UTC(1970, 0, 1) / 1000
/** About a city with its suburbs: nobody there kept another time than the city. */
const CITY_RADIUS_KILOMETRES = 50

/** A zone, and the names of the others that the place may lie in. */
export interface LikelyZone {
  readonly zone: ZoneHistory
  readonly others: readonly string[]
}

/** The zone asked for, or else the one its coordinates lie in; at sea the nautical one. */
export function zoneOf(place: Place, asked: string | undefined): LikelyZone {
  const { zone: name, others } =
    asked === undefined ? zoneOfPlace(place) : { zone: asked, others: [] }
  return { zone: known(name), others }
}

function known(name: string): ZoneHistory {
  const zone = zoneHistory(name)
  if (zone === null) {
    throw new InputError('zone', `${name} is not a known time zone`, 'Give a zone or an offset.')
  }
  return zone
}

/**
 * Seconds east of UTC that a place's clocks kept. Before the zone had a standard time every
 * town kept its own mean time, so that of the place is used and not that of the zone's city.
 */
export function placeOffset(zone: ZoneHistory, place: Place): OffsetAt {
  const meanTime = Math.round(place.longitude * SECONDS_PER_DEGREE)
  return (moment) => {
    const { offset, isMeanTime } = zoneTimeAt(zone, moment)
    if (!isMeanTime) return offset
    // Manila and Alaska once counted days from the other side of the date line.
    return meanTime + DAY_SECONDS * Math.round((offset - meanTime) / DAY_SECONDS)
  }
}

export function offsetRule(zone: ZoneHistory, moment: number): BirthMoment['offsetRule'] {
  return zoneTimeAt(zone, moment).isMeanTime ? 'local-mean-time' : 'time-zone'
}

/**
 * Low where a place may lie in another zone, whose clocks differed then or at any half-year since
 * 1970; and before 1970 away from the city whose history the zone records.
 */
export function offsetConfidence(
  { zone, others }: LikelyZone,
  place: Place,
  moment: number,
): BirthMoment['offsetConfidence'] {
  const offset = placeOffset(zone, place)(moment)
  const isDoubted = others.some(
    (name) => clocksDiffer(name, zone.name) || placeOffset(known(name), place)(moment) !== offset,
  )
  if (isDoubted) return 'low'
  if (moment >= DATABASE_IS_COMPLETE_FROM) return 'high'
  const { cities, links } = ZONE_TABLE
  const [latitude, longitude] = cities[zone.name] ?? cities[links[zone.name] ?? ''] ?? []
  if (latitude === undefined || longitude === undefined) return 'low'
  return kilometresBetween(place, { latitude, longitude }) <= CITY_RADIUS_KILOMETRES
    ? 'high'
    : 'low'
}
