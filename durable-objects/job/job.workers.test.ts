import { findJob, listTasks } from '#d1/jobs.ts'
import { artifactKey } from '#r2/artifacts.ts'
import { storeJob } from '#test/a-job.ts'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sweep } from '#workers/orchestrator/sweep.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Orders a job and waits until its texts and PDFs are stored; the chapters wait for a pod. */
async function order(type: 'hook' | 'synastry') {
  const job = await storeJob(env.DB, type, { system: type === 'synastry' ? 'western' : null })
  await env.JOB.getByName(job.id).report({
    type: 'ordered',
    jobId: job.id,
    jobType: job.type,
    system: job.system ?? null,
  })
  return job
}

async function statuses(jobId: Awaited<ReturnType<typeof order>>['id'], kind: string) {
  return (await listTasks(env.DB, jobId))
    .filter((task) => task.kind === kind)
    .map(({ status }) => status)
}

describe('a job', () => {
  it('goes from order to texts and PDFs through real queues, and offers its chapters', async () => {
    const job = await order('synastry')
    await vi.waitFor(
      async () => expect(await statuses(job.id, 'pdf')).toEqual(['done', 'done', 'done']),
      { timeout: 50_000, interval: 200 },
    )
    expect(await statuses(job.id, 'chapter')).toEqual(['queued', 'queued', 'queued'])
    const text = await env.ARTIFACTS.get(artifactKey(job.id, 'couple.western', 'text'))
    expect(await text!.text()).toContain('Charmaine')
    expect((await findJob(env.DB, job.id))!.progress).toBeGreaterThan(0.5)
  })

  it('goes on although a queue was down when it was ordered', async () => {
    vi.spyOn(env.CHARTS, 'send').mockRejectedValueOnce(new Error('the queue is down'))
    const job = await order('hook')
    await vi.waitFor(
      async () => expect(await statuses(job.id, 'text')).toEqual(['done', 'done', 'done']),
      { timeout: 50_000, interval: 200 },
    )
  })

  it('remembers everything when its object is thrown out of memory', async () => {
    const job = await order('hook')
    const stub = env.JOB.getByName(job.id)
    await evictDurableObject(stub)
    await vi.waitFor(
      async () => expect(await statuses(job.id, 'pdf')).toEqual(['done', 'done', 'done']),
      { timeout: 50_000, interval: 200 },
    )
    const events = await stub.events(0)
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
    const written = events.filter(
      ({ type, taskId }) => type === 'task-done' && taskId?.startsWith('text:'),
    )
    expect(new Set(written.map(({ taskId }) => taskId)).size).toBe(written.length)
  })

  it('streams its history from where a reader stopped, and ends with the job', async () => {
    const job = await order('hook')
    const stub = env.JOB.getByName(job.id)
    await stub.report({ type: 'cancel-asked' })
    const stream = await stub.fetch('https://job/events?after=1')
    const lines = await stream.text()
    expect(lines).not.toContain('event: ordered')
    expect(lines).toContain('event: cancel-asked')
  })

  it('is found by the sweep when its object never heard of the order', async () => {
    const longAgo = new Date(Date.now() - 300_000)
    const job = await storeJob(env.DB, 'hook', { createdAt: longAgo, updatedAt: longAgo })
    expect(await sweep(env, new Date())).toBeGreaterThan(0)
    await vi.waitFor(
      async () => expect(await statuses(job.id, 'text')).toEqual(['done', 'done', 'done']),
      { timeout: 50_000, interval: 200 },
    )
  })

  it('never lets an older publication overwrite a newer one', async () => {
    const job = await order('hook')
    await vi.waitFor(async () => expect(await statuses(job.id, 'text')).toContain('done'), {
      timeout: 50_000,
      interval: 100,
    })
    const { publishJob } = await import('#d1/jobs.ts')
    const before = await findJob(env.DB, job.id)
    await publishJob(env.DB, { id: job.id, status: 'queued', progress: 0, seq: 1, tasks: {} })
    expect((await findJob(env.DB, job.id))!.progress).toBeGreaterThanOrEqual(before!.progress)
  })

  it('keeps its outbox until D1 can be written', async () => {
    const job = await order('hook')
    const stub = env.JOB.getByName(job.id)
    vi.spyOn(env.DB, 'batch').mockRejectedValueOnce(new Error('D1 is away'))
    await stub.report({ type: 'cancel-asked' })
    await vi.waitFor(
      async () => expect((await findJob(env.DB, job.id))!.status).toBe('cancelled'),
      { timeout: 20_000 },
    )
    await vi.waitFor(() =>
      runInDurableObject(stub, (_, { storage }) => {
        expect(storage.sql.exec('SELECT * FROM outbox').toArray()).toEqual([])
      }),
    )
  })
})
