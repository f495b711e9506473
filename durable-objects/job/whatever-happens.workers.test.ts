import { isTerminal, type PartId } from '#core/tasks.ts'
import { findJob, listDocuments, type DocumentRow, type JobRow } from '#d1/jobs.ts'
import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterAll, expect, it, vi } from 'vitest'
import { bringToRest, jobOf, order } from './job.fixture.ts'

const SEED = 4
const STEPS = 60

afterAll(bringToRest)

/** Numbers from 0 to 1 that only look like chance. */
function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
}

const presentOf = (rows: readonly DocumentRow[]) => rows.filter(({ state }) => state !== 'past')

/** A pod speaks a chapter: it may be done, or given up, and tells so once. */
async function speak(job: JobRow, row: DocumentRow, { fence, isDone = true }: Spoken) {
  const taskId: PartId = `chapter:${row.documentId}`
  const of = { taskId, revision: row.audio.revision, runId: `lease ${fence}`, fence }
  await jobOf(job.id).report({ type: 'task-started', ...of })
  await jobOf(job.id).report({ type: 'task-progressed', ...of, fraction: 0.5, work: 1 })
  const result = { artifacts: [], measures: {} }
  const failure = { kind: 'final', reason: 'it cannot be spoken' } as const
  await jobOf(job.id).report(
    isDone ? { type: 'task-done', ...of, result } : { type: 'task-failed', ...of, failure },
  )
}
interface Spoken {
  readonly fence: number
  readonly isDone?: boolean
}

it('ends whole, and its bar never falls, whatever is asked of it and however often it dies', async () => {
  const random = chance(SEED)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const job = await order('synastry', { system: 'western', words: 300 })
  const ids = job.commission.documents.map(({ id }) => id)
  const stub = () => jobOf(job.id)
  let fence = 0
  const steps = [
    () => stub().command({ type: 'regenerate-asked', documentId: pick(ids), part: 'text' }),
    () => stub().command({ type: 'regenerate-asked', documentId: pick(ids), part: 'pdf' }),
    () => stub().command({ type: 'regenerate-asked', documentId: pick(ids), part: 'chapter' }),
    () => stub().command({ type: 'retry-asked', documentId: pick([null, ...ids]) }),
    () => stub().command({ type: 'refresh-asked' }),
    () => stub().pack(),
    async () => {
      await stub().wake()
      await evictDurableObject(stub())
    },
    () => runDurableObjectAlarm(stub()),
    () => stub().wake(),
    () => stub().order({ jobId: job.id, commission: job.commission }),
    () => scheduler.wait(150),
    async () => {
      const rows = presentOf(await listDocuments(env.DB, job.id))
      if (rows.length > 0) await speak(job, pick(rows), { fence: ++fence, isDone: random() < 0.6 })
    },
  ]
  let [progress, work] = [0, 0]
  for (let n = 0; n < STEPS; n += 1) {
    await pick(steps)()
    const row = await findJob(env.DB, job.id)
    expect(row!.progress).toBeGreaterThanOrEqual(progress)
    expect(row!.work).toBeGreaterThanOrEqual(work)
    ;({ progress, work } = row!)
  }

  const end = async () => {
    const open = presentOf(await listDocuments(env.DB, job.id)).filter(({ audio }) =>
      ['queued', 'running'].includes(audio.status),
    )
    for (const row of open) await speak(job, row, { fence: ++fence })
    expect(isTerminal((await findJob(env.DB, job.id))!.status)).toBe(true)
  }
  await vi.waitFor(end, { timeout: 30_000, interval: 200 })

  const rows = await listDocuments(env.DB, job.id)
  for (const id of ids) {
    const revisions = rows.filter(({ documentId }) => documentId === id)
    expect(revisions.map(({ revision }) => revision)).toEqual(
      revisions.map((_, index) => index + 1),
    )
    expect(presentOf(revisions)).toEqual(revisions.slice(-1))
    expect(presentOf(revisions)[0]).toMatchObject({
      text: { status: 'done' },
      pdf: { status: 'done' },
    })
  }
  const made = rows.flatMap(({ text, pdf }) => [...text.artifacts, ...pdf.artifacts])
  const stored = await Promise.all(made.map(({ key }) => env.ARTIFACTS.head(key)))
  expect(stored.filter((object) => object === null)).toEqual([])
})
