import type { TaskId } from '#core/tasks.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import {
  done,
  failed,
  ordered,
  placed,
  progressed,
  released,
  run,
  started,
} from './decide.fixture.ts'
import type { LiveJob } from './job-state.ts'

describe('a chapter', () => {
  const chapter: TaskId = 'chapter:p1.western'
  const offered = run([ordered('single_system'), done('charts'), done('text:p1.western')])

  it('waits again when its lease is lost, says why, and keeps what it reached', () => {
    const lost = run(
      [
        started(chapter, { runId: 'lease1', fence: 1, at: 10 }),
        progressed(chapter, { fraction: 0.4, work: 3 }, { runId: 'lease1', fence: 1 }),
        released(chapter, { runId: 'lease1', fence: 1, at: 60 }),
      ],
      offered,
    ) as LiveJob
    const waiting = { status: 'queued', reason: 'its pod fell silent', fraction: 0.4, fence: 1 }
    expect(lost.tasks[chapter]).toMatchObject(waiting)
    const late = run([started(chapter, { runId: 'lease1', fence: 1, at: 70 })], lost)
    expect(late).toEqual(lost)
    const next = run([started(chapter, { runId: 'lease2', fence: 2, at: 80 })], lost) as LiveJob
    expect(next.tasks[chapter]).toMatchObject({ status: 'running', reason: null, fraction: 0.4 })
    expect(run([released(chapter, { runId: 'lease1', fence: 1, at: 90 })], next)).toEqual(next)
  })

  it('says where it stands in line, which is no sign of work, until a pod has it', () => {
    const waits = run([ordered(), done('charts'), done('text:p1.western')]) as LiveJob
    const first = run([placed(chapter, 'place 3')], waits) as LiveJob
    expect(first.tasks[chapter]).toMatchObject({ status: 'queued', reason: 'place 3' })
    expect(first.work).toBe(waits.work)
    const spoken = run([started(chapter, { runId: 'lease1', fence: 1 })], first) as LiveJob
    expect(spoken.tasks[chapter]).toMatchObject({ status: 'running', reason: null })
    expect(run([placed(chapter, 'place 2', { fence: 1 })], spoken)).toEqual(spoken)
    const again = run([released(chapter, { runId: 'lease1', fence: 1 })], spoken)
    expect(run([placed(chapter, 'place 3', { fence: 0 })], again)).toEqual(again)
  })

  it('belongs to its newest lease: what an earlier one says late does not count', () => {
    const state = run(
      [
        started(chapter, { runId: 'lease5', fence: 5, at: 10 }),
        started(chapter, { runId: 'lease4', fence: 4, at: 11 }),
        failed(chapter, { reason: 'gave up after five leases' }, { runId: 'lease5', fence: 5 }),
      ],
      offered,
    ) as LiveJob
    expect(state.tasks[chapter]).toMatchObject({ status: 'failed', runId: 'lease5' })
  })

  it('is not offered again once the fleet has given it up', () => {
    const given = run([started(chapter), failed(chapter, { kind: 'retry' })], offered)
    expect((given as LiveJob).tasks[chapter]!.status).toBe('failed')
    expect(decide(given, { type: 'looked-after', at: 10_000_000 }).effects).not.toContainEqual(
      expect.objectContaining({ type: 'chapter' }),
    )
  })

  it('hears of a newer lease from its progress, should that come first', () => {
    const state = run([progressed(chapter, { fraction: 0.1, work: 3 }, { fence: 7 })], offered)
    expect((state as LiveJob).tasks[chapter]).toMatchObject({
      status: 'running',
      fence: 7,
      work: 3,
    })
  })
})
