import { PersonId } from '#core/ids.ts'
import { findJob, listDocuments, listPackages } from '#d1/jobs.ts'
import { publishJob } from '#d1/publish-job.ts'
import { artifactKey, factsKey, readJson } from '#r2/artifacts.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { sha256Hex } from '#core/sha256.ts'
import { storedFactsInSteps } from '#workers/orchestrator/job-facts.ts'
import { sweep } from '#workers/orchestrator/sweep.ts'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  bringToRest,
  countStatements,
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
