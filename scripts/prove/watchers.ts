import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalSystem } from '#test/e2e/local-system.ts'
import { instantConfig } from '../stress/instant/instant-config.ts'
import type { Case } from './prove.ts'
import { watchJobs } from './watchers/watch-jobs.ts'

const ROUNDS = 12
/** By then every code path was taken and every connection was opened a few times. */
const WARM_AFTER = 4
const MOST_GROWTH = 0.15

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
      const system = await startLocalSystem(SETTINGS, { orchestrator: instantConfig(folder) })
      const memory: number[] = []
      try {
        const afterRound = () => void memory.push(memoryOfWorkerd())
        const told = await watchJobs(system, { jobs, seed, rounds: ROUNDS, afterRound })
        const [warm, most] = [memory[WARM_AFTER - 1]!, Math.max(...memory.slice(WARM_AFTER))]
        const growth = most / warm - 1
        const figures = `${warm} MiB, then ${most} at the most over ${jobs * 2 * (ROUNDS - WARM_AFTER)} connections`
        assert.ok(growth <= MOST_GROWTH, `memory grows: ${figures}`)
        return `${told}; ${figures}`
      } finally {
        await system.close()
        rmSync(folder, { recursive: true })
      }
    },
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
