import { describe, expect, it } from 'vitest'

import { placeKey } from '#astrology/birth/places/place-key.ts'
import {
  rankPlaces,
  type GazetteerPlace,
  type NamedPlace,
} from '#astrology/birth/places/rank-places.ts'
import { zoneHistory } from '#astrology/birth/zone-history.ts'
import { areaNames, readRegionNames, type AreaName } from './areas.ts'
import { readGazetteer } from './gazetteer.ts'

const gazetteer = readGazetteer()

/** What a person types, and one of the three places they should find first. */
const QUERIES = [
  ['Villach', 'Villach, AT'],
  // Listed under the name of its centre.
  ['tagum', 'Magugpo Poblacion, PH'],
  ['Тель-Авив', 'Tel Aviv, IL'],
  ['münchen', 'Munich, DE'],
  ['Muenchen', 'Munich, DE'],
  ['San Jos', 'San Jose, US'],
  ['san jos', 'San José, CR'],
  ['Falun', 'Falun, SE'],
  ['東京', 'Tokyo, JP'],
  ['aix en', 'Aix-en-Provence, FR'],
  ['st gallen', 'Sankt Gallen, CH'],
  ['nyc', 'New York City, US'],
] as const

/** The candidates of every query, gathered in one pass over 800,000 names. */
const candidates = new Map<string, NamedPlace[]>(QUERIES.map(([query]) => [query, []]))
for (const place of gazetteer) {
  for (const [query, found] of candidates) {
    const typed = placeKey(query)
    const keys = place.keys.filter((key) => key.startsWith(typed))
    found.push(...keys.map((key) => ({ ...place, key })))
  }
}

/** What a person types before and after the comma, and whom they mean. */
const WITHIN = [
  ['Springfield', 'IL', 'Springfield, Illinois, US'],
  ['Springfield', 'Massachusetts', 'Springfield, Massachusetts, US'],
  ['Paris', 'France', 'Paris, Île-de-France, FR'],
  ['Paris', 'Texas', 'Paris, Texas, US'],
  ['London', 'UK', 'London, England, GB'],
  ['London', 'ON', 'London, Ontario, CA'],
  ['Portland', 'Oregon', 'Portland, Oregon, US'],
  ['Cambridge', 'MA', 'Cambridge, Massachusetts, US'],
  ['Cambridge', 'England', 'Cambridge, England, GB'],
  ['München', 'Deutschland', 'Munich, Bavaria, DE'],
  ['San José', 'CR', 'San José, San José, CR'],
  ['Newcastle', 'NSW', 'Newcastle, New South Wales, AU'],
  ['Wien', 'Österreich', 'Vienna, Vienna, AT'],
  ['Рим', 'Италия', 'Rome, Lazio, IT'],
  ['京都', '日本', 'Kyoto, Kyoto, JP'],
] as const

const areas = areaNames(readRegionNames())

describe('areaNames', () => {
  it.each(WITHIN)('finds “%s, %s”', (name, area, expected) => {
    const called = areas.filter(({ key }) => key === placeKey(area))
    const typed = placeKey(name)
    const lying = gazetteer
      .filter(({ keys }) => keys.includes(typed))
      .filter((place) => called.some((wanted) => liesIn(place, wanted)))
      .map((place) => ({ ...place, key: typed }))
    const [first] = rankPlaces(name, lying)
    expect(`${first?.name}, ${first?.region}, ${first?.country}`).toBe(expected)
  })

  it('names the region of nearly every place', () => {
    const nameless = gazetteer.filter(({ region }) => region === '' || /\d/.test(region))
    expect(nameless.length / gazetteer.length).toBeLessThan(0.005)
  })

  it('calls no region by more than twenty others’ code', () => {
    const sizes = Object.values(Object.groupBy(areas, ({ key }) => key)).map((rows) => rows?.length)
    expect(Math.max(...sizes.map(Number))).toBeLessThanOrEqual(20)
  })
})

function liesIn(place: GazetteerPlace, { country, region }: AreaName): boolean {
  return place.country === country && (region === '' || place.region === region)
}

describe('readGazetteer', () => {
  it.each(QUERIES)('finds by “%s” %s among the first three', (query, expected) => {
    const found = rankPlaces(query, candidates.get(query) ?? [])
    const firstThree = found.slice(0, 3).map(({ name, country }) => `${name}, ${country}`)
    expect(firstThree).toContain(expected)
  })

  it('knows a zone with a history for every place', () => {
    const zones = [...new Set(gazetteer.map(({ zone }) => zone))]
    expect(zones.length).toBeGreaterThan(350)
    expect(zones.filter((zone) => zoneHistory(zone) === null)).toEqual([])
  })

  it('reads every place with a name, coordinates and keys', () => {
    expect(gazetteer.length).toBeGreaterThan(190_000)
    const broken = gazetteer.filter(
      ({ name, keys, latitude, longitude }) =>
        name === '' ||
        keys.length === 0 ||
        !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180),
    )
    expect(broken).toEqual([])
  })
})
