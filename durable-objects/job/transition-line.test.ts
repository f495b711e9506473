import { expect, it } from 'vitest'
import { done, failed, ordered, run, started } from './decide.fixture.ts'
import { describeEvent } from './describe-event.ts'
import type { JobEvent, LiveJob } from './job-state.ts'
import { transitionLine } from './transition-line.ts'

/** The lines of a story, each event after the ones before it. */
function linesOf(events: readonly JobEvent[]) {
  return events.map((event, n) => {
    const state = run(events.slice(0, n + 1)) as LiveJob
    const of = { taskId: 'taskId' in event ? event.taskId : null, revision: 1 }
    const { phase: status } = state
    const logged = { seq: n + 1, at: event.at, type: event.type, detail: describeEvent(event) }
    const before = events.slice(0, n).filter((one) => one.type === 'task-started')
    const began = before.findLast((one) => one.taskId === of.taskId)
    return transitionLine(state, event, {
      logged: { ...logged, ...of, status, progress: 0.123456 },
      beganAt: () => began?.at ?? null,
    })
  })
}

it('says which job, task and attempt, and how long the run took', () => {
  const lines = linesOf([ordered(), started('charts', { at: 5 }), done('charts', { at: 1505 })])
  expect(lines[0]).toMatchObject({ seq: 1, type: 'ordered', status: 'queued', progress: 0.123 })
  expect(lines[2]).toMatchObject({
    jobId: 'job_00000000000000000001',
    type: 'task-done',
    taskId: 'charts',
    revision: 1,
    attempt: 1,
    ms: 1500,
  })
})

it('has the fence of a lease, and the kind of a failure, and quotes no reason', () => {
  const reason = 'not fit to be read: Ada Lovelace was not born in Marylebone'
  const chapter = 'chapter:p1.western'
  const lines = linesOf([
    ordered(),
    started('charts'),
    done('charts'),
    started('text:p1.western'),
    done('text:p1.western'),
    started(chapter, { at: 10 }),
    failed(chapter, { reason }, { at: 20 }),
  ])
  expect(lines.at(-1)).toMatchObject({ taskId: chapter, fence: 1, failure: 'final', ms: 10 })
  expect(JSON.stringify(lines)).not.toMatch(/Ada|Marylebone/)
})
