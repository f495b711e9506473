import { kindOf, type TaskId, type TaskKind } from '#core/tasks.ts'
import type { LiveJob, TaskState } from './job-state.ts'
import { allTasks } from './task-states.ts'

/**
 * How long each kind may be silent before it is asked for again. A text reports every second
 * while it streams; a chapter has leases of its own, and the fleet is only asked how it stands: often enough
 * that a job which waits for nothing else is heard of every two minutes.
 */
const SILENCE_MS: Readonly<Record<TaskKind, number>> = {
  charts: 30_000,
  text: 60_000,
  pdf: 60_000,
  chapter: 90_000,
  zip: 120_000,
}
/** A queued signal is picked up in moments, unless the queue is long or was lost with its machine. */
const LOST_SIGNAL_MS = 30_000
/** How often a job under way looks for work that fell silent. */
const LOOK_AFTER_MS = 15_000

/** A provider or a fleet that is away for so long does not come back by itself: the job says so. */
const LONGEST_OPEN_MS = 3 * 24 * 60 * 60_000

/** Whether nobody has done a task for days, and nobody is at work on it. */
export function isOverdue({ status, since }: TaskState, at: number): boolean {
  const isOpen = status === 'queued' || status === 'paused'
  return isOpen && since > 0 && at - since > LONGEST_OPEN_MS
}

/** Tasks that nothing was heard of for too long, or whose pause is over. */
export function tasksToLookAfter(job: LiveJob, at: number): TaskId[] {
  return allTasks(job).flatMap(([id, task]) => (isSilent(id, task, at) ? [id] : []))
}

export function isSilent(id: TaskId, { status, seenAt }: TaskState, at: number): boolean {
  const silence = at - seenAt
  if (status === 'paused') return silence >= 0
  if (status === 'running') return silence > SILENCE_MS[kindOf(id)]
  if (status !== 'queued') return false
  return silence > (kindOf(id) === 'chapter' ? SILENCE_MS.chapter : LOST_SIGNAL_MS)
}

/** When the job should look again, in milliseconds since 1970; null when nothing is open. */
export function nextLookAt(job: LiveJob, now: number): number | null {
  const open = allTasks(job).filter(([, { status }]) =>
    ['queued', 'running', 'paused'].includes(status),
  )
  if (open.length === 0) return null
  const resumes = open.flatMap(([, { status, seenAt }]) => (status === 'paused' ? [seenAt] : []))
  return Math.max(now, Math.min(now + LOOK_AFTER_MS, ...resumes))
}
