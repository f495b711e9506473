import { assertNever } from '#core/errors.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import { isTerminal, kindOf, type TaskId, type TaskKind } from '#core/tasks.ts'
import { isFinished, settleJob } from './settle-job.ts'
import type { JobEffect, JobEvent, JobState, LiveJob, TaskState } from './job-state.ts'

export interface Decision {
  readonly state: JobState
  readonly effects: readonly JobEffect[]
}

/** Three tries: a provider that fails thrice in a row is down, and somebody should know. */
export const MOST_ATTEMPTS = 3
/** Waits before the second and third attempt. */
const RETRY_DELAY_SECONDS = [5, 30]

/**
 * How long each kind may be silent before it is asked for again. A text reports every few
 * seconds while it streams; a chapter has leases of its own, and is only offered again.
 */
const SILENCE_MS: Readonly<Record<TaskKind, number>> = {
  charts: 30_000,
  text: 60_000,
  pdf: 60_000,
  chapter: 120_000,
}
/** A queued signal is picked up in moments, unless the queue is long or was lost with its machine. */
const LOST_SIGNAL_MS = 30_000

/**
 * The whole life of a job. Pure and total: no clock, no storage, no bindings.
 *
 * Queues deliver at least once and out of order, so an event that does not belong is an
 * echo of one already handled: it returns the same state, and nothing happens.
 */
export function decide(state: JobState, event: JobEvent): Decision {
  if (state.phase === 'idle') return event.type === 'ordered' ? order(event) : unchanged(state)
  if (event.type === 'retry-asked') return retry(state, event)
  if (isTerminal(state.phase)) return unchanged(state)

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
    case 'cancel-asked':
      return cancel(state)
    case 'looked-after':
      return lookAfter(state, event.at)
    default:
      return assertNever(event)
  }
}

type EventOf<Type extends JobEvent['type']> = Extract<JobEvent, { type: Type }>

/** All tasks exist from the first moment, so that progress has one denominator for ever. */
function order({ jobId, jobType, system, at }: EventOf<'ordered'>): Decision {
  const documents = planDocuments(jobType, system ?? undefined)
  const ids: TaskId[] = ['charts', ...documents.flatMap(tasksOf)]
  const tasks = Object.fromEntries(ids.map((id) => [id, WAITING]))
  return enqueue({ phase: 'queued', jobId, documents, tasks }, ['charts'], at)
}

const WAITING: TaskState = {
  status: 'waiting',
  attempt: 0,
  runId: null,
  fraction: 0,
  fractionOfAttempt: 0,
  seenAt: 0,
  reason: null,
  result: null,
}

function tasksOf({ id }: DocumentPlan): TaskId[] {
  return [`text:${id}`, `pdf:${id}`, `chapter:${id}`]
}

/**
 * The first delivery gets the work; another takes it over only from one that fell silent.
 * A chapter belongs to whom the fleet says: its fences have already decided.
 */
function start(state: LiveJob, { taskId, runId, at }: EventOf<'task-started'>): Decision {
  const task = state.tasks[taskId]
  if (!task || task.runId === runId) return unchanged(state)
  const isFree =
    task.status === 'queued' ||
    (task.status === 'running' &&
      (kindOf(taskId) === 'chapter' || at - task.seenAt > SILENCE_MS[kindOf(taskId)]))
  if (!isFree) return unchanged(state)
  const next = change(state, taskId, {
    status: 'running',
    runId,
    fractionOfAttempt: 0,
    seenAt: at,
  })
  return { state: { ...next, phase: 'running' }, effects: [PUBLISH] }
}

/** A heartbeat that brings nothing new is no sign of life: a stalled stream must be found out. */
function progress(
  state: LiveJob,
  { taskId, runId, fraction, at }: EventOf<'task-progressed'>,
): Decision {
  const task = state.tasks[taskId]
  if (task?.status !== 'running' || task.runId !== runId) return unchanged(state)
  const fractionOfAttempt = Math.min(1, fraction)
  if (!(fractionOfAttempt > task.fractionOfAttempt)) return unchanged(state)
  const further = Math.max(task.fraction, fractionOfAttempt)
  const next = change(state, taskId, { fraction: further, fractionOfAttempt, seenAt: at })
  return { state: next, effects: [PUBLISH] }
}

/** Finished work counts whoever did it: it is stored once, and it is the same work. */
function done(state: LiveJob, { taskId, result, at }: EventOf<'task-done'>): Decision {
  const task = state.tasks[taskId]
  if (!task || isFinished(task.status)) return unchanged(state)
  const next = change(state, taskId, {
    status: 'done',
    fraction: 1,
    seenAt: at,
    reason: null,
    result,
  })
  return follow({ ...next, phase: 'running' }, at)
}

function fail(state: LiveJob, event: EventOf<'task-failed'>): Decision {
  const { taskId, runId, reason, retryable, at } = event
  const task = state.tasks[taskId]
  if (task?.status !== 'running' || task.runId !== runId) return unchanged(state)
  if (retryable && task.attempt < MOST_ATTEMPTS) {
    const delaySeconds = RETRY_DELAY_SECONDS[task.attempt - 1] ?? 0
    return enqueue(change(state, taskId, { reason }), [taskId], at, delaySeconds)
  }
  return follow(change(state, taskId, { status: 'failed', seenAt: at, reason }), at)
}

/** Failed work of one document, or of all, is tried again with fresh attempts. */
function retry(state: LiveJob, { documentId, at }: EventOf<'retry-asked'>): Decision {
  if (state.phase === 'cancelled') return unchanged(state)
  const failed = (Object.keys(state.tasks) as TaskId[]).filter(
    (id) =>
      state.tasks[id]!.status === 'failed' &&
      (documentId === null || id === 'charts' || id.endsWith(`:${documentId}`)),
  )
  if (failed.length === 0) return unchanged(state)
  const reopened = failed.reduce<LiveJob>(
    (job, id) => change(job, id, { status: 'waiting', attempt: 0, runId: null }),
    state,
  )
  return follow({ ...reopened, phase: 'running' }, at)
}

function cancel(state: LiveJob): Decision {
  const open = (Object.keys(state.tasks) as TaskId[]).filter(
    (id) => !isFinished(state.tasks[id]!.status),
  )
  const next = open.reduce<LiveJob>((job, id) => change(job, id, { status: 'cancelled' }), state)
  return {
    state: { ...next, phase: 'cancelled' },
    effects: [{ type: 'withdraw-chapters' }, PUBLISH],
  }
}

/** Signals get lost and machines die: whatever has been silent too long is asked for again. */
function lookAfter(state: LiveJob, at: number): Decision {
  const silent = (Object.keys(state.tasks) as TaskId[]).filter((id) =>
    isSilent(id, state.tasks[id]!, at),
  )
  if (silent.length === 0) return unchanged(state)
  return silent.reduce<Decision>(
    (decision, id) => merge(decision, askAgain(decision.state as LiveJob, id, at)),
    {
      state,
      effects: [],
    },
  )
}

function isSilent(id: TaskId, task: TaskState, at: number): boolean {
  const silence = at - task.seenAt
  if (task.status === 'running') return silence > SILENCE_MS[kindOf(id)]
  if (task.status !== 'queued') return false
  return silence > (kindOf(id) === 'chapter' ? SILENCE_MS.chapter : LOST_SIGNAL_MS)
}

function askAgain(state: LiveJob, id: TaskId, at: number): Decision {
  const task = state.tasks[id]!
  const isWorkLost = task.status === 'running' && kindOf(id) !== 'chapter'
  if (!isWorkLost) return signal(change(state, id, { seenAt: at }), id)
  if (task.attempt < MOST_ATTEMPTS) return enqueue(state, [id], at)
  return follow(change(state, id, { status: 'failed', reason: 'the work fell silent' }), at)
}

/** Queues every task whose turn has come, gives up those that can never come, and ends the job if all is settled. */
function follow(state: LiveJob, at: number): Decision {
  const { job, ready } = settleJob(state)
  return enqueue(job, ready, at)
}

function enqueue(state: LiveJob, ids: readonly TaskId[], at: number, delaySeconds = 0): Decision {
  return ids.reduce<Decision>(
    (decision, id) => {
      const job = decision.state as LiveJob
      const attempt = job.tasks[id]!.attempt + 1
      const queued = change(job, id, {
        status: 'queued',
        attempt,
        runId: null,
        seenAt: at + delaySeconds * 1000,
      })
      return merge(decision, signal(queued, id, delaySeconds))
    },
    { state, effects: [PUBLISH] },
  )
}

/** Chapters go to the fleet's own durable line; everything else to a queue. */
function signal(state: LiveJob, taskId: TaskId, delaySeconds = 0): Decision {
  const document = state.documents.find(({ id }) => taskId === `chapter:${id}`)
  const effect: JobEffect = document
    ? { type: 'offer-chapter', documentId: document.id, lane: document.lane }
    : { type: 'enqueue', taskId, attempt: state.tasks[taskId]!.attempt, delaySeconds }
  return { state, effects: [effect] }
}

const PUBLISH: JobEffect = { type: 'publish' }

function change(state: LiveJob, id: TaskId, changes: Partial<TaskState>): LiveJob {
  return { ...state, tasks: { ...state.tasks, [id]: { ...state.tasks[id]!, ...changes } } }
}

function merge(first: Decision, second: Decision): Decision {
  return { state: second.state, effects: [...first.effects, ...second.effects] }
}

function unchanged(state: JobState): Decision {
  return { state, effects: [] }
}
