import { isTerminal, type TaskId } from '#core/tasks.ts'
import { MOST_ATTEMPTS } from '#core/wait-after.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { asked, done, failed, ordered, run, started } from './decide.fixture.ts'
import type { LiveJob } from './job-state.ts'

describe('failures, by what they ask for', () => {
  const running = run([ordered(), started('charts')])

  it('retry: is tried again, later each time, and no more than thrice', () => {
    let state = run([ordered()])
    const waits: number[] = []
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const runId = `run ${attempt}`
      state = run(
        [started('charts', { runId }), failed('charts', { kind: 'retry' }, { runId })],
        state,
      )
      waits.push(((state as LiveJob).tasks['charts']!.seenAt - 2) / 1000)
    }
    expect(waits.slice(0, 2)).toEqual([5, 30])
    expect((state as LiveJob).phase).toBe('failed')
  })

  it('retry: waits as long as the other side asked', () => {
    const state = run([failed('charts', { kind: 'retry', retryAfterSeconds: 90 })], running)
    expect((state as LiveJob).tasks['charts']!.seenAt).toBe(90_002)
  })

  it('overloaded: comes back later and counts no attempt, until it is not busy but away', () => {
    let state: ReturnType<typeof run> = running
    for (let n = 1; n <= 20; n += 1) {
      const runId = n === 1 ? 'run' : `run ${n}`
      state = run(
        [started('charts', { runId }), failed('charts', { kind: 'overloaded' }, { runId })],
        state,
      )
      expect((state as LiveJob).tasks['charts']).toMatchObject({ status: 'queued', attempt: 1 })
    }
    state = run([started('charts', { runId: 'last' })], state)
    state = run([failed('charts', { kind: 'overloaded' }, { runId: 'last' })], state)
    expect((state as LiveJob).phase).toBe('failed')
  })

  it.each(['retry', 'overloaded', 'paused'] as const)(
    '%s: comes back within the hour, however long it was asked to stay away',
    (kind) => {
      const state = run([failed('charts', { kind, retryAfterSeconds: 1e9 })], running)
      expect((state as LiveJob).tasks['charts']!.seenAt).toBe(3_600_002)
    },
  )

  it('overloaded: is not away because it asked for a second, and a second, and a second', () => {
    const busy = { kind: 'overloaded', retryAfterSeconds: 1 } as const
    let state: ReturnType<typeof run> = running
    let at = 0
    for (let n = 1; n <= 20; n += 1) {
      const which = { runId: n === 1 ? 'run' : `run ${n}`, at }
      state = run([started('charts', which), failed('charts', busy, which)], state)
      at = (state as LiveJob).tasks['charts']!.seenAt
    }
    expect(at / 3_600_000).toBeGreaterThan(1)
  })

  it('paused: looks again less and less often, though it was told to look at once', () => {
    const down = { kind: 'paused', retryAfterSeconds: 0 } as const
    let state: ReturnType<typeof run> = running
    let at = 0
    for (let n = 1; n <= 20; n += 1) {
      const runId = n === 1 ? 'run' : `run ${n}`
      const which = { runId, at }
      const look = { type: 'looked-after', at } as const
      state = run([look, started('charts', which), failed('charts', down, which)], state)
      at = (state as LiveJob).tasks['charts']!.seenAt
    }
    expect(at / 3_600_000).toBeGreaterThan(1)
  })

  it('paused: the job waits visibly, counts nothing, and goes on by itself', () => {
    const text: TaskId = 'text:p1.western'
    const writing = run([ordered('single_system'), done('charts'), started(text)])
    const paused = run(
      [failed(text, { kind: 'paused', reason: 'out of credit' })],
      writing,
    ) as LiveJob
    expect(paused.phase).toBe('paused')
    expect(paused.tasks[text]).toMatchObject({
      status: 'paused',
      reason: 'out of credit',
      attempt: 0,
    })
    expect(isTerminal(paused.phase)).toBe(false)

    expect(decide(paused, { type: 'looked-after', at: 20_000 }).state).toBe(paused)
    const resumed = decide(paused, { type: 'looked-after', at: 31_000 })
    expect(asked(resumed.effects)).toEqual([text])
    expect((resumed.state as LiveJob).tasks[text]).toMatchObject({ status: 'queued', attempt: 1 })
    const written = run([started(text, { runId: 'two' }), done(text)], resumed.state) as LiveJob
    expect(written.phase).toBe('running')
    expect(written.tasks[text]!.reason).toBeNull()
  })

  it('final: is not tried again', () => {
    expect((run([failed('charts')], running) as LiveJob).tasks['charts']!.status).toBe('failed')
  })
})

describe('work whose report was lost', () => {
  it('is looked for before it is given up, and counts when it is there', () => {
    let state = run([ordered()])
    let at = 0
    for (let n = 1; n <= MOST_ATTEMPTS; n += 1) {
      state = run(
        [
          started('charts', { runId: `run ${n}`, at }),
          { type: 'looked-after', at: (at += 31_000) },
        ],
        state,
      )
    }
    const { effects } = decide(state, { type: 'looked-after', at })
    expect(effects).toEqual([{ type: 'look', taskId: 'charts' }])
    expect((state as LiveJob).tasks['charts']!.status).toBe('running')
    const found = run([done('charts', { at })], state) as LiveJob
    expect(found.tasks['charts']!.status).toBe('done')
    const lost = run([{ type: 'task-lost', taskId: 'charts', revision: 1, at }], state) as LiveJob
    expect(lost.tasks['charts']).toMatchObject({ status: 'failed', reason: 'the work fell silent' })
    const late = run([done('charts', { at })], lost) as LiveJob
    expect(late.tasks['text:p1.western']!.status).toBe('queued')
  })
})

describe('work that nobody does', () => {
  const DAY = 24 * 60 * 60_000
  const paused = failed('charts', { kind: 'paused', reason: 'out of credit' }, { at: 2 })

  it('is given up after three days, with the reason it waited for, and the job ends', () => {
    const waiting = run([{ ...ordered(), at: 1 }, started('charts'), paused])
    const soon = run([{ type: 'looked-after', at: 2 * DAY }], waiting) as LiveJob
    expect(soon.phase).not.toBe('failed')
    const late = run(
      [{ type: 'looked-after', at: 3 * DAY + 3 }],
      run([started('charts'), paused], soon),
    )
    expect(late.phase).toBe('failed')
    expect((late as LiveJob).tasks['charts']).toMatchObject({
      status: 'failed',
      reason: 'not done in three days; last: out of credit',
    })
  })

  it('begins its days anew when it is asked for anew, and counts when it comes late', () => {
    const waiting = run([{ ...ordered(), at: 1 }, started('charts'), paused])
    const late = run([{ type: 'looked-after', at: 4 * DAY }], waiting)
    const again = run([{ type: 'retry-asked', documentId: null, at: 4 * DAY }], late) as LiveJob
    expect(again.tasks['charts']).toMatchObject({ status: 'queued', since: 4 * DAY })
    const done4 = run([done('charts', { at: 4 * DAY })], late) as LiveJob
    expect(done4.tasks['text:p1.western']!.status).toBe('queued')
  })
})
