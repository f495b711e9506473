import { and, eq, gte, inArray, lt, or } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { placeAreas, placeNames, places } from './schema.ts'

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
/** As many as have one code, and D1 binds no more than 100 values for two lists of them. */
const MOST_AREAS = 20
/** Beginnings shorter than this are looked for in great cities only. */
const SHORT_BEGINNING = 3

const GREAT_CITIES = [1]
const ALL_PLACES = [0, 1]

/** After any key that begins with another: no character is above it. */
const LAST_CHARACTER = '\u{10FFFF}'

/** A country, or with `region` one of its regions. */
export type Area = Omit<typeof placeAreas.$inferSelect, 'key'>

/** Countries and regions that are called `key`; if none is, those whose name begins with it. */
export async function findAreas(db: D1Database, key: string): Promise<Area[]> {
  if (key === '') return []
  const beginning = and(gte(placeAreas.key, key), lt(placeAreas.key, key + LAST_CHARACTER))
  const [exact, longer] = await fromD1('the regions could not be read', () =>
    drizzle(db).batch([
      drizzle(db).select(AREA).from(placeAreas).where(eq(placeAreas.key, key)).limit(MOST_AREAS),
      drizzle(db).selectDistinct(AREA).from(placeAreas).where(beginning).limit(MOST_AREAS),
    ]),
  )
  return exact.length > 0 ? exact : longer
}

const AREA = { country: placeAreas.country, region: placeAreas.region }

/**
 * Places that have the folded name `key`, and the most populous of those with a name that
 * begins with it, in no order. A place may come several times, under several names. With
 * `within`, only those that lie in an area of each of its lists.
 */
export async function findPlaceNames(
  db: D1Database,
  key: string,
  within: readonly (readonly Area[])[] = [],
): Promise<PlaceNameRow[]> {
  if (key === '' || within.some((areas) => areas.length === 0)) return []
  const tiers = [...key].length < SHORT_BEGINNING ? GREAT_CITIES : ALL_PLACES
  const named = and(inArray(placeNames.tier, ALL_PLACES), eq(placeNames.key, key))
  const beginning = and(
    inArray(placeNames.tier, tiers),
    gte(placeNames.key, key),
    lt(placeNames.key, key + LAST_CHARACTER),
  )
  const select = within.length === 0 ? selectByName : selectWithin(within)
  const [exact, longer] = await fromD1('the places could not be read', () =>
    drizzle(db).batch([select(db, named, MOST_NAMESAKES), select(db, beginning, MOST_NAMES)]),
  )
  return [...exact, ...longer]
}

type Condition = ReturnType<typeof and>

const PLACE = {
  id: places.geonameId,
  name: places.name,
  country: places.country,
  region: places.region,
  latitude: places.latitude,
  longitude: places.longitude,
  population: places.population,
  zone: places.zone,
}

/** The most populous are picked from the names alone; only they are looked up. */
function selectByName(db: D1Database, condition: Condition, limit: number) {
  const found = drizzle(db)
    .select({ key: placeNames.key, rank: placeNames.rank })
    .from(placeNames)
    .where(condition)
    .orderBy(placeNames.rank)
    .limit(limit)
    .as('found')
  return drizzle(db)
    .select({ key: found.key, ...PLACE })
    .from(found)
    .innerJoin(places, eq(places.rank, found.rank))
}

/** Where they lie decides before they are counted: a small town is told of its many namesakes. */
function selectWithin(within: readonly (readonly Area[])[]) {
  const lies = within.map((areas) => or(...areas.map(liesIn)))
  return (db: D1Database, condition: Condition, limit: number) =>
    drizzle(db)
      .select({ key: placeNames.key, ...PLACE })
      .from(placeNames)
      .innerJoin(places, eq(places.rank, placeNames.rank))
      .where(and(condition, ...lies))
      .orderBy(placeNames.rank)
      .limit(limit)
}

function liesIn({ country, region }: Area): Condition {
  const isThere = eq(places.country, country)
  return region === '' ? isThere : and(isThere, eq(places.region, region))
}
