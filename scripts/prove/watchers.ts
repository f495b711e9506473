import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalSystem } from '#test/e2e/local-system.ts'
import { instantConfig } from '../stress/instant/instant-config.ts'
import type { Case } from './prove.ts'
import { growthOfBare } from './watchers/growth-of-bare.ts'
import { watchJobs } from './watchers/watch-jobs.ts'

const ROUNDS = 24
/** By then every code path was taken and every connection was opened a few times. */
const WARM_AFTER = 4
/** A socket asks for its ticket first. */
const REQUESTS_A_PAIR = 3
/**
 * The local runtime keeps some twenty kilobytes of each request of any Worker. Each of ours is two,
 * the API's and the object's, where a bare Worker's is one; what a watcher left behind would come on top.
 */
const MOST_OF_BARE = 2

/** Nobody is counted out: what is shown is how many may watch. */
const SETTINGS = {
  'writing.words': 300,
  'api.requestsByPrincipal': 0,
  'api.requestsByAddress': 0,
  'orders.mostOpen': 10_000,
  'orders.mostOpenOfCustomer': 10_000,
}

/** So many jobs, each watched by a socket and a stream that break at random. */
function watchersCase(jobs: number): Case {
  return {
    name: `${jobs} jobs are watched by ${jobs} sockets and ${jobs} streams that break at random`,
    async show(seed) {
      const folder = mkdtempSync(join(tmpdir(), 'watchers-'))
      try {
        const { told, memory } = await watched(folder, jobs, seed)
        const [warm, most] = [memory[WARM_AFTER - 1]!, Math.max(...memory.slice(WARM_AFTER))]
        const requests = jobs * REQUESTS_A_PAIR * (ROUNDS - WARM_AFTER)
        const bare = await growthOfBare(folder, requests, memoryOfWorkerd)
        const figures = `${warm} MiB, ${most - warm} more at the most after ${requests} requests; a bare Worker's ${bare} more`
        assert.ok(most - warm <= MOST_OF_BARE * bare, `memory grows: ${figures}`)
        return `${told}; ${figures}`
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}

/** What was seen, and the memory of the Workers after each round. */
async function watched(folder: string, jobs: number, seed: number) {
  const system = await startLocalSystem(SETTINGS, { orchestrator: instantConfig(folder) })
  const memory: number[] = []
  const afterRound = () => void memory.push(memoryOfWorkerd())
  try {
    const told = await watchJobs(system, { jobs, seed, rounds: ROUNDS, afterRound })
    return { told, memory }
  } finally {
    await system.close()
  }
}

export const WATCHER_CASES: readonly Case[] = [watchersCase(100)]

/** Of all workerd that are ours, in MiB. */
function memoryOfWorkerd(): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const statuses = processes.map((pid) => ({ pid, status: statusOf(pid) }))
  const parentOf = new Map(statuses.map(({ pid, status }) => [pid, field(status, 'PPid')]))
  const isOurs = (pid: string): boolean => {
    const parent = parentOf.get(pid)
    if (parent === undefined || parent === '0') return false
    return parent === String(process.pid) || isOurs(parent)
  }
  const ours = statuses.filter(
    ({ pid, status }) => field(status, 'Name') === 'workerd' && isOurs(pid),
  )
  const kilobytes = ours.reduce(
    (sum, { status }) => sum + Number.parseInt(field(status, 'VmRSS')),
    0,
  )
  return Math.round(kilobytes / 1024)
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

function field(status: string, name: string): string {
  return new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '0'
}
