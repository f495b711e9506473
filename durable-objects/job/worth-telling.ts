import type { JobEvent, JobState, LiveJob, TaskState } from './job-state.ts'
import { allTasks, shownStatus, taskIn } from './task-states.ts'

/** Events that come again and again while a job waits for somebody. */
const RECURRING: ReadonlySet<JobEvent['type']> = new Set([
  'looked-after',
  'task-started',
  'task-failed',
])

/**
 * What of an event belongs into the history, and is told to whoever follows it. A job may wait for
 * days: a look that found all as it was is nothing, and so is a try that ended in the pause it came
 * out of. Of a try that turns out to be work it is told first that it began.
 */
export function worthTelling(before: JobState, after: LiveJob, event: JobEvent): JobEvent[] {
  const isNews =
    before.phase === 'idle' ||
    !RECURRING.has(event.type) ||
    before.phase !== after.phase ||
    allTasks(after).some(([id, task]) => isChanged(taskIn(before, id), task))
  return isNews ? [...keptBack(before, event), event] : []
}

/** The beginning of the work that a word of progress is of, where that is its first after a pause. */
export function begunByNow(before: JobState, after: LiveJob, event: JobEvent): JobEvent[] {
  const isTrying = 'taskId' in event && taskIn(after, event.taskId)?.isTrying
  return isTrying ? [] : keptBack(before, event)
}

function isChanged(was: TaskState | undefined, task: TaskState): boolean {
  return was !== task && (!was || shownOf(was) !== shownOf(task))
}

function shownOf(task: TaskState): string {
  const status = shownStatus(task)
  const who = status === 'paused' ? null : task.runId
  return JSON.stringify([status, task.revision, task.reason, who])
}

/** That a try began, which was not told when it did. */
function keptBack(before: JobState, event: JobEvent): JobEvent[] {
  if (before.phase === 'idle' || !('runId' in event) || event.type === 'task-started') return []
  const { taskId, revision, runId } = event
  const was = taskIn(before, taskId)
  const isOurs = was?.status === 'running' && was.runId === runId && was.revision === revision
  if (!isOurs || !was.isTrying) return []
  // Nothing was heard of it since.
  return [{ type: 'task-started', taskId, revision, runId, at: was.seenAt }]
}
