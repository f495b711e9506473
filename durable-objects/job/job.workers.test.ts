import { findJob, listTasks } from '#d1/jobs.ts'
import type { Fact } from '#astrology/facts.ts'
import { PersonId, type JobId } from '#core/ids.ts'
import type { JobType } from '#core/job-types.ts'
import { artifactKey, factsKey, readJson } from '#r2/artifacts.ts'
import { storeJob } from '#test/a-job.ts'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sweep } from '#workers/orchestrator/sweep.ts'

const ordered: JobId[] = []

/** A job left open would look after itself for ever, and workerd would never come to rest. */
afterEach(async () => {
  vi.restoreAllMocks()
  for (const jobId of ordered.splice(0)) {
    const stub = env.JOB.getByName(jobId)
    await stub.report({ type: 'cancel-asked' })
    await vi.waitFor(() => runInDurableObject(stub, (_, { storage }) => atRest(storage)), {
      timeout: 20_000,
      interval: 100,
    })
  }
})

async function atRest(storage: DurableObjectStorage): Promise<void> {
  const left = storage.sql.exec('SELECT * FROM outbox').toArray().length
  if (left > 0 || (await storage.getAlarm()) !== null)
    throw new Error('the job still has things to do')
}

async function store(...[type, changes]: [JobType, Parameters<typeof storeJob>[2]?]) {
  const job = await storeJob(env.DB, type, changes)
  ordered.push(job.id)
  return job
}

/** Orders a job and waits until its texts and PDFs are stored; the chapters wait for a pod. */
async function order(type: 'hook' | 'synastry') {
  const job = await store(type, { system: type === 'synastry' ? 'western' : null })
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

  it('reckons the gematria of a Hebrew name that was given,', async () => {
    const people = [
      {
        id: PersonId.parse('per_00000000000000000003'),
        name: 'Moshe',
        hebrewName: 'משה',
        birth: { date: '1968-08-23', time: '13:45', latitude: 32.05, longitude: 34.75 },
      },
    ]
    const job = await store('hook', { people })
    const { id: jobId, type: jobType } = job
    await env.JOB.getByName(jobId).report({ type: 'ordered', jobId, jobType, system: null })
    await vi.waitFor(async () => expect(await statuses(jobId, 'charts')).toEqual(['done']), {
      timeout: 20_000,
      interval: 200,
    })
    const { facts } = await readJson<{ facts: Fact[] }>(env.ARTIFACTS, factsKey(jobId))
    expect(facts.find(({ id }) => id === 'p1.kabbalah.hebrewName.gematria')?.value).toBe(345)
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
    const job = await store('hook', { createdAt: longAgo, updatedAt: longAgo })
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
