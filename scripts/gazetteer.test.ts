import { describe, expect, it } from 'vitest'

import { placeKey } from '#astrology/birth/places/place-key.ts'
import { rankPlaces, type NamedPlace } from '#astrology/birth/places/rank-places.ts'
import { zoneHistory } from '#astrology/birth/zone-history.ts'
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
