import { newJobId, type JobId } from '#core/ids.ts'
import type { TaskId } from '#core/tasks.ts'
import { findJob, listDocuments } from '#d1/jobs.ts'
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
} from '#r2/artifacts.ts'
import { storeJob } from '#test/a-job.ts'
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { examineFiles } from './examine-files.ts'
import { examineRows, type Examined } from './examine-rows.ts'

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
  const findings: Examined['findings'][number][] = []
  for (const examine of [examineRows, examineFiles]) {
    let after: string | null = ''
    while (after !== null) {
      const now = new Date(Date.now() + LATER)
      const page: Examined = await examine(env, { after, limit: 7, repair, now })
      findings.push(...page.findings)
      after = page.next
    }
  }
  return findings.filter(({ jobId }) => jobId === id).map(({ kind, mended }) => [kind, mended])
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

async function finish(id: JobId, taskId: TaskId, key: string): Promise<void> {
  const kind = taskId === 'charts' ? 'text' : 'pdf'
  const body = new TextEncoder().encode(`${id} ${taskId}`)
  const artifact = { key, contentType: CONTENT_TYPES[kind], body, measures: {} }
  const result = resultOf(await putOnce(env.ARTIFACTS, artifact))
  await jobOf(id).report({ type: 'task-done', taskId, revision: 1, runId: 'r', result })
}

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
})
