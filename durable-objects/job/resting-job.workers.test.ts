import { type JobId } from '#core/ids.ts'
import { findJob } from '#d1/jobs.ts'
import { jobFolder } from '#r2/artifacts.ts'
import { sweep } from '#workers/orchestrator/sweep.ts'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bringToRest, hurry, jobOf, SILENT, store, withBindings, until } from './job.fixture.ts'
import { partsOf } from './task-states.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await bringToRest()
})

const sleeps = async (id: JobId) => {
  await env.DB.prepare('UPDATE owing SET look_at = 1 WHERE job_id = ?').bind(id).run()
  await runInDurableObject(jobOf(id), async (_, { storage }) => {
    storage.sql.exec(`UPDATE deliveries SET due_at = 1 WHERE state IN ('behind', 'next')`)
    await storage.deleteAlarm()
  })
}

const owedBy = async (id: JobId) =>
  (await env.DB.prepare('SELECT 1 FROM owing WHERE job_id = ?').bind(id).all()).results.length

/** What is told at once has been told, and only what is due later is left. */
const hasOneLetter = async (id: JobId) =>
  await runInDurableObject(jobOf(id), (_, { storage }) =>
    expect(storage.sql.exec('SELECT id FROM deliveries').toArray()).toHaveLength(1),
  )

it('comes to rest once R2 is back, however long it was away when the job ended', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const { id, commission } = await store('hook')
  await withBindings(id, SILENT)
  await jobOf(id).order({ jobId: id, commission })
  await jobOf(id).command({ type: 'cancel-asked' })
  await until(async () => await hasOneLetter(id))
  const tried = await runInDurableObject(jobOf(id), (_, { storage }) =>
    storage.sql.exec(`UPDATE deliveries SET tries = 99, first_tried_at = 0 RETURNING effect`).one(),
  )
  expect(tried).toEqual({ effect: '{"type":"archive"}' })
  const put = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('R2 is away')))
  await withBindings(id, { ...SILENT, ARTIFACTS: { put } })
  await hurry(id)
  await until(() => Promise.resolve(expect(put).toHaveBeenCalled()))
  await withBindings(id, { ...SILENT, ARTIFACTS: env.ARTIFACTS })
  await until(async () => {
    await hurry(id)
    expect(await owedBy(id)).toBe(0)
  })
})

describe('an alarm that never comes', () => {
  it('keeps no job that is over from its rest, and none that was deleted from being deleted again', async () => {
    const [over, deleted] = [await store('hook'), await store('hook')]
    for (const { id, commission } of [over, deleted]) {
      await withBindings(id, SILENT)
      await jobOf(id).order({ jobId: id, commission })
    }
    await jobOf(over.id).command({ type: 'cancel-asked' })
    await jobOf(deleted.id).erase()
    for (const { id } of [over, deleted]) {
      await until(async () => await hasOneLetter(id))
      expect(await owedBy(id)).toBe(1)
      await sleeps(id)
    }
    expect(await sweep(env, new Date())).toBeGreaterThanOrEqual(2)
    for (const { id } of [over, deleted]) await until(async () => expect(await owedBy(id)).toBe(0))
    const left = await runInDurableObject(jobOf(over.id), (_, { storage }) =>
      storage.sql.exec('SELECT json FROM state').one(),
    )
    expect(left['json']).toBe('packed')
  })
})

describe('the line of a run that ended', () => {
  it('says how long it took, though the object slept meanwhile', async () => {
    const job = await store('hook')
    await withBindings(job.id, { LINE: SILENT.LINE })
    const stub = jobOf(job.id)
    await stub.order({ jobId: job.id, commission: job.commission })
    const task = { taskId: 'text:p1.sun', revision: 1, runId: 'r' } as const
    await until(async () => expect((await stub.grant(task)).kind).toBe('granted'))
    await evictDurableObject(stub)
    const printed = vi.spyOn(console, 'log').mockReturnValue()
    const failure = { kind: 'final', reason: 'it was refused' } as const
    await stub.report({ type: 'task-failed', ...task, failure })
    const lines = printed.mock.calls.map(([line]) => String(line))
    const ended = lines.find((line) => line.includes('"task-failed"')) ?? '{}'
    expect(JSON.parse(ended)).toMatchObject({ taskId: task.taskId, ms: expect.any(Number) })
  })
})

describe('when a job should be over', () => {
  it('is told by what the one before it took, which its object told when it came to rest', async () => {
    const first = await store('hook')
    await withBindings(first.id, SILENT)
    await jobOf(first.id).order({ jobId: first.id, commission: first.commission })
    const parts = first.commission.documents.flatMap(({ id }) => partsOf(id))
    for (const taskId of ['charts', ...parts] as const) {
      const run = { taskId, revision: 1, runId: 'r', fence: 1 }
      await jobOf(first.id).report({ type: 'task-started', ...run })
      await jobOf(first.id).report({
        type: 'task-done',
        ...run,
        result: { artifacts: [], measures: {} },
      })
    }
    await until(async () => expect((await findJob(env.DB, first.id))!.status).toBe('complete'))
    const events = await jobOf(first.id).events(0)
    await hurry(first.id)
    const key = `${jobFolder(first.id)}history/00000001.json`
    await until(async () => expect(await env.ARTIFACTS.head(key)).not.toBeNull())
    await until(async () => {
      const kept = await runInDurableObject(jobOf(first.id), (_, { storage }) =>
        storage.sql.exec('SELECT seq FROM events').toArray(),
      )
      expect(kept).toEqual([])
    })
    await evictDurableObject(jobOf(first.id))
    expect(await jobOf(first.id).events(0)).toEqual(events)
    expect(await jobOf(first.id).events(3, 2)).toEqual(events.slice(3, 5))

    const next = await store('hook')
    await withBindings(next.id, SILENT)
    await jobOf(next.id).order({ jobId: next.id, commission: next.commission })
    await until(async () => {
      const { eta } = (await findJob(env.DB, next.id))!
      expect(eta!.likelyAt).toBeLessThanOrEqual(eta!.lateAt)
    })
  })
})
