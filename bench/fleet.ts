import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyMigrations } from './apply-migrations.ts'
import { crowd } from './fleet/crowd.ts'
import { directLeases, leasesOverHttp } from './fleet/leases.ts'
import { startLocalWorker } from './local-worker.ts'
import { hasPostgres, startPostgres } from './peers/local-postgres.ts'
import { median } from './statistics.ts'

const LEASES = 1_000
const ROUNDS = 3
const PODS = 300
const CROWD_SECONDS = 45

/**
 * One fleet's object in a local workerd: leases a second against graphile-worker's jobs a second on a
 * PostgreSQL, in turn on the same machine, and how long 300 pods wait for a claim. Exit code 0 when it
 * leases at least as many.
 */
export async function benchFleet(): Promise<number> {
  const state = mkdtempSync(join(tmpdir(), 'bench-fleet-'))
  applyMigrations(state)
  const worker = await startLocalWorker('bench/fleet-worker/wrangler.toml', state)
  try {
    const isAhead = await compareLeases(worker.url)
    const told = await crowd(worker.url, { pods: PODS, seconds: CROWD_SECONDS })
    console.log(
      `${PODS} pods over HTTP for ${CROWD_SECONDS} s: ${told.claims} claims, p50 ${told.p50.toFixed(1)} ms, ` +
        `p99 ${told.p99.toFixed(1)} ms; ${told.beats} heartbeats, p99 ${told.beatP99.toFixed(1)} ms, ${told.lost} not taken`,
    )
    return isAhead && told.lost === 0 ? 0 : 1
  } finally {
    await worker.stop()
    rmSync(state, { recursive: true, force: true })
  }
}

/** Each in turn, so that both meet the same weather; medians are compared. */
async function compareLeases(url: string): Promise<boolean> {
  if (!hasPostgres()) throw new Error('this machine has no PostgreSQL to compare with')
  const { graphileLeases } = await import('./peers/graphile-leases.ts')
  const [ours, http, peer]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await directLeases(url, LEASES))
    http.push(await leasesOverHttp(url, LEASES / 2))
    const postgres = await startPostgres()
    try {
      peer.push(await graphileLeases(postgres.connectionString, LEASES))
    } finally {
      await postgres.stop()
    }
  }
  const rows = [
    ['the fleet’s object, from a Worker', ours],
    ['the same over the bridge’s HTTP, signed', http],
    ['graphile-worker on PostgreSQL', peer],
  ] as const
  for (const [name, rates] of rows) {
    const all = rates.map((rate) => rate.toFixed(0)).join(', ')
    console.log(`${name.padEnd(40)} ${median(rates).toFixed(0).padStart(5)} a second (${all})`)
  }
  const ratio = median(ours) / median(peer)
  console.log(
    `ratio ${ratio.toFixed(2)}, over HTTP ${(median(http) / median(peer)).toFixed(2)}: one at a time, stored when answered`,
  )
  return ratio >= 1
}
