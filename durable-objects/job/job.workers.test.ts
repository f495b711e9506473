import { PersonId, type JobId } from '#core/ids.ts'
import { balanceOf, grantCredits } from '#d1/credits.ts'
import { findJob, listDocuments, listPackages } from '#d1/jobs.ts'
import { publishJob } from '#d1/publish-job.ts'
import { keepWriterCall, listWriterCalls } from '#d1/writer-calls.ts'
import { artifactKey, draftsFolder, factsKey, jobFolder, readJson } from '#r2/artifacts.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { sha256Hex } from '#core/sha256.ts'
import { storedFactsInSteps } from '#workers/orchestrator/job-facts.ts'
import { sweep } from '#workers/orchestrator/sweep.ts'
import { NO_USAGE } from '#writing/writer.ts'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  bringToRest,
  countStatements,
  hurry,
  jobOf,
  order,
  SILENT,
  statuses,
  store,
  withBindings,
} from './job.fixture.ts'
import { partsOf } from './task-states.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await bringToRest()
})

const PATIENT = { timeout: 50_000, interval: 200 }
const until = (check: () => Promise<void>) => vi.waitFor(check, PATIENT)

describe('a job', () => {
  it('goes from order to texts and PDFs through real queues, and offers its chapters', async () => {
    const job = await order('synastry', { system: 'western' })
    await until(async () => expect(await statuses(job.id, 'pdf')).toEqual(['done', 'done', 'done']))
    expect(await statuses(job.id, 'audio')).toEqual(['queued', 'queued', 'queued'])
    const place = { jobId: job.id, documentId: 'couple.western', revision: 1 } as const
    const text = await env.ARTIFACTS.get(artifactKey(place, 'text'))
    expect(await text!.text()).toContain('Charmaine')
    expect((await findJob(env.DB, job.id))!.progress).toBeGreaterThan(0.5)
  })

  it('reckons the gematria of a Hebrew name that was given', async () => {
    const people = [
      {
        id: PersonId.parse('per_00000000000000000003'),
        name: 'Moshe',
        hebrewName: 'משה',
        birth: { date: '1968-08-23', time: '13:45', latitude: 32.05, longitude: 34.75 },
      },
    ]
    const job = await order('hook', { people })
    await until(async () => expect(await statuses(job.id, 'text')).toContain('done'))
    const facts = toTheEnd(storedFactsInSteps(await readJson(env.ARTIFACTS, factsKey(job.id))))
    expect(facts?.find(({ id }) => id === 'p1.kabbalah.hebrewName.gematria')?.value).toBe(345)
  })

  it('goes on although a queue was down when it was ordered', async () => {
    vi.spyOn(env.CHARTS, 'send').mockRejectedValueOnce(new Error('the queue is down'))
    const job = await order('hook')
    await until(async () =>
      expect(await statuses(job.id, 'text')).toEqual(['done', 'done', 'done']),
    )
  })

  it('remembers everything when its object is thrown out of memory', async () => {
    const job = await order('hook')
    const stub = jobOf(job.id)
    await evictDurableObject(stub)
    await until(async () => expect(await statuses(job.id, 'pdf')).toEqual(['done', 'done', 'done']))
    const events = await stub.events(0)
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
    const written = events.filter(
      ({ type, taskId }) => type === 'task-done' && taskId?.startsWith('text:'),
    )
    expect(new Set(written.map(({ taskId }) => taskId)).size).toBe(written.length)
  })

  it('streams its history from where a reader stopped, and ends with the job', async () => {
    const job = await order('hook')
    const stub = jobOf(job.id)
    await stub.command({ type: 'cancel-asked' })
    const stream = await stub.fetch('https://job/events?after=1')
    const lines = await stream.text()
    expect(lines).not.toContain('event: ordered')
    expect(lines).toContain('event: cancel-asked')
  })

  it('is found by the sweep when its object never heard of the order', async () => {
    const job = await store('hook', { createdAt: new Date(Date.now() - 300_000) })
    expect(await sweep(env, new Date())).toBeGreaterThan(0)
    await until(async () =>
      expect(await statuses(job.id, 'text')).toEqual(['done', 'done', 'done']),
    )
  })

  it('never lets an older publication overwrite a newer one', async () => {
    const job = await order('hook')
    await until(async () => expect(await statuses(job.id, 'text')).toContain('done'))
    const before = await findJob(env.DB, job.id)
    const old = { status: 'queued', progress: 0, work: 1, fractions: {}, seq: 1 } as const
    await publishJob(env.DB, { id: job.id, ...old, documents: [], packages: [] })
    expect((await findJob(env.DB, job.id))!.progress).toBeGreaterThanOrEqual(before!.progress)
  })

  it('has told D1 what it answers', async () => {
    const job = await order('hook')
    for (const asked of [{ type: 'cancel-asked' }, { type: 'cancel-asked' }] as const) {
      const answer = await jobOf(job.id).command(asked)
      expect(answer).toMatchObject({ ok: true, job: { status: 'cancelled' } })
      expect((await findJob(env.DB, job.id))!.status).toBe('cancelled')
    }
  })

  it('keeps what it has to tell until D1 can be written', async () => {
    const job = await order('hook')
    vi.spyOn(env.DB, 'batch').mockRejectedValueOnce(new Error('D1 is away'))
    await jobOf(job.id).command({ type: 'cancel-asked' })
    await until(async () => expect((await findJob(env.DB, job.id))!.status).toBe('cancelled'))
  })

  it('never offers a chapter after its withdrawal, though the offer failed at first', async () => {
    const job = await store('hook')
    const told: string[] = []
    let failures = 1
    const fleet = {
      offer: ({ documentId }: { documentId: string }) =>
        failures-- > 0
          ? Promise.reject(new Error('overloaded'))
          : Promise.resolve(void told.push(`offer ${documentId}`)),
      withdraw: ({ documentId }: { documentId: string }) =>
        Promise.resolve(void told.push(`withdraw ${documentId}`)),
    }
    await withBindings(job.id, { ...SILENT, FLEET: { getByName: () => fleet } })
    vi.spyOn(console, 'error').mockReturnValue()
    const stub = jobOf(job.id)
    await stub.order({ jobId: job.id, commission: job.commission })
    for (const taskId of ['charts', 'text:p1.sun'] as const) {
      const result = { artifacts: [], measures: {} }
      await stub.report({ type: 'task-done', taskId, revision: 1, runId: 'r', result })
    }
    await vi.waitFor(() => expect(failures).toBeLessThan(1), { timeout: 5_000 })
    await stub.command({ type: 'cancel-asked' })
    await until(async () => expect(told).toContain('withdraw p1.sun'))
    expect(told).not.toContain('offer p1.sun')
  })
})

/** What is owed is due, and nothing wakes whoever owes it. */
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

describe('progress', () => {
  it('is a frame without a number: never logged, and told to D1 every ten seconds at most', async () => {
    const job = await store('hook')
    const counted = countStatements()
    await withBindings(job.id, { ...SILENT, DB: counted.db })
    const stub = jobOf(job.id)
    await stub.order({ jobId: job.id, commission: job.commission })
    const task = { taskId: 'charts', revision: 1, runId: 'r' } as const
    await stub.report({ type: 'task-started', ...task })
    const stream = await stub.fetch('https://job/events?after=0')
    const read = stream.text()
    await vi.waitFor(() => expect(counted.statements).toBeGreaterThan(2), { timeout: 5_000 })
    counted.statements = 0
    const before = (await stub.events(0)).length
    for (let n = 1; n <= 100; n += 1) {
      await stub.report({ type: 'task-progressed', ...task, fraction: n / 100, work: n })
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    expect(await stub.events(0)).toHaveLength(before)
    expect(counted.statements).toBeLessThanOrEqual(2)

    await stub.command({ type: 'cancel-asked' })
    const text = await read
    const frames = [...text.matchAll(/(id: \d+\n)?event: progress\ndata: (.*)\n/g)]
    expect(frames.length).toBeGreaterThan(1)
    expect(frames.length).toBeLessThanOrEqual(5)
    expect(frames.every(([, id]) => id === undefined)).toBe(true)
    const reached = frames.map(([, , data]) => (JSON.parse(data!) as { progress: number }).progress)
    expect(reached).toEqual(reached.toSorted((a, b) => a - b))
  })
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

describe('a provider that is down', () => {
  it('pauses the job visibly, and it goes on by itself without a counted attempt', async () => {
    const job = await store('hook')
    await withBindings(job.id, { LINE: SILENT.LINE })
    const stub = jobOf(job.id)
    await stub.order({ jobId: job.id, commission: job.commission })
    const task = { taskId: 'text:p1.sun', revision: 1, runId: 'r' } as const
    await until(async () => expect((await stub.grant(task)).kind).toBe('granted'))
    const failure = { kind: 'paused', reason: 'out of credit', retryAfterSeconds: 2 } as const
    await stub.report({ type: 'task-failed', ...task, failure })
    await until(async () => expect((await findJob(env.DB, job.id))!.status).toBe('paused'))
    const [sun] = await listDocuments(env.DB, job.id)
    expect(sun).toMatchObject({ state: 'paused', text: { reason: 'out of credit' } })

    await withBindings(job.id, { LINE: env.LINE })
    await until(async () => expect((await statuses(job.id, 'text'))[0]).toBe('done'))
    const attempts = await runInDurableObject(stub, (_, { storage }) => {
      const { json } = storage.sql.exec<{ json: string }>('SELECT json FROM state').one()
      return (JSON.parse(json) as { tasks: Record<string, { attempt: number }> }).tasks[task.taskId]
    })
    expect(attempts?.attempt).toBe(1)
  })
})

describe('a document made anew', () => {
  it('keeps both revisions, marks what built on the old one, and rewrites that on request', async () => {
    const job = await order('synastry', { system: 'western' })
    const stub = jobOf(job.id)
    await until(async () => expect(await statuses(job.id, 'pdf')).toEqual(['done', 'done', 'done']))
    const asked = { documentId: 'p1.western', part: 'text' } as const
    expect(await stub.command({ type: 'regenerate-asked', ...asked })).toMatchObject({ ok: true })

    await until(async () => {
      const [first, second] = await listDocuments(env.DB, job.id)
      expect([first!.state, second!.text.status, second!.pdf.status]).toEqual([
        'past',
        'done',
        'done',
      ])
    })
    const rows = await listDocuments(env.DB, job.id)
    const keys = rows.filter(({ documentId }) => documentId === 'p1.western')
    expect(keys.map(({ text }) => text.artifacts[0]!.key)).toEqual(
      [1, 2].map((revision) =>
        artifactKey({ jobId: job.id, documentId: 'p1.western', revision }, 'text'),
      ),
    )
    for (const { text, pdf } of keys) {
      expect(await env.ARTIFACTS.head(text.artifacts[0]!.key)).not.toBeNull()
      expect(await env.ARTIFACTS.head(pdf.artifacts[0]!.key)).not.toBeNull()
    }
    expect(rows.find(({ documentId }) => documentId === 'couple.western')!.outdated).toBe(true)

    expect(await stub.command({ type: 'refresh-asked' })).toMatchObject({ ok: true })
    await until(async () => {
      const present = (await listDocuments(env.DB, job.id)).findLast(
        ({ documentId }) => documentId === 'couple.western',
      )
      expect(present).toMatchObject({ revision: 2, outdated: false, text: { status: 'done' } })
    })
    const refused = await stub.command({ type: 'refresh-asked' })
    expect(refused).toEqual({ ok: false, reason: 'nothing of it is outdated' })
  })
})

describe('a package', () => {
  it('holds what is finished, under one name for the same documents', async () => {
    const job = await order('hook')
    const stub = jobOf(job.id)
    await until(async () => expect(await statuses(job.id, 'pdf')).toEqual(['done', 'done', 'done']))
    const asked = await stub.pack()
    expect(await stub.pack()).toEqual(asked)
    await until(async () => {
      const packed = (await listPackages(env.DB, job.id)).map(({ id, part }) => [id, part.status])
      expect(packed).toEqual([[asked.ok && asked.packageId, 'done']])
    })
    const [row] = await listPackages(env.DB, job.id)
    const { key, bytes, sha256 } = row!.part.artifacts[0]!
    const zip = await (await env.ARTIFACTS.get(key))!.bytes()
    expect(zip.byteLength).toBe(bytes)
    expect(await sha256Hex(zip)).toBe(sha256)
    const names = new TextDecoder('latin1').decode(zip)
    expect(names).toContain('01 Michael')
    expect(names.match(/\.pdf/g)!.length).toBeGreaterThanOrEqual(3)
  })

  it('waits in a line where customers take turns', async () => {
    const job = await order('hook')
    await until(async () => expect(await statuses(job.id, 'pdf')).toEqual(['done', 'done', 'done']))
    const offered: unknown[] = []
    const line = {
      ...SILENT.LINE.getByName(),
      offer: async (work: object) => void offered.push(work),
    }
    await withBindings(job.id, { LINE: { getByName: (kind: string) => kind === 'zip' && line } })
    const { packageId } = (await jobOf(job.id).pack()) as { packageId: string }
    await until(async () => expect(offered).toHaveLength(1))
    expect(offered).toMatchObject([{ customer: job.id, message: { taskId: packageId } }])
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
