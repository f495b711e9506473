import { join } from 'node:path'

import { importPlaces } from '../scripts/import-places.ts'
import { applyMigrations } from './apply-migrations.ts'
import type { Figure, Length } from './figures.ts'
import { startLocalWorker } from './local-worker.ts'
import { quantile } from './statistics.ts'

const ROOT = join(import.meta.dirname, '..')
const STATE = join(ROOT, '.state', 'bench', 'places')
const ROUNDS = { whole: 5, short: 2 } as const
/** The promise for a search on a local D1. */
const MOST_MILLISECONDS = 20

/** Names as people type them; every beginning of each is asked for, as typing it does. */
const NAMES =
  'Villach;tagum;Тель-Авив;münchen;Muenchen;San Jos;Hong Kong;London;Jaffa;Aix-en-Provence;Bologna;Falun;New York;Αθήνα;東京;Санкт-Петербург;Mexico City;Santa Cruz de la Sierra;Springfield;Saint-Denis'.split(
    ';',
  )

/** Searches the whole gazetteer in a local D1, HTTP included. Promised are 95 of 100 in under 20 ms. */
export async function benchPlaces(length: Length): Promise<readonly Figure[]> {
  applyMigrations(STATE)
  await importPlaces({ persistTo: STATE })
  const worker = await startLocalWorker('bench/places-worker/wrangler.toml', STATE)
  try {
    const queries = NAMES.flatMap(beginnings)
    const times = await searchTimes(worker.url, queries, ROUNDS[length])
    // A search for nothing asks no database: what is left is HTTP, and the machine's other work.
    const empty = queries.map(() => '')
    const idle = await searchTimes(worker.url, empty, ROUNDS[length])
    const p95 = quantile(times, 0.95)
    return [
      {
        what: 'a search, HTTP included',
        unit: 'ms',
        better: 'less',
        sides: [
          { name: 'as names are typed', samples: times },
          { name: 'for nothing', samples: idle },
        ],
        promise: {
          words: `95 of 100 in under ${MOST_MILLISECONDS} ms; in ${p95.toFixed(1)}`,
          isKept: p95 < MOST_MILLISECONDS,
        },
      },
    ]
  } finally {
    await worker.stop()
  }
}

async function searchTimes(
  url: string,
  queries: readonly string[],
  rounds: number,
): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
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
