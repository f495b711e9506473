import { readDurations } from '#d1/durations.ts'
import { findJob } from '#d1/jobs.ts'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, expect, it, vi } from 'vitest'
import { kindOfWork } from './durations.ts'
import {
  bringToRest,
  countStatements,
  hurry,
  jobOf,
  SILENT,
  statuses,
  store,
  withBindings,
} from './job.fixture.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await bringToRest()
})

/** What fifteen minutes of nothing but progress add: a statement every ten seconds. */
const PROGRESS_OF_A_LONG_PACKAGE = 90

/** Everything that stands in an object's tables, as characters and bytes of its values. */
async function bytesOfRows(stub: ReturnType<typeof jobOf>): Promise<number> {
  return await runInDurableObject(stub, (_, { storage: { sql } }) => {
    const tables = sql
      .exec<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
      .toArray()
      .filter(({ name }) => !name.startsWith('_cf') && !name.startsWith('sqlite'))
    const values = tables.flatMap(({ name }) => [...sql.exec(`SELECT * FROM ${name}`).raw()].flat())
    return values.reduce<number>((sum, value) => {
      if (value instanceof ArrayBuffer) return sum + value.byteLength
      return sum + (value === null ? 0 : String(value).length)
    }, 0)
  })
}

it('makes fewer than 250 statements in D1 of a package and 120 events, and comes to rest in 20 kB', async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  const job = await store('nuclear_v2', { words: 300 })
  const counted = countStatements()
  await withBindings(job.id, { FLEET: SILENT.FLEET, DB: counted.db })
  const stub = jobOf(job.id)
  await stub.order({ jobId: job.id, commission: job.commission })
  await vi.waitFor(
    async () =>
      expect((await statuses(job.id, 'pdf')).filter((s) => s === 'done')).toHaveLength(16),
    { timeout: 55_000, interval: 500 },
  )
  for (const { id } of job.commission.documents) {
    const run = { taskId: `chapter:${id}`, revision: 1, runId: id, fence: 1 } as const
    await stub.report({ type: 'task-started', ...run })
    await stub.report({ type: 'task-progressed', ...run, fraction: 0.5, work: 1 })
    await new Promise((resolve) => setTimeout(resolve, 600))
    const result = { artifacts: [], measures: { seconds: 900 } }
    await stub.report({ type: 'task-done', ...run, result })
  }
  await vi.waitFor(async () => expect((await findJob(env.DB, job.id))!.status).toBe('complete'), {
    timeout: 20_000,
  })
  console.info('statements of a package in D1:', counted.statements)
  expect(counted.statements).toBeLessThan(250 - PROGRESS_OF_A_LONG_PACKAGE)

  const written = await stub.events(0)
  expect(written.length).toBeLessThan(120)
  const before = await bytesOfRows(stub)
  await hurry(job.id)
  await vi.waitFor(async () => expect(await bytesOfRows(stub)).toBeLessThan(20_000), {
    timeout: 10_000,
  })
  console.info('events:', written.length, 'rows:', before, '->', await bytesOfRows(stub), 'bytes')
  const [texts] = await readDurations(env.DB, [kindOfWork(job.commission, 'text:p1.western')])
  expect(texts).toMatchObject({ samples: 16 })
  await evictDurableObject(stub)
  expect(await stub.events(0)).toEqual(written)
  expect(await stub.events(90, 5)).toEqual(written.slice(90, 95))
  const asked = { documentId: 'p1.western', part: 'pdf' } as const
  expect(await stub.command({ type: 'regenerate-asked', ...asked })).toMatchObject({ ok: true })
  const seqs = (await stub.events(0)).map(({ seq }) => seq)
  expect(seqs).toEqual(seqs.map((_, index) => index + 1))
  expect(seqs.length).toBeGreaterThan(written.length)
}, 120_000)
