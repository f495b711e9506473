import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Where people are born: GeoNames' places of 500 inhabitants and more (CC BY 4.0), filled by
 * `npm run places` and never written to again. `rank` counts from 1 for the most populous.
 */
export const places = sqliteTable('places', {
  rank: integer('rank').primaryKey(),
  geonameId: integer('geoname_id').notNull(),
  name: text('name').notNull(),
  country: text('country').notNull(),
  region: text('region').notNull(),
  latitude: real('latitude').notNull(),
  longitude: real('longitude').notNull(),
  population: integer('population').notNull(),
  zone: text('zone').notNull(),
})

/**
 * Every name a place is found by, in every script, folded by `placeKey`. `tier` is 1 for great
 * cities, so that one or two letters need not be looked for in all the villages of the world.
 */
export const placeNames = sqliteTable(
  'place_names',
  {
    tier: integer('tier').notNull(),
    key: text('key').notNull(),
    rank: integer('rank').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tier, table.key, table.rank] })],
)

/**
 * Countries and regions by every name and code they are called by, folded by `placeKey`, so that
 * what stands after a comma finds them. `region` is empty for a whole country.
 */
export const placeAreas = sqliteTable(
  'place_areas',
  {
    key: text('key').notNull(),
    country: text('country').notNull(),
    region: text('region').notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.country, table.region] })],
)
