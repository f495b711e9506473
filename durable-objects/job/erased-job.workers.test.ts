import { balanceOf, grantCredits } from '#d1/credits.ts'
import { findJob, listDocuments } from '#d1/jobs.ts'
import { keepWriterCall, listWriterCalls } from '#d1/writer-calls.ts'
import { artifactKey, draftsFolder, jobFolder } from '#r2/artifacts.ts'
import { NO_USAGE } from '#writing/writer.ts'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  bringToRest,
  hurry,
  jobOf,
  order,
  SILENT,
  statuses,
  store,
  withBindings,
  until,
} from './job.fixture.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await bringToRest()
})

describe('a text that is deleted while it is written', () => {
  it('counts as made by how far it was at that moment', async () => {
    const fee = { kind: 'credits', amount: 3 } as const
    const sale = { owner: 'eager', amount: 3, why: 'a sale', at: new Date(), saleId: 'eager' }
    await grantCredits(env.DB, sale)
    const job = await store('hook', { owner: 'eager', fee })
    await withBindings(job.id, { LINE: SILENT.LINE })
    const stub = jobOf(job.id)
    await stub.order({ jobId: job.id, commission: job.commission })
    const task = { taskId: 'text:p1.sun', revision: 1, runId: 'r' } as const
    await until(async () => expect((await stub.grant(task)).kind).toBe('granted'))
    await stub.report({ type: 'task-progressed', ...task, fraction: 0.4, work: 1 })
    await stub.report({ type: 'task-progressed', ...task, fraction: 0.9, work: 2 })
    await stub.erase()
    expect(await balanceOf(env.DB, 'eager')).toBe(2)
  })
})

describe('a job that is deleted', () => {
  it('leaves nothing in D1, R2 or its object, and takes no late result', async () => {
    const job = await order('hook')
    const stub = jobOf(job.id)
    await until(async () => expect(await statuses(job.id, 'pdf')).toEqual(['done', 'done', 'done']))
    await stub.erase()
    expect(await findJob(env.DB, job.id)).toBeNull()
    await until(async () => {
      const { objects } = await env.ARTIFACTS.list({ prefix: jobFolder(job.id) })
      expect(objects).toEqual([])
    })
    expect(await listDocuments(env.DB, job.id)).toEqual([])
    expect(await stub.events(0)).toEqual([])

    const key = `${jobFolder(job.id)}late`
    await env.ARTIFACTS.put(key, 'late')
    const artifact = { key, contentType: 'text/plain', bytes: 4, sha256: '' }
    const result = { artifacts: [artifact], measures: {} }
    await stub.report({ type: 'task-done', taskId: 'charts', revision: 1, runId: 'r', result })
    expect(await stub.events(0)).toEqual([])
    await hurry(job.id)
    await until(async () => expect(await env.ARTIFACTS.head(key)).toBeNull())
  })

  it('keeps nobody waiting: streams end without a last word, and who comes back is sent away', async () => {
    const job = await order('hook')
    const stub = jobOf(job.id)
    const told = (await stub.fetch('https://job/events')).text()
    await stub.erase()
    expect(await told).toContain('event: snapshot')
    expect(await told).not.toContain('event: over')
    expect((await stub.fetch('https://job/events')).status).toBe(404)
  })

  it('leaves nothing of work that was under way, which knows nothing of it', async () => {
    const job = await order('hook')
    const stub = jobOf(job.id)
    // What is under way is put there below: work of the queues that ends later is swept after 20 minutes.
    await until(async () => expect(await statuses(job.id, 'pdf')).toEqual(['done', 'done', 'done']))
    await stub.erase()
    const left = async () => await env.ARTIFACTS.list({ prefix: jobFolder(job.id) })
    await until(async () => expect((await left()).objects).toEqual([]))
    const place = { jobId: job.id, documentId: 'p1.sun', revision: 2 } as const
    await env.ARTIFACTS.put(`${draftsFolder(place)}1.json`, 'a draft that was paid for meanwhile')
    await env.ARTIFACTS.put(artifactKey(place, 'chapter'), 'an upload that was under way')

    await hurry(job.id)
    await until(async () => expect((await left()).objects).toEqual([]))
  })

  it('leaves what a draft cost that ended later, but where its owner is deleted', async () => {
    for (const withCosts of [true, false]) {
      const { id: jobId, commission } = await store('hook')
      await withBindings(jobId, SILENT)
      await jobOf(jobId).order({ jobId, commission })
      const early = `${jobFolder(jobId)}early`
      await env.ARTIFACTS.put(early, 'early')
      await jobOf(jobId).erase({ withCosts })
      await until(async () => expect(await env.ARTIFACTS.head(early)).toBeNull())
      const draft = { jobId, documentId: 'p1.sun', revision: 1, provider: 'a', model: 'm' } as const
      const told = { ...NO_USAGE, isComplete: true, costUsd: 0.1, keptAt: new Date() }
      await keepWriterCall(env.DB, { id: `${jobId}/late`, ...draft, ...told })
      await bringToRest()
      expect(await listWriterCalls(env.DB, jobId)).toHaveLength(withCosts ? 0 : 1)
    }
  })

  it('is deleted though D1 never answers: nothing works on it, and nothing brings it back', async () => {
    for (const isHeard of [true, false]) {
      const job = await order('hook')
      const batch = async (statements: D1PreparedStatement[]) => {
        if (isHeard) await env.DB.batch(statements)
        throw new Error('the answer was lost')
      }
      const DB = { prepare: env.DB.prepare.bind(env.DB), batch } as unknown as D1Database
      await withBindings(job.id, { ...SILENT, DB })
      await runInDurableObject(jobOf(job.id), async (object) => {
        await expect(object.erase()).rejects.toThrow('could not be deleted')
      })
      expect(await jobOf(job.id).examined()).toEqual({ kind: 'erased' })
      await withBindings(job.id, { DB: env.DB })
      await hurry(job.id)
      await until(async () => expect(await findJob(env.DB, job.id)).toBeNull())
    }
  })

  it('stays deleted, though a sweep that saw it before tells its object of the order', async () => {
    const [heard, unheard] = [await order('hook'), await store('hook')]
    for (const { id, commission } of [heard, unheard]) {
      await jobOf(id).erase()
      await jobOf(id).order({ jobId: id, commission })
      await evictDurableObject(jobOf(id))
      await jobOf(id).order({ jobId: id, commission })
      await jobOf(id).wake()
      expect(await jobOf(id).events(0)).toEqual([])
    }
  })
})
