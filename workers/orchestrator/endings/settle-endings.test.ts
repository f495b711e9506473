import { DAY_MS } from '#core/spans.ts'
import { SYSTEMS } from '#core/systems.ts'
import type { TaskId } from '#core/tasks.ts'
import { balanceOf, grantCredits } from '#d1/credits.ts'
import { deleteJob } from '#d1/jobs.ts'
import { listNotices } from '#d1/notices.ts'
import { publishJob } from '#d1/publish-job.ts'
import { putOff } from '#d1/put-off.ts'
import {
  done,
  failed,
  jobId,
  ordered,
  progressed,
  regenerate,
  run,
  started,
  workOff,
} from '#durable-objects/job/decide.fixture.ts'
import type { JobEvent, JobState, LiveJob } from '#durable-objects/job/job-state.ts'
import { publishedJob } from '#durable-objects/job/published.ts'
import { storeJob } from '#test/a-job.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settleEndings } from './settle-endings.ts'

/** Sixteen documents, paid for with as many credits. */
const PAID = 16
const TEXTS = SYSTEMS.flatMap((system): TaskId[] => [`text:p1.${system}`, `text:couple.${system}`])
const CHAPTER: TaskId = 'chapter:p1.western'

let d1: D1Tables
let now: Date
let seq: number

beforeEach(async () => {
  d1 = new D1Tables()
  now = new Date()
  seq = 0
  account('ada', 'ada@example.com')
  await grantCredits(d1.db, { owner: 'ada', amount: PAID, why: 'a sale', at: now, saleId: '1' })
  const fee = { kind: 'credits', amount: PAID } as const
  await storeJob(d1.db, 'nuclear_v2', { id: jobId, owner: 'ada', fee })
})

afterEach(() => vi.restoreAllMocks())

function account(id: string, email: string): void {
  const sql = `INSERT INTO accounts (id, name, email, email_verified, created_at, updated_at) VALUES (?, '', ?, 1, 0, 0)`
  d1.sqlite.prepare(sql).run(id, email)
}

/** As the job's object tells D1 how it stands. */
async function publish(state: JobState): Promise<void> {
  await publishJob(d1.db, publishedJob(state as LiveJob, (seq += 10)))
}

/** The same, and what is left of the credits a minute later. */
async function told(state: JobState): Promise<number> {
  await publish(state)
  await settleEndings({ DB: d1.db }, now)
  return await balanceOf(d1.db, 'ada')
}

/** What the owner is still to be told by mail. */
function news(): unknown[] {
  const rows = d1.sqlite.prepare('SELECT reason FROM notices ORDER BY at').all()
  d1.sqlite.exec('DELETE FROM notices')
  return rows.map(({ reason }) => reason)
}

const retry: JobEvent = { type: 'retry-asked', documentId: null, at: 50 }
const cancel: JobEvent = { type: 'cancel-asked', at: 90 }
/** Goes on from a wish: `ill` fails, and everything else succeeds but what nobody has begun yet. */
function after(
  event: JobEvent,
  from: JobState,
  ill: readonly TaskId[] = [],
  unbegun: readonly TaskId[] = [],
): LiveJob {
  return workOff(event, from, ill, unbegun).state
}

const ordering = (ill: readonly TaskId[] = []) => after(ordered(), { phase: 'idle' }, ill)

function withoutText({ commission, tasks }: LiveJob): number {
  return commission.documents.filter(({ id }) => tasks[`text:${id}`]!.status !== 'done').length
}

it('keeps all of it where all was made', async () => {
  expect(await told(ordering())).toBe(0)
  expect(news()).toEqual(['complete'])
})

it('gives all of it back where nothing was made', async () => {
  expect(await told(ordering(['charts']))).toBe(PAID)
  expect(news()).toEqual(['failed'])
})

it('keeps what was given back once it was made, though the job ends as it did before', async () => {
  const partial = ordering(TEXTS)
  expect([partial.phase, withoutText(partial)]).toEqual(['partial', 10])
  expect(await told(partial)).toBe(10)
  expect(news()).toEqual(['partial'])
  const mended = after(retry, partial, [CHAPTER])
  expect([mended.phase, withoutText(mended)]).toEqual(['partial', 0])
  expect(await told(mended)).toBe(0)
  // To its owner it is the end they were told of.
  expect(news()).toEqual([])
  expect(await told(after(retry, mended))).toBe(0)
  expect(news()).toEqual(['complete'])
})

it('gives back to the document what a retry still did not make', async () => {
  const partial = ordering(TEXTS)
  expect(await told(partial)).toBe(10)
  const half = after(retry, partial, ['text:p1.western', 'text:p1.vedic'])
  expect(await told(half)).toBe(withoutText(half))
  expect(withoutText(half)).toBe(4)
  expect(await told(after(retry, half))).toBe(0)
})

it('keeps what was made until somebody cancelled the rest of a retry', async () => {
  const partial = ordering(TEXTS)
  expect(await told(partial)).toBe(10)
  const speaking = after(retry, partial, [CHAPTER], [CHAPTER])
  expect(speaking.phase).toBe('running')
  expect(await told(speaking)).toBe(10)
  const cancelled = run([cancel], speaking)
  expect(cancelled.phase).toBe('partial')
  expect(await told(cancelled)).toBe(0)
})

it('keeps what is made anew in vain: it was made', async () => {
  const complete = ordering()
  expect(await told(complete)).toBe(0)
  const text: TaskId = 'text:p1.western'
  expect(await told(after(regenerate('p1.western'), complete, [text]))).toBe(0)
  expect(await told(run([regenerate('p1.western'), cancel], complete))).toBe(0)
})

it('gives back what was cancelled before it was made, and tells nobody of it', async () => {
  expect(await told(run([ordered(), cancel]))).toBe(PAID)
  expect(news()).toEqual([])
})

describe('a text that its owner stops while it is written', () => {
  const TEXT: TaskId = 'text:p1.western'
  const written = (fraction: number) => {
    const work = 1_000 * fraction
    const begun = [ordered(), started('charts'), done('charts'), started(TEXT)]
    return run([...begun, progressed(TEXT, { fraction, work })])
  }

  it.each([
    [0.1, 0],
    [0.49, 0],
    [0.5, 1],
    [0.95, 1],
  ])('counts as made from a half on: at %s it is %s', async (fraction, made) => {
    expect(await told(run([cancel], written(fraction)))).toBe(PAID - made)
  })

  it('does so too where the job is deleted', async () => {
    await publish(written(0.9))
    await deleteJob(d1.db, jobId)
    expect(await balanceOf(d1.db, 'ada')).toBe(PAID - 1)
  })

  it('is given back where nobody wrote on it any more', async () => {
    const paused = run([failed(TEXT, { kind: 'paused' })], written(0.9))
    expect(await told(run([cancel], paused))).toBe(PAID)
  })

  it('is given back where it failed', async () => {
    expect(await told(run([failed(TEXT), cancel], written(0.9)))).toBe(PAID)
  })
})

it('gives back what a deleted job had not made by then, and no more than that', async () => {
  await publish(run([ordered(), cancel]))
  await deleteJob(d1.db, jobId)
  expect(await balanceOf(d1.db, 'ada')).toBe(PAID)
  await deleteJob(d1.db, jobId)
  expect(await balanceOf(d1.db, 'ada')).toBe(PAID)
})

it('keeps what was made of a job that is deleted before its next end', async () => {
  const partial = ordering(TEXTS)
  expect(await told(partial)).toBe(10)
  await publish(after(retry, partial, [CHAPTER], [CHAPTER]))
  await deleteJob(d1.db, jobId)
  expect(await balanceOf(d1.db, 'ada')).toBe(0)
  expect(news()).toEqual([])
})

it('is done once for each end', async () => {
  await told(ordering())
  expect(news()).toEqual(['complete'])
  await settleEndings({ DB: d1.db }, now)
  expect(news()).toEqual([])
})

it('gives back however late it is done, and tells nobody then', async () => {
  now = new Date(now.getTime() + 3 * DAY_MS)
  expect(await told(ordering(TEXTS))).toBe(10)
  expect(news()).toEqual([])
})

it('tells of another end at once, though the mail about an earlier one was put off', async () => {
  const partial = ordering(TEXTS)
  await told(partial)
  await putOff(d1.db, { id: jobId, task: 'mail' }, now)
  expect(await listNotices(d1.db, now, 10)).toEqual([])
  now = new Date(now.getTime() + 1)
  await told(after(retry, partial))
  expect(await listNotices(d1.db, now, 10)).toMatchObject([{ reason: 'complete' }])
})

it('settles each by itself: one that cannot be settled keeps nobody waiting', async () => {
  vi.spyOn(console, 'error').mockReturnValueOnce()
  const fee = { kind: 'credits', amount: 1 } as const
  await grantCredits(d1.db, { owner: 'eve', amount: 1, why: 'a sale', at: now, saleId: '2' })
  const ill = await storeJob(d1.db, 'single_system', { owner: 'eve', fee })
  const end = `UPDATE jobs SET status = 'failed', commission = '{', seq = 1, updated_at = ? WHERE id = ?`
  d1.sqlite.prepare(end).run(now.getTime() + DAY_MS, ill.id)
  expect(await told(ordering(TEXTS))).toBe(10)
})
