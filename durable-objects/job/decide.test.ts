import { JobId } from '#core/ids.ts'
import { planDocuments } from '#core/job-types.ts'
import { isTerminal, type TaskId, type TaskResult } from '#core/tasks.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, MOST_ATTEMPTS } from './decide.ts'
import type { JobEffect, JobEvent, JobState, LiveJob } from './job-state.ts'
import { progressOf } from './progress.ts'

const jobId = JobId.parse('job_00000000000000000001')
const result: TaskResult = { artifacts: [], measures: {} }
const documents = planDocuments('nuclear_v2')

const ordered: JobEvent = { type: 'ordered', jobId, jobType: 'nuclear_v2', system: null, at: 0 }
const started = (taskId: TaskId, runId = 'run', at = 1): JobEvent => ({
  type: 'task-started',
  taskId,
  runId,
  at,
})
const done = (taskId: TaskId, at = 1): JobEvent => ({
  type: 'task-done',
  taskId,
  runId: 'run',
  result,
  at,
})
const failed = (taskId: TaskId, runId = 'run', retryable = false): JobEvent => ({
  type: 'task-failed',
  taskId,
  runId,
  reason: 'the writer is ill',
  retryable,
  at: 2,
})

function run(events: readonly JobEvent[], from: JobState = { phase: 'idle' }): JobState {
  return events.reduce((state, event) => decide(state, event).state, from)
}

/** A job that works on whatever it queues, until nothing is queued; the tasks named in `ill` fail. */
function runToEnd(ill: readonly TaskId[] = []) {
  const trail: JobEffect[] = []
  let { state, effects } = decide({ phase: 'idle' }, ordered)
  for (let queue = [...effects]; queue.length > 0;) {
    const effect = queue.shift()!
    trail.push(effect)
    const taskId = taskOf(effect)
    if (!taskId) continue
    for (const event of [started(taskId), ill.includes(taskId) ? failed(taskId) : done(taskId)]) {
      ;({ state, effects } = decide(state, event))
      queue.push(...effects)
    }
  }
  return { state: state as LiveJob, trail }
}

function taskOf(effect: JobEffect): TaskId | null {
  if (effect.type === 'enqueue') return effect.taskId
  return effect.type === 'offer-chapter' ? `chapter:${effect.documentId}` : null
}

function statuses(state: LiveJob, kind: string) {
  return documents.filter(({ id }) => state.tasks[`${kind}:${id}`]!.status === 'done').length
}

describe('decide', () => {
  it('completes sixteen documents when all goes well', () => {
    const { state } = runToEnd()
    expect(state.phase).toBe('complete')
    expect(progressOf(state)).toBe(1)
    expect([statuses(state, 'text'), statuses(state, 'pdf'), statuses(state, 'chapter')]).toEqual([
      16, 16, 16,
    ])
  })

  it('casts first, then writes the ten individual texts side by side', () => {
    const { effects } = decide(run([ordered, started('charts')]), done('charts'))
    expect(effects.flatMap((effect) => taskOf(effect) ?? [])).toEqual(
      documents.slice(0, 10).map(({ id }) => `text:${id}`),
    )
  })

  it('writes an overlay only after both of its individual texts', () => {
    const one = run([ordered, started('charts'), done('charts'), done('text:p1.vedic')])
    const { effects } = decide(one, done('text:p2.vedic'))
    expect(effects.flatMap((effect) => taskOf(effect) ?? [])).toContain('text:couple.vedic')
    expect((one as LiveJob).tasks['text:couple.vedic']!.status).toBe('waiting')
  })

  it('writes the verdict last, after all fifteen', () => {
    const { trail } = runToEnd()
    const texts = trail
      .flatMap((effect) => taskOf(effect) ?? [])
      .filter((id) => id.startsWith('text:'))
    expect(texts).toHaveLength(16)
    expect(texts.at(-1)).toBe('text:couple.verdict')
  })

  it('lets a failed PDF or chapter block nothing, and ends partial', () => {
    const { state } = runToEnd(['pdf:p1.western', 'chapter:p2.vedic'])
    expect(state.phase).toBe('partial')
    expect([statuses(state, 'text'), statuses(state, 'pdf'), statuses(state, 'chapter')]).toEqual([
      16, 15, 15,
    ])
  })

  it('gives up with a failed text its PDF, its chapter and its overlay, and still writes the verdict', () => {
    const { state } = runToEnd(['text:p1.western'])
    expect(state.phase).toBe('partial')
    const given = Object.keys(state.tasks).filter((id) => state.tasks[id]!.status === 'failed')
    expect(given).toHaveLength(6)
    expect(state.tasks['text:couple.western']!.reason).toBe('the texts it builds on failed')
    expect(state.tasks['text:couple.verdict']!.status).toBe('done')
  })

  it('fails as a whole when the charts cannot be cast', () => {
    const { state } = runToEnd(['charts'])
    expect(state.phase).toBe('failed')
    expect(Object.values(state.tasks).every(({ status }) => status === 'failed')).toBe(true)
  })

  it('tries again what may be tried again, later each time, and no more than thrice', () => {
    let state = run([ordered])
    const delays: unknown[] = []
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      state = run([started('charts', `run ${attempt}`)], state)
      const decision = decide(state, failed('charts', `run ${attempt}`, true))
      state = decision.state
      delays.push(
        ...decision.effects.flatMap((effect) =>
          effect.type === 'enqueue' ? effect.delaySeconds : [],
        ),
      )
    }
    expect(delays).toEqual([5, 30])
    expect(state.phase).toBe('failed')
  })

  it('gives the work to one delivery only', () => {
    const state = run([ordered, started('charts', 'first')])
    expect(run([started('charts', 'second')], state)).toBe(state)
  })

  it('lets another delivery take over from one that fell silent', () => {
    const state = run([
      ordered,
      started('charts', 'first', 0),
      started('charts', 'second', 60_000),
    ]) as LiveJob
    expect(state.tasks['charts']!.runId).toBe('second')
  })

  it('sends again the signal that was lost, and takes back the work that fell silent', () => {
    const queued = run([ordered])
    expect(decide(queued, { type: 'looked-after', at: 10_000 }).state).toBe(queued)
    expect(decide(queued, { type: 'looked-after', at: 31_000 }).effects).toContainEqual({
      type: 'enqueue',
      taskId: 'charts',
      attempt: 1,
      delaySeconds: 0,
    })
    const silent = run([started('charts', 'gone', 0)], queued)
    expect(decide(silent, { type: 'looked-after', at: 31_000 }).effects).toContainEqual({
      type: 'enqueue',
      taskId: 'charts',
      attempt: 2,
      delaySeconds: 0,
    })
  })

  it('does not take a heartbeat without progress for a sign of life', () => {
    const state = run([ordered, started('charts', 'run', 0)])
    const beat: JobEvent = {
      type: 'task-progressed',
      taskId: 'charts',
      runId: 'run',
      fraction: 0.5,
      at: 1_000,
    }
    const moved = run([beat], state)
    expect(run([{ ...beat, at: 29_000 }], moved)).toBe(moved)
    expect(decide(moved, { type: 'looked-after', at: 32_000 }).effects).not.toEqual([])
  })

  it('cancels what is open, keeps what is done, and withdraws the chapters', () => {
    const running = run([ordered, started('charts'), done('charts'), done('text:p1.western')])
    const { state, effects } = decide(running, { type: 'cancel-asked', at: 3 })
    expect(state.phase).toBe('cancelled')
    expect((state as LiveJob).tasks['text:p1.western']!.status).toBe('done')
    expect(effects).toContainEqual({ type: 'withdraw-chapters' })
  })

  it('tries the failed work of one document again when asked, and completes', () => {
    const { state } = runToEnd(['chapter:p1.western'])
    const { state: again, effects } = decide(state, {
      type: 'retry-asked',
      documentId: 'p1.western',
      at: 5,
    })
    expect(effects.flatMap((effect) => taskOf(effect) ?? [])).toEqual(['chapter:p1.western'])
    expect(
      run([started('chapter:p1.western', 'again'), done('chapter:p1.western')], again).phase,
    ).toBe('complete')
  })

  it('takes up again what was given up with a failed text', () => {
    const { state } = runToEnd(['text:p1.western'])
    const again = run([{ type: 'retry-asked', documentId: null, at: 5 }], state) as LiveJob
    expect(again.tasks['text:p1.western']!.status).toBe('queued')
    const after = run(
      [started('text:p1.western', 'again'), done('text:p1.western')],
      again,
    ) as LiveJob
    expect(after.tasks['text:couple.western']!.status).toBe('queued')
  })
})

const anyTask = fc.constantFrom<TaskId>(
  'charts',
  ...documents.flatMap(({ id }): TaskId[] => [`text:${id}`, `pdf:${id}`, `chapter:${id}`]),
)
const anyRun = fc.constantFrom('run 1', 'run 2')
const anyEvent: fc.Arbitrary<(at: number) => JobEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(anyTask, anyRun).map(([taskId, runId]) => (at: number): JobEvent => ({
      type: 'task-started',
      taskId,
      runId,
      at,
    })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(anyTask, anyRun).map(([taskId, runId]) => (at: number): JobEvent => ({
      type: 'task-done',
      taskId,
      runId,
      result,
      at,
    })),
  },
  fc
    .tuple(anyTask, anyRun, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([taskId, runId, fraction]) => (at: number): JobEvent => ({
      type: 'task-progressed',
      taskId,
      runId,
      fraction,
      at,
    })),
  fc
    .tuple(anyTask, anyRun, fc.boolean())
    .map(([taskId, runId, retryable]) => (at: number): JobEvent => ({
      type: 'task-failed',
      taskId,
      runId,
      reason: 'r',
      retryable,
      at,
    })),
  fc.constant((at: number): JobEvent => ({ type: 'looked-after', at })),
  fc.constant((at: number): JobEvent => ({ type: 'retry-asked', documentId: null, at })),
)

/** Any events at all, in order of time. */
const anyHistory = fc
  .array(fc.tuple(anyEvent, fc.integer({ min: 0, max: 70_000 })), { maxLength: 120 })
  .map((steps) => {
    let at = 0
    return steps.map(([event, pause]) => event((at += pause)))
  })

describe('whatever happens to a job', () => {
  it('never moves its progress back', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        let state = run([ordered])
        for (const event of events) {
          const next = decide(state, event).state
          expect(progressOf(next as LiveJob)).toBeGreaterThanOrEqual(progressOf(state as LiveJob))
          state = next
        }
      }),
    )
  })

  it('treats an event delivered twice as delivered once', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        let state = run([ordered])
        for (const event of events) {
          state = decide(state, event).state
          expect(decide(state, event).state).toBe(state)
        }
      }),
    )
  })

  it('is at its end exactly when every task is', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const state = run([ordered, ...events]) as LiveJob
        const open = Object.values(state.tasks).some(({ status }) =>
          ['waiting', 'queued', 'running'].includes(status),
        )
        expect(isTerminal(state.phase)).toBe(!open)
      }),
    )
  })

  it('always ends when the machines get well again: nothing is stuck', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        let state = run([ordered, ...events]) as LiveJob
        for (
          let at = 100_000_000, rounds = 0;
          !isTerminal(state.phase);
          at += 200_000, rounds += 1
        ) {
          expect(rounds).toBeLessThan(200)
          const { state: seen, effects } = decide(state, { type: 'looked-after', at })
          const asked = effects.flatMap((effect) => taskOf(effect) ?? [])
          const work = asked.flatMap((taskId) => [
            started(taskId, `fresh ${rounds}`, at),
            done(taskId, at),
          ])
          state = run(work, seen) as LiveJob
        }
      }),
      { numRuns: 50 },
    )
  })
})
