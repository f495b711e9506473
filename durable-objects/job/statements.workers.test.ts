import { findJob } from '#d1/jobs.ts'
import { env } from 'cloudflare:workers'
import { afterEach, expect, it, vi } from 'vitest'
import {
  bringToRest,
  countStatements,
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

it('makes fewer than 250 statements in D1 of a package, progress of a quarter of an hour included', async () => {
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
}, 120_000)
