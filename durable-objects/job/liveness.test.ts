import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { done, ordered, progressed, run, started } from './decide.fixture.ts'
import type { LiveJob } from './job-state.ts'

describe('liveness and progress', () => {
  const writing = run([
    ordered('single_system'),
    done('charts'),
    started('text:p1.western', { at: 0 }),
  ])

  it('does not take a heartbeat without new work for a sign of life', () => {
    const beat = { fraction: 0.5, work: 100 }
    const moved = run([progressed('text:p1.western', beat, { at: 1_000 })], writing)
    expect(run([progressed('text:p1.western', beat, { at: 59_000 })], moved)).toBe(moved)
    expect(decide(moved, { type: 'looked-after', at: 62_000 }).effects).not.toEqual([])
  })

  it('takes a second draft for one, though the bar stands', () => {
    const first = run([progressed('text:p1.western', { fraction: 1, work: 9_000 })], writing)
    const second = run(
      [progressed('text:p1.western', { fraction: 0.2, work: 9_400 }, { at: 100_000 })],
      first,
    ) as LiveJob
    expect(second.tasks['text:p1.western']).toMatchObject({ fraction: 1, seenAt: 100_000 })
    expect(second.work).toBeGreaterThan((first as LiveJob).work)
    expect(decide(second, { type: 'looked-after', at: 150_000 }).effects).toEqual([])
    expect(run([done('text:p1.western', { at: 160_000 })], second)).not.toBe(second)
  })
})
