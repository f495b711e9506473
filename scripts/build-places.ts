import { writeFile } from 'node:fs/promises'

import { areaNames, readRegionNames } from './areas.ts'
import { readGazetteer, type GazetteerEntry } from './gazetteer.ts'

/** D1 takes statements of up to 100 kB. */
const STATEMENT_BYTES = 90_000
/** Great cities: about those of 100,000 people and more. */
const GREAT_CITIES = 6000

/**
 * The gazetteer as SQL for the tables of d1/places-schema.ts, a statement each. Executed twice,
 * in order, they leave the same rows, so a newer gazetteer simply replaces the older.
 */
export function placeStatements(): string[] {
  const entries = readGazetteer()
  return [
    'DELETE FROM places',
    'DELETE FROM place_names',
    'DELETE FROM place_areas',
    ...statements('places', placeRows(entries)),
    ...statements('place_names', nameRows(entries)),
    ...statements('place_areas', areaRows()),
  ]
}

/** The same as a file for `wrangler d1 execute`. */
export async function buildPlaces(file: string): Promise<void> {
  await writeFile(
    file,
    placeStatements().map((statement) => `${statement};\n`),
  )
}

function placeRows(entries: readonly GazetteerEntry[]): string[] {
  return entries.map((entry, index) =>
    row([
      index + 1,
      entry.id,
      entry.name,
      entry.country,
      entry.region,
      entry.latitude,
      entry.longitude,
      entry.population,
      entry.zone,
    ]),
  )
}

/** In the order of their key, so that the index grows at its end. */
function nameRows(entries: readonly GazetteerEntry[]): string[] {
  const names = entries.flatMap(({ keys }, index) => {
    const tier = index < GREAT_CITIES ? 1 : 0
    return keys.map((key) => ({ tier, key, rank: index + 1 }))
  })
  return names
    .toSorted((a, b) => a.tier - b.tier || compare(a.key, b.key) || a.rank - b.rank)
    .map(({ tier, key, rank }) => row([tier, key, rank]))
}

/** Countries and regions by every name, in the order of their key. */
function areaRows(): string[] {
  return areaNames(readRegionNames())
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ key, country, region }) => row([key, country, region]))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function row(values: readonly (string | number)[]): string {
  const literals = values.map((value) =>
    typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`,
  )
  return `(${literals.join(',')})`
}

function* statements(table: string, rows: readonly string[]): Generator<string> {
  let batch: string[] = []
  let bytes = 0
  for (const values of rows) {
    const size = Buffer.byteLength(values) + 2
    if (bytes + size > STATEMENT_BYTES) {
      yield insert(table, batch)
      batch = []
      bytes = 0
    }
    batch.push(values)
    bytes += size
  }
  if (batch.length > 0) yield insert(table, batch)
}

function insert(table: string, rows: readonly string[]): string {
  return `INSERT INTO ${table} VALUES ${rows.join(',\n')}`
}
