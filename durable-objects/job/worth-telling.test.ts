import { DAY_MS } from '#core/spans.ts'
import type { TaskId } from '#core/tasks.ts'
import { describe, expect, it } from 'vitest'
import { announcementsOf } from './announced.ts'
import { decide } from './decide.ts'
import { done, failed, ordered, progressed, run, started } from './decide.fixture.ts'
import type { JobEvent, JobState, LiveJob } from './job-state.ts'
import { publishedJob } from './published.ts'
import { begunByNow, worthTelling } from './worth-telling.ts'

/** Shortly before a job that cannot go on is given up. */
const UNTIL_MS = 3 * DAY_MS - 200_000

/** Keeps what a job's history and its endpoints would be told. */
class Told {
  state: JobState
  readonly events: string[] = []
  readonly announced: string[] = []

  constructor(events: readonly JobEvent[]) {
    this.state = run(events)
  }

  hear(event: JobEvent): void {
    const before = this.state
    const { state } = decide(before, event)
    this.state = state
    const told = state === before ? [] : worthTelling(before, state as LiveJob, event)
    if (told.length === 0) return
    this.events.push(...told.map(({ type }) => type))
    const seq = this.events.length
    const news = announcementsOf(before, state as LiveJob, { seq, at: event.at })
    this.announced.push(...news.map(({ type }) => type))
  }
}

const TEXT: TaskId = 'text:p1.western'
const cast = [ordered('single_system'), started('charts'), done('charts')]

/** A provider without credit: every try ends as it began. */
function waitForCredit(told: Told, from: number, until: number): void {
  for (let at = from; at < until; at += 15_000) {
    told.hear({ type: 'looked-after', at })
    if ((told.state as LiveJob).tasks[TEXT]!.status !== 'queued') continue
    const runId = `run ${at}`
    told.hear(started(TEXT, { at: at + 10, runId }))
    told.hear(failed(TEXT, { kind: 'paused', reason: 'no credit' }, { at: at + 20, runId }))
  }
}

describe('waiting', () => {
  it('for a pod for days is no event', () => {
    const told = new Told([...cast, done(TEXT), done('pdf:p1.western')])
    for (let at = 1_000; at < UNTIL_MS; at += 15_000) told.hear({ type: 'looked-after', at })
    expect(told.events).toEqual([])
    told.hear({ type: 'looked-after', at: 4 * DAY_MS })
    expect(told.events).toEqual(['looked-after'])
    expect(told.announced).toEqual(['document.failed', 'job.partial'])
  })

  it('for a provider that was paused for days is one pause, told once', () => {
    const told = new Told(cast)
    waitForCredit(told, 1_000, UNTIL_MS)
    expect(told.events).toEqual(['task-started', 'task-failed'])
    expect(told.announced).toEqual(['job.paused'])
    const { status, documents } = publishedJob(told.state as LiveJob, 1)
    expect([status, documents[0]!.text]).toMatchObject([
      'paused',
      { status: 'paused', reason: 'no credit' },
    ])
  })
})

describe('a try after a pause', () => {
  const paused = new Told(cast)
  waitForCredit(paused, 1_000, DAY_MS)
  const trying = run(
    [{ type: 'looked-after', at: 2 * DAY_MS }, started(TEXT, { at: 2 * DAY_MS + 1, runId: 'r' })],
    paused.state,
  ) as LiveJob

  it('counts as paused until it shows work, and is told to have begun then', () => {
    expect([trying.phase, trying.tasks[TEXT]!.status]).toEqual(['paused', 'running'])
    const silent = progressed(TEXT, { fraction: 0.1, work: 0 }, { runId: 'r', at: 2 * DAY_MS + 2 })
    expect(begunByNow(trying, trying, silent)).toEqual([])
    const moved = progressed(TEXT, { fraction: 0.1, work: 1 }, { runId: 'r', at: 2 * DAY_MS + 9 })
    const begun = decide(trying, moved).state as LiveJob
    expect(begun.phase).toBe('running')
    expect(begunByNow(trying, begun, moved)).toEqual([
      { type: 'task-started', taskId: TEXT, revision: 1, runId: 'r', at: 2 * DAY_MS + 1 },
    ])
    const more = progressed(TEXT, { fraction: 0.2, work: 2 }, { runId: 'r', at: 2 * DAY_MS + 10 })
    expect(begunByNow(begun, decide(begun, more).state as LiveJob, more)).toEqual([])
  })

  it.each([
    ['is done', done(TEXT, { runId: 'r' })],
    ['fails', failed(TEXT, { kind: 'final' }, { runId: 'r' })],
    ['is put off', failed(TEXT, { kind: 'retry' }, { runId: 'r' })],
    [
      'pauses for another reason',
      failed(TEXT, { kind: 'paused', reason: 'no key' }, { runId: 'r' }),
    ],
  ] as const)('that %s is told, and that it began', (_, event) => {
    const told = worthTelling(trying, decide(trying, event).state as LiveJob, event)
    expect(told.map(({ type }) => type)).toEqual(['task-started', event.type])
  })

  it('pauses again in plain sight once it had shown work', () => {
    const told = new Told(cast)
    waitForCredit(told, 1_000, DAY_MS)
    told.state = run(
      [progressed(TEXT, { fraction: 0.1, work: 1 }, { runId: 'r', at: 2 * DAY_MS + 2 })],
      trying,
    )
    told.hear(
      failed(TEXT, { kind: 'paused', reason: 'no credit' }, { at: 2 * DAY_MS + 9, runId: 'r' }),
    )
    expect(told.announced).toEqual(['job.paused', 'job.paused'])
  })
})
