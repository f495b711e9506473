import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyMigrations } from './apply-migrations.ts'
import { crowd } from './fleet/crowd.ts'
import { directLeases, leasesOverHttp } from './fleet/leases.ts'
import { sideBySide } from './fleet/side-by-side.ts'
import type { Figure, Length } from './figures.ts'
import { startLocalWorker } from './local-worker.ts'
import { hasPostgres, startPostgres } from './peers/local-postgres.ts'
import { median, quantile } from './statistics.ts'

const SIZES = {
  whole: { leases: 600, rounds: 7, pods: 300, crowdSeconds: 45, sizes: [2, 8, 16, 32] },
  short: { leases: 300, rounds: 3, pods: 200, crowdSeconds: 20, sizes: [8] },
} as const
type Size = (typeof SIZES)[Length]

/**
 * One fleet's object in a local workerd: leases a second against graphile-worker's jobs a second on a
 * PostgreSQL, in turn on the same machine, what many pods speak that each sleep over a chapter, and how long a crowd
 * of them waits for a claim. Promised are at least as many leases, pods that do not hold up one another, and that no
 * heartbeat is lost.
 */
export async function benchFleet(length: Length): Promise<readonly Figure[]> {
  const size = SIZES[length]
  const state = mkdtempSync(join(tmpdir(), 'bench-fleet-'))
  applyMigrations(state)
  const worker = await startLocalWorker('bench/fleet-worker/wrangler.toml', state)
  try {
    const leases = await compareLeases(worker.url, size)
    const together = await compareSizes(worker.url, size)
    const { pods, crowdSeconds: seconds } = size
    const told = await crowd(worker.url, { pods, seconds })
    const crowded = `${pods} pods over HTTP for ${seconds} s`
    return [
      leases,
      together,
      {
        what: `a claim, ${crowded}`,
        unit: 'ms',
        better: 'less',
        sides: [{ name: 'the fleet’s object', samples: told.claims }],
      },
      {
        what: `the 99th percentile of claims, ${crowded}`,
        unit: 'ms',
        better: 'less',
        sides: [{ name: 'the fleet’s object', samples: [quantile(told.claims, 0.99)] }],
      },
      {
        what: `a heartbeat, ${crowded}`,
        unit: 'ms',
        better: 'less',
        sides: [{ name: 'the fleet’s object', samples: told.beats }],
        promise: {
          words: `none is lost; ${told.lost} of ${told.beats.length}`,
          isKept: told.lost === 0,
        },
      },
    ]
  } finally {
    await worker.stop()
    rmSync(state, { recursive: true, force: true })
  }
}

/** A share of what so many would speak if each were alone. */
const AS_IF_ALONE = 0.9

async function compareSizes(url: string, { sizes }: Size): Promise<Figure> {
  const alone = await sideBySide(url, 1)
  const told: { readonly pods: number; readonly rate: number; readonly share: number }[] = []
  for (const pods of sizes) {
    const rate = await sideBySide(url, pods)
    told.push({ pods, rate, share: rate / (pods * alone) })
  }
  const { pods: most, rate } = told.at(-1)!
  const shares = told.map(({ pods, share }) => `${pods}: ${(share * 100).toFixed(0)} %`).join(', ')
  return {
    what: 'chapters of pods whose engines sleep about 2 s over each',
    unit: 'a second',
    better: 'more',
    sides: [
      { name: `${most} pods side by side`, samples: [rate] },
      { name: `${most} times one pod alone`, samples: [most * alone] },
    ],
    promise: {
      words: `at least ${AS_IF_ALONE * 100} % of so many times one; ${shares}`,
      isKept: told.every(({ share }) => share >= AS_IF_ALONE),
    },
  }
}

/**
 * Each in turn, in short rounds, for what a disk takes to store changes from minute to minute; medians are compared.
 */
async function compareLeases(url: string, { leases, rounds }: Size): Promise<Figure> {
  if (!hasPostgres()) throw new Error('this machine has no PostgreSQL to compare with')
  const { graphileLeases } = await import('./peers/graphile-leases.ts')
  const on: number[] = []
  const apart: number[] = []
  const bare: number[] = []
  const http: number[] = []
  const peer: number[] = []
  const postgres = await startPostgres()
  try {
    for (let round = 0; round < rounds; round += 1) {
      on.push(await directLeases(url, leases, 'on'))
      peer.push(await graphileLeases(postgres.connectionString, leases))
      apart.push(await directLeases(url, leases, 'apart'))
      bare.push(await directLeases(url, leases, 'bare'))
      http.push(await leasesOverHttp(url, leases / 2))
    }
  } finally {
    await postgres.stop()
  }
  return {
    what: 'leases, one at a time, stored when answered',
    unit: 'a second',
    better: 'more',
    sides: [
      { name: 'the fleet’s object, each end brings the next', samples: on },
      { name: 'graphile-worker on PostgreSQL', samples: peer },
      { name: 'the fleet’s object, each claimed apart', samples: apart },
      { name: 'a bare object, two calls of one UPDATE', samples: bare },
      { name: 'the fleet’s over the bridge, signed HTTP', samples: http },
    ],
    promise: {
      words: 'at least as many as graphile-worker',
      isKept: median(on) >= median(peer),
    },
  }
}
