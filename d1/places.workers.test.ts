import { env } from 'cloudflare:workers'
import { drizzle } from 'drizzle-orm/d1'
import { beforeAll, expect, it } from 'vitest'
import { findAreas, findPlaceNames } from './places.ts'
import { placeAreas, placeNames, places } from './schema.ts'

const PLACES = [
  { rank: 1, name: 'Sanaa', country: 'YE' },
  { rank: 2, name: 'San Jose', country: 'US' },
  { rank: 3, name: 'San José', country: 'CR' },
  { rank: 4, name: 'Santa', country: 'PE' },
  { rank: 5, name: 'Tel Aviv', country: 'IL' },
].map((place) => ({
  geonameId: place.rank * 1000,
  region: '01',
  latitude: 1,
  longitude: 2,
  population: 1_000_000 / place.rank,
  zone: 'UTC',
  ...place,
}))
const NAMES = [
  { tier: 1, key: 'sanaa', rank: 1 },
  { tier: 1, key: 'san jose', rank: 2 },
  { tier: 1, key: 'san jose california', rank: 2 },
  { tier: 0, key: 'san jose', rank: 3 },
  { tier: 0, key: 'sa', rank: 4 },
  { tier: 0, key: 'santa', rank: 4 },
  { tier: 0, key: 'תל אביב', rank: 5 },
]

const AREAS = [
  { key: 'cr', country: 'CR', region: '' },
  { key: 'costa rica', country: 'CR', region: '' },
  { key: 'ca', country: 'CA', region: '' },
  { key: 'ca', country: 'US', region: '01' },
  { key: 'california', country: 'US', region: '01' },
]

beforeAll(async () => {
  await drizzle(env.DB).insert(places).values(PLACES)
  await drizzle(env.DB).insert(placeNames).values(NAMES)
  await drizzle(env.DB).insert(placeAreas).values(AREAS)
})

async function found(key: string): Promise<string[]> {
  const rows = await findPlaceNames(env.DB, key)
  return [...new Set(rows.map((row) => `${row.key} ${row.id}`))].toSorted()
}

it('finds great cities and villages by the beginning of any name', async () => {
  expect(await found('san jos')).toEqual([
    'san jose 2000',
    'san jose 3000',
    'san jose california 2000',
  ])
  expect(await found('תל')).toEqual([])
  expect(await found('תל א')).toEqual(['תל אביב 5000'])
})

it('finds by one or two letters great cities, and villages that have no more', async () => {
  expect(await found('sa')).toEqual([
    'sa 4000',
    'san jose 2000',
    'san jose california 2000',
    'sanaa 1000',
  ])
})

it('finds nothing by nothing', async () => {
  expect(await found('')).toEqual([])
})

it('tells all that is needed to be born there', async () => {
  const [row] = await findPlaceNames(env.DB, 'sanaa')
  expect(row).toEqual({
    key: 'sanaa',
    id: 1000,
    name: 'Sanaa',
    country: 'YE',
    region: '01',
    latitude: 1,
    longitude: 2,
    population: 1_000_000,
    zone: 'UTC',
  })
})

it('knows countries and regions by any name, by its beginning where none is whole', async () => {
  expect(await findAreas(env.DB, 'ca')).toEqual([
    { country: 'CA', region: '' },
    { country: 'US', region: '01' },
  ])
  expect(await findAreas(env.DB, 'c')).toHaveLength(3)
  expect(await findAreas(env.DB, 'costa r')).toEqual([{ country: 'CR', region: '' }])
  expect(await findAreas(env.DB, 'atlantis')).toEqual([])
})

it.each([
  [['ca'], ['San Jose']],
  [['california', 'us'], []],
  [['cr'], ['San José']],
  [['atlantis'], []],
])('finds within %j only what lies there', async (areas, names) => {
  const within = await Promise.all(areas.map((area) => findAreas(env.DB, area)))
  const rows = await findPlaceNames(env.DB, 'san jose', within)
  expect([...new Set(rows.map(({ name }) => name))]).toEqual(names)
})
