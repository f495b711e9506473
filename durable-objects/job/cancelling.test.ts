import type { TaskId } from '#core/tasks.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { done, failed, ordered, run, runToEnd, started } from './decide.fixture.ts'
import type { LiveJob } from './job-state.ts'
import { allTasks } from './task-states.ts'

describe('cancelling', () => {
  const running = run([ordered(), done('charts'), done('text:p1.western')])

  it('stops what is open, keeps what is done, and has the chapters withdrawn', () => {
    const { state, effects } = decide(running, { type: 'cancel-asked', at: 3 })
    expect((state as LiveJob).phase).toBe('cancelled')
    expect((state as LiveJob).tasks['text:p1.western']!.status).toBe('done')
    expect(effects).toContainEqual({ type: 'chapter', documentId: 'p1.western', revision: 1 })
  })

  it('gives up at once the places its texts and PDFs have in line, and none that they have not', () => {
    const { effects } = decide(running, { type: 'cancel-asked', at: 3 })
    const told = effects.flatMap((effect) => (effect.type === 'signal' ? [effect.taskId] : []))
    expect(told).toContain('pdf:p1.western')
    const waiting = allTasks(running as LiveJob).filter(([, { status }]) => status === 'waiting')
    expect(waiting.length).toBeGreaterThan(0)
    for (const [id] of waiting) expect(told).not.toContain(id)
  })

  it('is final: nothing starts, and a retry is refused with the reason', () => {
    const cancelled = run([{ type: 'cancel-asked', at: 3 }], running)
    for (const id of ['text:p2.western', 'chapter:p1.western'] as const) {
      expect(run([started(id), done(id)], cancelled)).toBe(cancelled)
    }
    const { refusal } = decide(cancelled, { type: 'retry-asked', documentId: null, at: 4 })
    expect(refusal).toBe('it was cancelled')
    expect(decide(cancelled, { type: 'cancel-asked', at: 5 }).refusal).toBeUndefined()
  })

  it('is final: what comes late is kept, and nothing follows from it', () => {
    const ill: TaskId = 'text:p1.western'
    const cancelled = run([
      ordered('nuclear_v2', ['western']),
      done('charts'),
      started(ill),
      failed(ill),
      { type: 'cancel-asked', at: 6 },
    ]) as LiveJob
    expect(cancelled.phase).toBe('cancelled')
    const { state: late, effects } = decide(cancelled, done(ill))
    expect((late as LiveJob).tasks[ill]!.status).toBe('done')
    expect(effects).toEqual([{ type: 'publish' }])
  })

  it('of a job that is over is refused', () => {
    expect(decide(runToEnd().state, { type: 'cancel-asked', at: 3 }).refusal).toBe('it is over')
  })
})
