import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

import { readGazetteer, type GazetteerEntry } from './gazetteer.ts'

/** D1 takes statements of up to 100 kB. */
const STATEMENT_BYTES = 90_000
/** Great cities: about those of 100,000 people and more. */
const GREAT_CITIES = 6000

/**
 * Writes the gazetteer as SQL for the tables of d1/places-schema.ts. Executed twice it leaves
 * the same rows, so a newer gazetteer simply replaces the older.
 */
export async function buildPlaces(file: string): Promise<void> {
  const entries = readGazetteer()
  const output = createWriteStream(file)
  output.write('DELETE FROM places;\nDELETE FROM place_names;\n')
  for (const statement of statements('places', placeRows(entries))) output.write(statement)
  for (const statement of statements('place_names', nameRows(entries))) output.write(statement)
  output.end()
  await once(output, 'finish')
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
  return `INSERT INTO ${table} VALUES ${rows.join(',\n')};\n`
}
