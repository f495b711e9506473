import { assertNever } from '#core/errors.ts'
import { isTerminal, kindOf, type TaskId } from '#core/tasks.ts'
import { MOST_ATTEMPTS } from '#core/wait-after.ts'
import { cancel, pack, refresh, regenerate, remake, retry } from './commands.ts'
import { failTask } from './fail-task.ts'
import type { JobEffect, JobEvent, JobState, LiveJob, TaskState } from './job-state.ts'
import { isOverdue, isSilent, tasksToLookAfter } from './look-after.ts'
import { enqueue, follow, merge, PUBLISH, signal } from './queue-tasks.ts'
import { phaseOf } from './settle-job.ts'
import { allTasks, change, FRESH, isFinished, partsOf, taskIn } from './task-states.ts'

export interface Decision<State extends JobState = JobState> {
  readonly state: State
  readonly effects: readonly JobEffect[]
  /** Why a person's command does nothing. */
  readonly refusal?: string
}

type EventOf<Type extends JobEvent['type']> = Extract<JobEvent, { type: Type }>

/**
 * The whole life of a job. Pure and total: no clock, no storage, no bindings.
 *
 * Queues deliver at least once and out of order, so an event that does not belong is an
 * echo of one already handled: it returns the same state, and nothing happens.
 */
export function decide(before: JobState, event: JobEvent): Decision {
  if (before.phase === 'idle') {
    return event.type === 'ordered' ? order(event) : { state: before, effects: [] }
  }
  const decision = consider(before, event)
  const { state } = decision
  if (state === before) return decision
  const isMotion = event.type !== 'looked-after' && event.type !== 'task-placed'
  const work = state.work + (isMotion ? 1 : 0)
  const phase = phaseOf(state)
  const hasEnded = state.hasEnded || isTerminal(phase)
  return { ...decision, state: { ...state, work, phase, hasEnded } }
}

function consider(state: LiveJob, event: JobEvent): Decision<LiveJob> {
  switch (event.type) {
    case 'ordered':
      return unchanged(state)
    case 'task-started':
      return start(state, event)
    case 'task-progressed':
      return progress(state, event)
    case 'task-done':
      return done(state, event)
    case 'task-failed':
      return fail(state, event)
    case 'task-released':
      return release(state, event)
    case 'task-placed':
      return place(state, event)
    case 'task-lost':
      return lose(state, event)
    case 'looked-after':
      return lookAfter(state, event.at)
    case 'retry-asked':
      return retry(state, event)
    case 'regenerate-asked':
      return regenerate(state, event)
    case 'refresh-asked':
      return refresh(state, event)
    case 'package-asked':
      return pack(state, event)
    case 'remake-asked':
      return remake(state, event)
    case 'cancel-asked':
      return cancel(state)
    default:
      return assertNever(event)
  }
}

/** All tasks exist from the first moment, so that progress has one denominator for ever. */
function order({ jobId, commission, customer, at }: EventOf<'ordered'>): Decision {
  const { documents } = commission
  const ids: TaskId[] = ['charts', ...documents.flatMap(({ id }) => partsOf(id))]
  const job: LiveJob = {
    version: 2,
    phase: 'queued',
    jobId,
    commission,
    tasks: Object.fromEntries(ids.map((id) => [id, FRESH])),
    revisions: Object.fromEntries(documents.map(({ id }) => [id, 1])),
    past: [],
    packages: {},
    hasEnded: false,
    customer: customer ?? null,
    work: 1,
  }
  return follow(job, at)
}

/** The task an event speaks of, unless it speaks of a revision that has been replaced. */
function present(
  state: LiveJob,
  { taskId, revision }: { readonly taskId: TaskId; readonly revision: number },
): TaskState | undefined {
  const task = taskIn(state, taskId)
  return task?.revision === revision ? task : undefined
}

/**
 * The first delivery gets the work; another takes it over only from one that fell silent, or
 * from an earlier try of the same message, which the queue has given up. A chapter belongs to
 * whom the fleet says: its fences have already decided.
 */
function start(state: LiveJob, event: EventOf<'task-started'>): Decision<LiveJob> {
  const { taskId, runId, at, fence = 0 } = event
  const task = present(state, event)
  if (!task || task.runId === runId || !isFree(task, event)) return unchanged(state)
  return {
    state: change(state, taskId, {
      status: 'running',
      runId,
      fence,
      work: 0,
      seenAt: at,
      reason: task.isTrying ? task.reason : null,
      line: null,
    }),
    effects: [PUBLISH],
  }
}

function isFree(task: TaskState, { taskId, runId, at, fence = 0 }: EventOf<'task-started'>) {
  const isOpen = task.status === 'queued' || task.status === 'running'
  if (kindOf(taskId) === 'chapter') return isOpen && fence > task.fence
  if (task.status !== 'running') return task.status === 'queued'
  return isSilent(taskId, task, at) || isLaterTry(runId, task.runId)
}

/** Runs of a queue's work are named `<message>#<try>`; a message is tried again when its last try is over. */
function isLaterTry(runId: string, holder: string | null): boolean {
  const [message, attempt] = runId.split('#')
  const [heldMessage, heldAttempt] = holder?.split('#') ?? []
  return message === heldMessage && Number(attempt) > Number(heldAttempt)
}

/** A heartbeat that brings nothing new is no sign of life; a second draft is one, though the bar stands. */
function progress(state: LiveJob, event: EventOf<'task-progressed'>): Decision<LiveJob> {
  const { taskId, runId, work, at, fence = 0 } = event
  const task = present(state, event)
  if (task?.status !== 'running' || task.runId !== runId) {
    // News of a newer lease may overtake the news that it began.
    const isNewLease = kindOf(taskId) === 'chapter' && task && fence > task.fence
    const began = isNewLease ? start(state, { ...event, type: 'task-started' }) : unchanged(state)
    return began.state === state ? began : merge(began, progress(began.state, event))
  }
  if (!(work > task.work)) return unchanged(state)
  const fraction = Math.max(task.fraction, Math.min(1, event.fraction))
  const reached = Math.max(task.reached, fraction)
  const moved = { fraction, reached, work, seenAt: at, isTrying: false, reason: null }
  return { state: change(state, taskId, moved), effects: [] }
}

/** Finished work counts whoever did it, also when it was given up for lost: it is stored once, and it is the same work. */
function done(state: LiveJob, event: EventOf<'task-done'>): Decision<LiveJob> {
  const { taskId, result, at } = event
  const task = present(state, event)
  if (!task || task.status === 'done' || task.status === 'cancelled') return unchanged(state)
  const finished = change(state, taskId, {
    status: 'done',
    fraction: 1,
    reached: 1,
    seenAt: at,
    reason: null,
    cause: null,
    result,
    stands: null,
  })
  return follow(finished, at)
}

function fail(state: LiveJob, event: EventOf<'task-failed'>): Decision<LiveJob> {
  const { taskId, runId, failure, at, fence = 0 } = event
  const task = present(state, event)
  if (!task) return unchanged(state)
  const isChapter = kindOf(taskId) === 'chapter'
  const isOurs = isChapter
    ? !isFinished(task.status) && fence >= task.fence
    : task.status === 'running' && task.runId === runId
  if (!isOurs) return unchanged(state)
  // The fleet has tried as often as it may: the job does not offer again what it has given up.
  return failTask(state, taskId, isChapter ? { ...failure, kind: 'final' } : failure, at)
}

/** A lease that ended without its chapter: people read that it waits again, and why. What was reached stays. */
function release(state: LiveJob, event: EventOf<'task-released'>): Decision<LiveJob> {
  const { taskId, reason, at, fence = 0 } = event
  const task = present(state, event)
  const isOurs = task?.status === 'running' && fence >= task.fence
  if (!isOurs || kindOf(taskId) !== 'chapter') return unchanged(state)
  return {
    state: change(state, taskId, { status: 'queued', runId: null, fence, reason, seenAt: at }),
    effects: [PUBLISH],
  }
}

/** Whoever waits for a pod reads where they stand and why; news of an older lease comes too late. */
function place(state: LiveJob, event: EventOf<'task-placed'>): Decision<LiveJob> {
  const { taskId, reason, at, fence, line = null } = event
  const task = present(state, event)
  const isWaiting = task?.status === 'queued' && fence >= task.fence && task.reason !== reason
  if (!isWaiting || kindOf(taskId) !== 'chapter') return unchanged(state)
  return { state: change(state, taskId, { reason, line, seenAt: at }), effects: [] }
}

/** Silent work that was looked for and is not there; unless it has come back to life meanwhile. */
function lose(state: LiveJob, event: EventOf<'task-lost'>): Decision<LiveJob> {
  const { taskId, at } = event
  const task = present(state, event)
  if (task?.status !== 'running' || !isSilent(taskId, task, at)) return unchanged(state)
  return failTask(state, taskId, { kind: 'final', reason: 'the work fell silent' }, at)
}

/** Signals get lost and machines die: whatever has been silent too long is asked for again. */
function lookAfter(state: LiveJob, at: number): Decision<LiveJob> {
  const ended = allTasks(state).reduce<Decision<LiveJob>>(
    (decision, [id]) => merge(decision, endOverdue(decision.state, id, at)),
    unchanged(state),
  )
  return tasksToLookAfter(ended.state, at).reduce<Decision<LiveJob>>(
    (decision, id) => merge(decision, askAgain(decision.state, id, at)),
    ended,
  )
}

/** A job that cannot end says so. Should the work be done after all, it counts. */
function endOverdue(state: LiveJob, id: TaskId, at: number): Decision<LiveJob> {
  const task = taskIn(state, id)!
  if (!isOverdue(task, at)) return unchanged(state)
  const reason = `not done in three days${task.reason === null ? '' : `; last: ${task.reason}`}`
  return failTask(state, id, { kind: 'final', reason }, at)
}

function askAgain(state: LiveJob, id: TaskId, at: number): Decision<LiveJob> {
  const task = taskIn(state, id)!
  if (task.status === 'paused') {
    const resumed = enqueue(state, [id], at)
    return { ...resumed, state: change(resumed.state, id, { isTrying: true }) }
  }
  const isWorkLost = task.status === 'running' && kindOf(id) !== 'chapter'
  if (!isWorkLost) return signal(change(state, id, { seenAt: at }), id)
  if (task.attempt < MOST_ATTEMPTS) return enqueue(state, [id], at)
  // Perhaps it was done, and only its report was lost. It stays silent until that is known.
  return { state, effects: [{ type: 'look', taskId: id }] }
}

function unchanged(state: LiveJob): Decision<LiveJob> {
  return { state, effects: [] }
}

/** Whether anything is left to do, packages included. */
export function isOver({ phase, packages }: LiveJob): boolean {
  return isTerminal(phase) && Object.values(packages).every(({ status }) => isFinished(status))
}
