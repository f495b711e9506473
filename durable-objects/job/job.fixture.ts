import { JobId } from '#core/ids.ts'
import type { JobType } from '#core/job-types.ts'
import { listDocuments, type JobRow } from '#d1/jobs.ts'
import { storeJob, type AnOrder } from '#test/a-job.ts'
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import type { Job } from './job.ts'
import type { JobEnv } from './perform-effect.ts'

/** Jobs ordered in a test file, for `bringToRest` afterwards. */
const ordered: JobId[] = []

export const jobOf = (id: JobId): DurableObjectStub<Job> => env.JOB.getByName(id)

export async function store(type: JobType, wish: AnOrder = {}): Promise<JobRow> {
  const job = await storeJob(env.DB, type, wish)
  ordered.push(job.id)
  return job
}

/** Stores a job under an id of the test's own. */
export async function storeAs(id: JobId, type: JobType): Promise<void> {
  await storeJob(env.DB, type, { id })
  ordered.push(id)
}

/** Stores a job and tells its object, as the API does. */
export async function order(type: JobType, wish: AnOrder = {}): Promise<JobRow> {
  const job = await store(type, wish)
  await jobOf(job.id).order({ jobId: job.id, commission: job.commission })
  return job
}

/** A job left open would look after itself for ever, and workerd would never come to rest: the next file would never begin. */
export async function bringToRest(): Promise<void> {
  for (const jobId of ordered.splice(0)) {
    await jobOf(jobId).command({ type: 'cancel-asked' })
    await hurry(jobId)
    const isAtRest = async () => {
      await runDurableObjectAlarm(jobOf(jobId))
      await runInDurableObject(jobOf(jobId), (_, { storage }) => atRest(storage))
    }
    await vi.waitFor(isAtRest, { timeout: 20_000, interval: 100 })
  }
}

/** The same for jobs that were ordered over the API. */
export async function bringAllToRest(): Promise<void> {
  const { results } = await env.DB.prepare('SELECT id FROM jobs').all<{ id: string }>()
  ordered.push(...results.map(({ id }) => JobId.parse(id)))
  await bringToRest()
}

/** Has a job's object tell at once what it put off. */
export async function hurry(jobId: JobId): Promise<void> {
  await runInDurableObject(jobOf(jobId), (_, { storage }) => {
    storage.sql.exec(`UPDATE deliveries SET due_at = 0 WHERE state IN ('next', 'behind')`)
    return storage.setAlarm(Date.now())
  })
  await runDurableObjectAlarm(jobOf(jobId))
}

async function atRest(storage: DurableObjectStorage): Promise<void> {
  const waiting = `SELECT * FROM deliveries WHERE state != 'parked'`
  const left = storage.sql.exec(waiting).toArray().length
  if (left > 0 || (await storage.getAlarm()) !== null)
    throw new Error('the job still has things to do')
}

/** Gives a job's object other bindings than its own, until it is thrown out of memory. */
export async function withBindings(id: JobId, bindings: Partial<Record<keyof JobEnv, unknown>>) {
  await runInDurableObject(jobOf(id), (object) => {
    const { env: own } = object as unknown as { env: JobEnv }
    Object.assign(object, { env: { ...own, ...bindings } })
  })
}

/** Queues and lines that swallow everything, and a fleet that takes every chapter: the test reports instead. */
export const SILENT = {
  CHARTS: { send: async () => {} },
  LINE: {
    getByName: () => ({
      offer: async () => {},
      withdraw: async () => {},
      withdrawJob: async () => {},
    }),
  },
  FLEET: {
    getByName: () => ({
      expect: async () => {},
      offer: async () => {},
      withdraw: async () => {},
      withdrawJob: async () => {},
    }),
  },
}

/** How the present revisions' parts stand in D1, in reading order. */
export async function statuses(jobId: JobId, part: 'text' | 'pdf' | 'audio'): Promise<string[]> {
  const rows = await listDocuments(env.DB, jobId)
  return rows.filter(({ state }) => state !== 'past').map((row) => row[part].status)
}

/** D1 with its writes counted: a job writes in batches only. */
export function countStatements() {
  const counted = { statements: 0, db: env.DB }
  counted.db = new Proxy(env.DB, {
    get(db, name) {
      const value = Reflect.get(db, name) as unknown
      if (name !== 'batch') return typeof value === 'function' ? (value.bind(db) as unknown) : value
      return (batch: D1PreparedStatement[]) => {
        counted.statements += batch.length
        return db.batch(batch)
      }
    },
  })
  return counted
}

/** Waits for what queues and objects come to by themselves. */
export async function until(check: () => Promise<void>): Promise<void> {
  await vi.waitFor(check, { timeout: 50_000, interval: 200 })
}
