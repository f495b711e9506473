import type { DocumentId } from '#core/job-types.ts'
import { FAILURE_KINDS } from '#core/errors.ts'
import { isTerminal, PART_KINDS, type PackageId, type TaskId } from '#core/tasks.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import {
  commission,
  done,
  failed,
  ordered,
  progressed,
  placed,
  released,
  run,
  started,
  taskOf,
  workOff,
} from './decide.fixture.ts'
import { LiveJob, type JobEvent } from './job-state.ts'
import { progressOf } from './progress.ts'
import { publishedJob } from './published.ts'
import { isFinished, taskIn } from './task-states.ts'
import { standing } from './what-stands.ts'

/** Every kind of document and few of each, so that random events meet. */
const small = ['nuclear_v2', ['western']] as const
const { documents } = commission(...small)
const documentIds = documents.map(({ id }) => id)

const order = ordered(...small)

type Step = (at: number) => JobEvent

const anyPackage = fc.constantFrom<PackageId>('zip:00000000000000aa', 'zip:00000000000000bb')
const anyTask = fc.constantFrom<TaskId>(
  'charts',
  'zip:00000000000000aa',
  ...documentIds.flatMap((id) => PART_KINDS.map((kind): TaskId => `${kind}:${id}`)),
)
const anyWhich = fc.record({
  runId: fc.constantFrom('run 1', 'run 2', 'message#1', 'message#2'),
  revision: fc.constantFrom(1, 1, 1, 2, 3),
  fence: fc.integer({ min: 0, max: 4 }),
})
const anyDocument = fc.constantFrom<DocumentId>(...documentIds)

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(anyTask, anyWhich).map(
      ([id, which]): Step =>
        (at) =>
          started(id, { ...which, at }),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(anyTask, anyWhich).map(
      ([id, which]): Step =>
        (at) =>
          done(id, { ...which, at }),
    ),
  },
  fc.tuple(anyTask, anyWhich, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1000)).map(
    ([id, which, fraction, work]): Step =>
      (at) =>
        progressed(id, { fraction, work }, { ...which, at }),
  ),
  fc.tuple(anyTask, anyWhich, fc.constantFrom(...FAILURE_KINDS)).map(
    ([id, which, kind]): Step =>
      (at) =>
        failed(id, { kind }, { ...which, at }),
  ),
  fc.tuple(anyTask, anyWhich).map(
    ([id, which]): Step =>
      (at) =>
        released(id, { ...which, at }),
  ),
  fc.tuple(anyTask, anyWhich).map(
    ([id, which]): Step =>
      (at) =>
        placed(id, `place ${at}`, { ...which, at }),
  ),
  anyTask.map((taskId): Step => (at) => ({ type: 'task-lost', taskId, revision: 1, at })),
  fc.constant<Step>((at) => ({ type: 'looked-after', at })),
  fc.option(anyDocument).map((documentId): Step => (at) => ({
    type: 'retry-asked',
    documentId,
    at,
  })),
  fc.tuple(anyDocument, fc.constantFrom(...PART_KINDS)).map(([documentId, part]): Step => (at) => ({
    type: 'regenerate-asked',
    documentId,
    part,
    at,
  })),
  fc.constant<Step>((at) => ({ type: 'refresh-asked', at })),
  fc.constant<Step>((at) => ({ type: 'cancel-asked', at })),
  fc.constantFrom('charts', 'zip:00000000000000aa' as const).map((taskId): Step => (at) => ({
    type: 'remake-asked',
    taskId,
    at,
  })),
  fc
    .tuple(anyPackage, fc.constantFrom('p1.western', 'couple.verdict'))
    .map(([packageId, name]): Step => (at) => ({
      type: 'package-asked',
      packageId,
      inputs: [{ name, key: name, sha256: '' }],
      at,
    })),
)

/** Any events at all, in order of time. */
const anyHistory = fc
  .array(fc.tuple(anyStep, fc.integer({ min: 0, max: 70_000 })), { maxLength: 150, size: 'max' })
  .map((steps) => {
    let at = 0
    return steps.map(([step, pause]) => step((at += pause)))
  })

/** The texts that can be fetched, of whichever revision. */
function readable(state: LiveJob): Set<string> {
  const { documents: rows } = publishedJob(state, 1)
  return new Set(
    rows.flatMap(({ revision, documentId, text: { status, artifacts } }) =>
      status === 'done' ? artifacts.map(({ key }) => `${documentId}@${revision} ${key}`) : [],
    ),
  )
}

/** What queues and the fleet deliver twice. What a person asks twice is asked twice. */
const isDelivered = ({ type }: JobEvent) => type.startsWith('task-')

describe('whatever happens to a job', () => {
  it('never moves its progress back, nor its work', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        let state = run([order]) as LiveJob
        for (const event of events) {
          const next = decide(state, event).state as LiveJob
          expect(progressOf(next)).toBeGreaterThanOrEqual(progressOf(state))
          expect(next.work).toBeGreaterThanOrEqual(state.work)
          state = next
        }
      }),
    )
  })

  it('treats a delivery made twice in a row as made once', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        let state = run([order])
        for (const event of events) {
          state = decide(state, event).state
          const again = isDelivered(event) ? decide(state, event).state : state
          expect(again).toBe(state)
        }
      }),
    )
  })

  it('keeps finished work whatever is delivered again later: A, B, A', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const state = run([order, ...events]) as LiveJob
        const again = run(events.filter(isDelivered), state) as LiveJob
        const kept = Object.entries(state.tasks).filter(
          ([id, { status, revision }]) =>
            status === 'done' && again.tasks[id]!.revision === revision,
        )
        expect(kept.map(([id]) => again.tasks[id])).toEqual(kept.map(([, task]) => task))
      }),
    )
  })

  it('is at its end exactly when every task is', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const state = run([order, ...events]) as LiveJob
        const isOpen = Object.values(state.tasks).some(({ status }) => !isFinished(status))
        expect(isTerminal(state.phase)).toBe(!isOpen)
      }),
    )
  })

  it('is made from the texts that are there: a PDF and a chapter belong to the text that stands', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const state = run([order, ...events]) as LiveJob
        const { tasks } = state
        const queued = documentIds.flatMap((id) =>
          (['pdf', 'chapter'] as const).flatMap((kind) => {
            const { status, inputs } = tasks[`${kind}:${id}`]!
            const text = standing(state, `text:${id}`)?.result.artifacts[0]?.key
            return status === 'queued' ? [{ madeFrom: inputs[0]?.key, text }] : []
          }),
        )
        expect(queued.filter(({ madeFrom, text }) => madeFrom !== text)).toEqual([])
      }),
    )
  })

  it('goes on showing every text that could be read', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        let state = run([order]) as LiveJob
        let read = new Set<string>()
        for (const event of events) {
          state = decide(state, event).state as LiveJob
          const shown = readable(state)
          expect([...read].filter((key) => !shown.has(key))).toEqual([])
          read = shown
        }
      }),
      { numRuns: 50 },
    )
  })

  it('takes nothing from a reading that was complete', () => {
    const whole = workOff(order, { phase: 'idle' }).state
    fc.assert(
      fc.property(anyHistory, (events) => {
        let state = whole
        for (const event of events) {
          state = decide(state, event).state as LiveJob
          expect(['failed', 'cancelled']).not.toContain(state.phase)
          const lost = publishedJob(state, 1).documents.filter(
            (row) => row.state !== 'past' && ['failed', 'cancelled'].includes(row.text.status),
          )
          expect(lost).toEqual([])
        }
      }),
      { numRuns: 50 },
    )
  })

  it('is complete where everything that was asked for can be had', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const state = run([order, ...events]) as LiveJob
        const {
          phase,
          tasks,
          commission: { documents: plans },
        } = state
        if (!isTerminal(phase) || phase === 'cancelled' || tasks['charts']!.status !== 'done')
          return
        const stands = plans.every(({ id }) =>
          PART_KINDS.every((kind) => standing(state, `${kind}:${id}`)),
        )
        const none = plans.some(({ id }) => standing(state, `text:${id}`)) ? 'partial' : 'failed'
        expect(phase).toBe(stands ? 'complete' : none)
      }),
    )
  })

  it('keeps every revision that was followed, in order', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const { past, revisions } = run([order, ...events]) as LiveJob
        for (const id of documentIds) {
          const kept = past.filter(({ documentId }) => documentId === id)
          expect(kept.map(({ revision }) => revision)).toEqual(
            Array.from({ length: revisions[id]! - 1 }, (_, index) => index + 1),
          )
        }
      }),
    )
  })

  it('survives being stored', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const state = run([order, ...events])
        expect(LiveJob.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
      }),
      { numRuns: 30 },
    )
  })

  it('always ends when the machines get well again: nothing is stuck', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        let state = run([order, ...events]) as LiveJob
        for (
          let at = 100_000_000, rounds = 0;
          !isTerminal(state.phase);
          at += 400_000, rounds += 1
        ) {
          expect(rounds).toBeLessThan(200)
          const { state: seen, effects } = decide(state, { type: 'looked-after', at })
          const asked = effects.flatMap((effect) =>
            effect.type === 'look' ? effect.taskId : (taskOf(effect) ?? []),
          )
          const work = asked.flatMap((taskId) => {
            const { revision } = taskIn(seen as LiveJob, taskId)!
            return done(taskId, { revision, at })
          })
          state = run(work, seen) as LiveJob
        }
      }),
      { numRuns: 50 },
    )
  })
})
