import { newJobId, type JobId } from '#core/ids.ts'
import type { PackageId, TaskId } from '#core/tasks.ts'
import { findJob, listDocuments, listPackages } from '#d1/jobs.ts'
import {
  bringToRest,
  hurry,
  jobOf,
  SILENT,
  statuses,
  store,
  withBindings,
} from '#durable-objects/job/job.fixture.ts'
import {
  artifactKey,
  CONTENT_TYPES,
  factsKey,
  jobFolder,
  putOnce,
  resultOf,
  taskKey,
} from '#r2/artifacts.ts'
import { storeJob } from '#test/a-job.ts'
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { examineFiles } from './examine-files.ts'
import { examineRows, type Examined, type ExamineEnv } from './examine-rows.ts'

afterEach(bringToRest)

const OWNER = 'ada'
const DAMAGES = [
  `UPDATE jobs SET status = 'running' WHERE id = ?`,
  `UPDATE jobs SET seq = seq + 9 WHERE id = ?`,
  `DELETE FROM documents WHERE document_id = 'p1.sun' AND job_id = ?`,
  `UPDATE documents SET state = 'waiting' WHERE job_id = ?`,
]
const LATER = 3 * 60 * 60_000

/** Everything that is found of a job, page by page, some hours from now. */
async function found(id: JobId, repair = false) {
  const findings = await examined(env, repair)
  return findings.filter(({ jobId }) => jobId === id).map(({ kind, mended }) => [kind, mended])
}

async function examined(of: ExamineEnv, repair = false, inMs = LATER) {
  const findings: Examined['findings'][number][] = []
  for (const examine of [examineRows, examineFiles]) {
    let after: string | null = ''
    while (after !== null) {
      const now = new Date(Date.now() + inMs)
      const page: Examined = await examine(of, { after, limit: 7, repair, now })
      findings.push(...page.findings)
      after = page.next
    }
  }
  return findings
}

/** A job of three documents that is complete, with every artifact where it belongs. */
async function completeJob(): Promise<JobId> {
  const { id, commission } = await store('hook', { owner: OWNER })
  await withBindings(id, SILENT)
  await jobOf(id).order({ jobId: id, commission, customer: OWNER })
  await finish(id, 'charts', factsKey(id))
  for (const kind of ['text', 'pdf', 'chapter'] as const) {
    for (const { id: documentId } of commission.documents) {
      const key = artifactKey({ jobId: id, documentId, revision: 1 }, kind)
      await finish(id, `${kind}:${documentId}`, key)
    }
  }
  await hurry(id)
  await vi.waitFor(async () => expect((await findJob(env.DB, id))?.status).toBe('complete'))
  return id
}

async function finish(id: JobId, taskId: TaskId, key: string, revision = 1): Promise<void> {
  const kind = taskId === 'charts' ? 'text' : 'pdf'
  const body = new TextEncoder().encode(`${id} ${taskId}`)
  const artifact = { key, contentType: CONTENT_TYPES[kind], body, measures: {} }
  const result = resultOf(await putOnce(env.ARTIFACTS, artifact))
  await jobOf(id).report({ type: 'task-done', taskId, revision, runId: 'r', result })
}

/** Its second PDF of a document. */
async function remakePdf(id: JobId): Promise<void> {
  const documentId = 'p1.moon'
  await jobOf(id).command({ type: 'regenerate-asked', documentId, part: 'pdf' })
  const key = artifactKey({ jobId: id, documentId, revision: 2 }, 'pdf')
  await finish(id, `pdf:${documentId}`, key, 2)
}

const broken = async () => await Promise.reject(new Error('its state does not parse'))
/** An object that cannot open what it has stored. */
const ILL = { examined: broken }
const SAYS_WHY = expect.stringContaining('its state does not parse')

/** What D1 says of a job, but for when it heard so. */
async function rowsOf(id: JobId) {
  const { updatedAt: _, ...job } = (await findJob(env.DB, id)) ?? { updatedAt: null }
  const documents = await listDocuments(env.DB, id)
  return { job, documents: documents.map(({ seq: _seq, ...document }) => document) }
}

/** How much its object still has to do. */
async function deliveriesOf(id: JobId): Promise<number> {
  return await runInDurableObject(jobOf(id), (_, { storage }) => {
    return storage.sql.exec('SELECT id FROM deliveries').toArray().length
  })
}

const sql = async (text: string, ...values: unknown[]) =>
  await env.DB.prepare(text)
    .bind(...values)
    .run()

describe('doctor', () => {
  it('mends what D1 says otherwise, by what the job itself knows, and finds no more', async () => {
    const id = await completeJob()
    expect(await found(id)).toEqual([])
    const before = await rowsOf(id)
    for (const damage of DAMAGES) {
      await sql(damage, id)
      expect(await found(id)).toEqual([['rows-differ', false]])
      expect(await found(id, true)).toEqual([['rows-differ', true]])
      expect(await found(id)).toEqual([])
      expect(await rowsOf(id)).toEqual(before)
    }
  })

  it('brings back to D1 what it has lost altogether', async () => {
    const id = await completeJob()
    const before = await rowsOf(id)
    for (const table of ['jobs WHERE id', 'documents WHERE job_id']) {
      await sql(`DELETE FROM ${table} = ?`, id)
    }
    expect(await found(id)).toEqual([['lost-row', false]])
    expect(await found(id, true)).toEqual([['lost-row', true]])
    const after = await rowsOf(id)
    expect(after).toEqual(before)
  })

  it('brings back what is over as old as it is, though its history has left for R2', async () => {
    const id = await completeJob()
    const last = (await jobOf(id).events(0)).at(-1)
    await hurry(id)
    await vi.waitFor(async () => expect(await jobOf(id).examined()).toHaveProperty('heardAt', null))
    await sql('DELETE FROM jobs WHERE id = ?', id)
    expect(await found(id, true)).toEqual([['lost-row', true]])
    expect((await findJob(env.DB, id))?.updatedAt.getTime()).toBe(last?.at)
  })

  it('has a lost PDF made anew, and tells of one with other bytes', async () => {
    const id = await completeJob()
    const key = artifactKey({ jobId: id, documentId: 'p1.moon', revision: 1 }, 'pdf')
    await env.ARTIFACTS.put(key, 'other bytes')
    expect(await found(id)).toEqual([['lost-artifact', false]])
    await env.ARTIFACTS.delete(key)
    await withBindings(id, SILENT)
    expect(await found(id, true)).toEqual([['lost-artifact', true]])
    await hurry(id)
    await vi.waitFor(async () => expect(await statuses(id, 'pdf')).toContain('queued'))
  })

  it('tells an order again that never reached its object', async () => {
    const { id } = await store('hook', { owner: OWNER })
    await withBindings(id, SILENT)
    expect(await found(id)).toEqual([['lost-object', false]])
    expect(await found(id, true)).toEqual([['lost-object', true]])
    expect((await jobOf(id).examined()).kind).toBe('known')
  })

  it('wakes a job that does not move', async () => {
    const { id, commission } = await store('hook', { owner: OWNER })
    await withBindings(id, SILENT)
    await jobOf(id).order({ jobId: id, commission, customer: OWNER })
    await hurry(id)
    expect(await found(id, true)).toContainEqual(['stuck', true])
  })

  it('takes away what belongs to nobody', async () => {
    const id = newJobId()
    await env.ARTIFACTS.put(`${jobFolder(id)}p1.sun/1/document.pdf`, 'left alone')
    const other = await storeJob(env.DB, 'hook')
    await sql('INSERT INTO packages (job_id, id, part, seq) VALUES (?, ?, ?, 1)', id, 'zip:1', '{}')
    expect(await found(id)).toEqual([['orphan', false]])
    expect(await found(id, true)).toEqual([['orphan', true]])
    expect(await found(id)).toEqual([])
    expect((await env.ARTIFACTS.list({ prefix: jobFolder(id) })).objects).toEqual([])
    expect(await findJob(env.DB, other.id)).not.toBeNull()
    await sql('DELETE FROM jobs WHERE id = ?', other.id)
  })

  it('takes away what came back of a job that was erased', async () => {
    const id = await completeJob()
    await jobOf(id).erase()
    await hurry(id)
    await vi.waitFor(async () => expect(await deliveriesOf(id)).toBe(0))
    await storeJob(env.DB, 'hook', { id, owner: OWNER })
    expect(await found(id)).toEqual([['erased-rows', false]])
    expect(await found(id, true)).toEqual([['erased-rows', true]])
    expect(await findJob(env.DB, id)).toBeNull()
  })

  it('says of which job it could not look at, or mend, and goes on to the next', async () => {
    const ids = [await completeJob(), await completeJob()].toSorted()
    const [sick, well] = ids as [JobId, JobId]
    for (const id of ids) await sql(`UPDATE jobs SET status = 'running' WHERE id = ?`, id)
    const isTheirs = ({ jobId }: { jobId: JobId }) => ids.includes(jobId)
    const unseen = { ...env, JOB: { getByName: (id: JobId) => (id === sick ? ILL : jobOf(id)) } }
    expect((await examined(unseen as unknown as ExamineEnv, true)).filter(isTheirs)).toEqual([
      expect.objectContaining({ jobId: sick, kind: 'unexamined', what: SAYS_WHY, mended: false }),
      expect.objectContaining({ jobId: well, kind: 'rows-differ', mended: true }),
    ])
    const DB = { prepare: env.DB.prepare.bind(env.DB), batch: broken } as unknown as D1Database
    expect((await examined({ ...env, DB }, true)).filter(isTheirs)).toEqual([
      expect.objectContaining({ jobId: sick, kind: 'rows-differ', what: SAYS_WHY, mended: false }),
    ])
    expect(await found(sick, true)).toEqual([['rows-differ', true]])
  })

  it('finds nothing wrong with a job of which something was heard a moment ago', async () => {
    const id = await completeJob()
    await remakePdf(id)
    await sql(`UPDATE jobs SET status = 'running', seq = seq + 9 WHERE id = ?`, id)
    const seen = async (inMs: number) =>
      (await examined(env, false, inMs)).filter(({ jobId }) => jobId === id)
    expect(await seen(0)).toEqual([])
    expect(await seen(LATER)).toEqual([expect.objectContaining({ kind: 'rows-differ' })])
  })

  it('has lost facts cast again, and a lost package made when it is next asked for', async () => {
    const id = await completeJob()
    const packed = await jobOf(id).pack()
    expect(packed.ok).toBe(true)
    const { packageId } = packed as { packageId: PackageId }
    await finish(id, packageId, taskKey(id, packageId, 1))
    await hurry(id)
    await vi.waitFor(async () => expect(await found(id)).toEqual([]))
    await env.ARTIFACTS.delete([factsKey(id), taskKey(id, packageId, 1)])
    const losses = await found(id)
    expect(losses).toEqual([1, 2].map(() => ['lost-artifact', false]))
    expect(await found(id, true)).toEqual(losses.map(([kind]) => [kind, true]))
    await finish(id, 'charts', factsKey(id))
    await hurry(id)
    await vi.waitFor(async () => expect((await findJob(env.DB, id))?.status).toBe('complete'))
    expect(await found(id)).toEqual([])
    const [row] = await listPackages(env.DB, id)
    expect([row?.part.status, row?.part.reason]).toEqual(['failed', 'it was lost'])
    expect(await jobOf(id).pack()).toMatchObject({ ok: true, packageId })
  })

  it('tells of what past revisions have lost, and that nothing mends it', async () => {
    const id = await completeJob()
    await remakePdf(id)
    const key = artifactKey({ jobId: id, documentId: 'p1.moon', revision: 1 }, 'pdf')
    await env.ARTIFACTS.delete(key)
    await hurry(id)
    await vi.waitFor(async () => expect((await findJob(env.DB, id))?.status).toBe('complete'))
    expect(await found(id, true)).toEqual([['lost-past', false]])
  })

  it('gives a lost row back to the account that an anonymous start has become', async () => {
    const id = await completeJob()
    await env.WEBHOOKS.getByName(OWNER).moveTo('the account')
    await sql('DELETE FROM jobs WHERE id = ?', id)
    await sql('DELETE FROM documents WHERE job_id = ?', id)
    expect(await found(id, true)).toEqual([['lost-row', true]])
    expect((await findJob(env.DB, id))?.owner).toBe('the account')
    await env.WEBHOOKS.getByName('the account').erase()
  })
})
