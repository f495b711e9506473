import { commissionOf, type Manner } from '#core/commission.ts'
import type { Failure } from '#core/errors.ts'
import { JobId, PersonId } from '#core/ids.ts'
import { PEOPLE_IN_JOB, type DocumentId, type JobType } from '#core/job-types.ts'
import { SYSTEMS, type System } from '#core/systems.ts'
import type { PartKind, TaskId, TaskResult } from '#core/tasks.ts'
import { decide } from './decide.ts'
import type { JobEffect, JobEvent, JobState, LiveJob } from './job-state.ts'
import { taskIn } from './task-states.ts'

/** Jobs as tests of their decisions need them: without objects, queues or a clock. */
export const jobId = JobId.parse('job_00000000000000000001')

const PERSON = {
  id: PersonId.parse('per_00000000000000000001'),
  name: 'Ada',
  birth: { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 },
}

const MANNER: Manner = {
  words: 2000,
  language: 'en',
  provider: 'almanac',
  model: null,
  prompt: '1',
  voice: 'rms',
}

export function commission(type: JobType = 'nuclear_v2', systems: readonly System[] = SYSTEMS) {
  const people = Array.from({ length: PEOPLE_IN_JOB[type] }, () => PERSON)
  const system = type === 'single_system' || type === 'synastry' ? systems[0] : undefined
  return commissionOf({ type, people, system, systems }, MANNER, new Date('2026-11-26T12:00:00Z'))
}

export function ordered(
  type: JobType = 'nuclear_v2',
  systems: readonly System[] = SYSTEMS,
): JobEvent {
  return { type: 'ordered', jobId, commission: commission(type, systems), at: 0 }
}

/** `revision` 1 unless a test is about later ones. */
interface Which {
  readonly runId?: string
  readonly at?: number
  readonly revision?: number
  readonly fence?: number
}

export const started = (taskId: TaskId, which: Which = {}): JobEvent => ({
  type: 'task-started',
  taskId,
  revision: 1,
  runId: 'run',
  at: 1,
  ...(taskId.startsWith('chapter:') && { fence: 1 }),
  ...which,
})

export const progressed = (
  taskId: TaskId,
  { fraction, work }: { readonly fraction: number; readonly work: number },
  which: Which = {},
): JobEvent => ({
  type: 'task-progressed',
  taskId,
  revision: 1,
  runId: 'run',
  at: 1,
  fraction,
  work,
  ...which,
})

export const placed = (taskId: TaskId, reason: string, which: Which = {}): JobEvent => ({
  type: 'task-placed',
  taskId,
  revision: 1,
  fence: 0,
  reason,
  at: 1,
  ...which,
})

export const released = (taskId: TaskId, which: Which = {}): JobEvent => ({
  type: 'task-released',
  taskId,
  revision: 1,
  runId: 'run',
  at: 1,
  reason: 'its pod fell silent',
  ...which,
})

/** What a task leaves behind in these tests: one object, another for every revision. */
export function resultOf(taskId: TaskId, revision = 1): TaskResult {
  const key = `${taskId}/${revision}`
  return {
    artifacts: [{ key, contentType: 'text/plain', bytes: 1, sha256: `sha of ${key}` }],
    measures: {},
  }
}

export const done = (taskId: TaskId, which: Which = {}): JobEvent => ({
  type: 'task-done',
  taskId,
  revision: 1,
  runId: 'run',
  result: resultOf(taskId, which.revision),
  at: 1,
  ...which,
})

export const failed = (
  taskId: TaskId,
  failure: Partial<Failure> = {},
  which: Which = {},
): JobEvent => ({
  type: 'task-failed',
  taskId,
  revision: 1,
  runId: 'run',
  failure: { kind: 'final', reason: 'the writer is ill', ...failure },
  at: 2,
  ...(taskId.startsWith('chapter:') && { fence: 1 }),
  ...which,
})

export const regenerate = (documentId: DocumentId, part: PartKind = 'text', at = 5): JobEvent => ({
  type: 'regenerate-asked',
  documentId,
  part,
  at,
})

export function run(events: readonly JobEvent[], from: JobState = { phase: 'idle' }): JobState {
  return events.reduce((state, event) => decide(state, event).state, from)
}

/** The task an effect asks somebody to work on. */
export function taskOf(effect: JobEffect): TaskId | null {
  if (effect.type === 'signal') return effect.taskId
  return effect.type === 'chapter' ? `chapter:${effect.documentId}` : null
}

/** The tasks that somebody is asked to work on. */
export function asked(effects: readonly JobEffect[]): TaskId[] {
  return effects.flatMap((effect) => taskOf(effect) ?? [])
}

/** Goes on from an event, working on whatever is queued until nothing is; the tasks named in `ill` fail, and those in `unbegun` are left in their queue. */
export function workOff(
  event: JobEvent,
  from: JobState,
  ill: readonly TaskId[] = [],
  unbegun: readonly TaskId[] = [],
) {
  const trail: JobEffect[] = []
  let { state, effects } = decide(from, event)
  for (let queue = [...effects]; queue.length > 0;) {
    const effect = queue.shift()!
    trail.push(effect)
    const taskId = taskOf(effect)
    const task = taskId && taskIn(state as LiveJob, taskId)
    if (!taskId || task?.status !== 'queued' || unbegun.includes(taskId)) continue
    const which = { revision: task.revision, fence: task.fence + 1 }
    const end = ill.includes(taskId) ? failed(taskId, {}, which) : done(taskId, which)
    for (const next of [started(taskId, which), end]) {
      ;({ state, effects } = decide(state, next))
      queue.push(...effects)
    }
  }
  return { state: state as LiveJob, trail }
}

/** A package from its order to its end. */
export function runToEnd(ill: readonly TaskId[] = []) {
  return workOff(ordered(), { phase: 'idle' }, ill)
}
