import { and, eq, gte, inArray, lt } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { placeNames, places } from './schema.ts'

/** A place under one of its folded names. Degrees north and east. */
export interface PlaceNameRow {
  readonly key: string
  readonly id: number
  readonly name: string
  readonly country: string
  readonly region: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  readonly zone: string
}

/** Villages share a name with few others, but a beginning with thousands. */
const MOST_NAMESAKES = 20
/** Names, not places: a great city has dozens that begin alike. */
const MOST_NAMES = 80
/** Beginnings shorter than this are looked for in great cities only. */
const SHORT_BEGINNING = 3

const GREAT_CITIES = [1]
const ALL_PLACES = [0, 1]

/** After any key that begins with another: no character is above it. */
const LAST_CHARACTER = '\u{10FFFF}'

/**
 * Places that have the folded name `key`, and the most populous of those with a name that
 * begins with it, in no order. A place may come several times, under several names.
 */
export async function findPlaceNames(db: D1Database, key: string): Promise<PlaceNameRow[]> {
  if (key === '') return []
  const tiers = [...key].length < SHORT_BEGINNING ? GREAT_CITIES : ALL_PLACES
  const named = and(inArray(placeNames.tier, ALL_PLACES), eq(placeNames.key, key))
  const beginning = and(
    inArray(placeNames.tier, tiers),
    gte(placeNames.key, key),
    lt(placeNames.key, key + LAST_CHARACTER),
  )
  const [exact, longer] = await fromD1('the places could not be read', () =>
    drizzle(db).batch([select(db, named, MOST_NAMESAKES), select(db, beginning, MOST_NAMES)]),
  )
  return [...exact, ...longer]
}

/** The most populous are picked from the names alone; only they are looked up. */
function select(db: D1Database, condition: ReturnType<typeof and>, limit: number) {
  const found = drizzle(db)
    .select({ key: placeNames.key, rank: placeNames.rank })
    .from(placeNames)
    .where(condition)
    .orderBy(placeNames.rank)
    .limit(limit)
    .as('found')
  return drizzle(db)
    .select({
      key: found.key,
      id: places.geonameId,
      name: places.name,
      country: places.country,
      region: places.region,
      latitude: places.latitude,
      longitude: places.longitude,
      population: places.population,
      zone: places.zone,
    })
    .from(found)
    .innerJoin(places, eq(places.rank, found.rank))
}
