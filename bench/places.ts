import { join } from 'node:path'

import { importPlaces } from '../scripts/import-places.ts'
import { applyMigrations } from './apply-migrations.ts'
import { startLocalWorker } from './local-worker.ts'
import { quantile } from './statistics.ts'

const ROOT = join(import.meta.dirname, '..')
const STATE = join(ROOT, '.state', 'bench', 'places')
const ROUNDS = 5
/** The promise for a search on a local D1. */
const MOST_MILLISECONDS = 20

/** Names as people type them; every beginning of each is asked for, as typing it does. */
const NAMES =
  'Villach;tagum;Тель-Авив;münchen;Muenchen;San Jos;Hong Kong;London;Jaffa;Aix-en-Provence;Bologna;Falun;New York;Αθήνα;東京;Санкт-Петербург;Mexico City;Santa Cruz de la Sierra;Springfield;Saint-Denis'.split(
    ';',
  )

/** Searches the whole gazetteer in a local D1, HTTP included. Exit code 0 when the 95th percentile is under 20 ms. */
export async function benchPlaces(): Promise<number> {
  applyMigrations(STATE)
  const startedAt = performance.now()
  const outcome = await importPlaces({ persistTo: STATE })
  console.log(`gazetteer ${outcome}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)

  const worker = await startLocalWorker('bench/places-worker/wrangler.toml', STATE)
  try {
    const queries = NAMES.flatMap(beginnings)
    const times = await searchTimes(worker.url, queries)
    // A search for nothing asks no database: what is left is HTTP, and the machine's other work.
    const idle = await searchTimes(
      worker.url,
      queries.map(() => ''),
    )
    const p95 = quantile(times, 0.95)
    console.log(`${times.length} searches, HTTP included, and as many for nothing`)
    for (const [name, share] of [
      ['median', 0.5],
      ['95th percentile', 0.95],
    ] as const) {
      const [search, nothing] = [quantile(times, share), quantile(idle, share)]
      console.log(
        `  ${name.padEnd(16)} ${search.toFixed(1)} ms, for nothing ${nothing.toFixed(1)} ms`,
      )
    }
    return p95 < MOST_MILLISECONDS ? 0 : 1
  } finally {
    await worker.stop()
  }
}

async function searchTimes(url: string, queries: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    for (const query of queries) {
      const startedAt = performance.now()
      const answer = await fetch(`${url}/?q=${encodeURIComponent(query)}`)
      await answer.json()
      // The first round reads the pages into memory and is not counted.
      if (round > 0) times.push(performance.now() - startedAt)
    }
  }
  return times
}

function beginnings(name: string): string[] {
  const characters = [...name]
  return characters.map((_, index) => characters.slice(0, index + 1).join(''))
}
