import { listDocuments } from '#d1/jobs.ts'
import { storeJob } from '#test/a-job.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { done, jobId, ordered, run, started } from './decide.fixture.ts'
import type { JobEvent, LiveJob } from './job-state.ts'
import { Publisher } from './publisher.ts'

const TEXT = 'text:p1.western'
const waiting = [ordered('single_system', ['western']), done('charts')]
const writing = [...waiting, started(TEXT)]
/** Whoever wrote it fell silent: its row is as it was before. */
const waitsAgain = [...writing, { type: 'looked-after', at: 100_000 }] as const

let d1: D1Tables
/** What becomes of the next batch once it is written. */
let answers: (() => Promise<void>)[]
let publisher: Publisher

beforeEach(async () => {
  d1 = new D1Tables()
  await storeJob(d1.db, 'single_system', { id: jobId, system: 'western' })
  answers = []
  publisher = new Publisher()
})

/** D1 that writes at once and answers as it is told to. */
function answering(): D1Database {
  const { db } = d1
  const batch: D1Database['batch'] = async (statements) => {
    const answer = answers.shift()
    const written = await db.batch(statements)
    await answer?.()
    return written as never
  }
  return { prepare: db.prepare, batch } as D1Database
}

async function publish(events: readonly JobEvent[], seq: number): Promise<void> {
  const state = run(events) as LiveJob
  await publisher.publish(answering(), state, { seq, eta: null, isOwing: false })
}

async function toldOfText(): Promise<string> {
  const [document] = await listDocuments(d1.db, jobId)
  return document!.text.status
}

it('tells at once what is done of a job that somebody waits for, and begins may wait for company', async () => {
  await publish(waiting, 1)
  const now = Date.now()
  const isDone = { ...done('charts'), at: now } as JobEvent
  expect(publisher.dueAt(isDone)).toBeGreaterThan(now)
  expect(publisher.dueAt(isDone, true)).toBe(now)
  expect(publisher.dueAt({ ...started(TEXT), at: now } as JobEvent, true)).toBeGreaterThan(now)
})

describe('a publication', () => {
  it('without an answer is not taken for what D1 knows', async () => {
    await publish(waiting, 2)
    answers.push(() => Promise.reject(new Error('no answer')))
    await expect(publish(writing, 3)).rejects.toThrow('could not be published')
    expect(await toldOfText()).toBe('running')
    await publish(waitsAgain, 4)
    expect(await toldOfText()).toBe('queued')
  })

  it('that is answered after a later one is not taken for what D1 knows', async () => {
    await publish(waiting, 2)
    const late = Promise.withResolvers<void>()
    answers.push(() => late.promise)
    const first = publish(waiting, 3)
    await publish(writing, 4)
    late.resolve()
    await first
    await publish(waitsAgain, 5)
    expect(await toldOfText()).toBe('queued')
  })

  it('is known to be told of a state once D1 has answered, and of no other', async () => {
    const [before, state] = [run(waiting) as LiveJob, run(writing) as LiveJob]
    const told = { seq: 3, eta: null, isOwing: false }
    answers.push(() => Promise.reject(new Error('no answer')))
    await expect(publisher.publish(answering(), state, told)).rejects.toThrow('published')
    expect(publisher.hasTold(state)).toBe(false)
    await publisher.publish(answering(), state, told)
    expect([publisher.hasTold(state), publisher.hasTold(before)]).toEqual([true, false])
  })

  it('tells only what has changed since an answer', async () => {
    await publish(waiting, 2)
    await publish(writing, 3)
    const told = d1.sqlite.prepare('SELECT document_id AS id, seq FROM documents').all()
    await publish(writing, 9)
    expect(d1.sqlite.prepare('SELECT document_id AS id, seq FROM documents').all()).toEqual(told)
  })
})
