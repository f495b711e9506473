import type { JobEvent, JobReport, JobState, LiveJob, TaskState } from './job-state.ts'
import type { Passing } from './latest-progress.ts'
import { allTasks, shownStatus, taskIn } from './task-states.ts'

/** Events that come again and again while a job waits for somebody. */
const RECURRING: ReadonlySet<JobEvent['type']> = new Set([
  'looked-after',
  'task-started',
  'task-failed',
])

/**
 * Whether an event belongs into the history, and is told to whoever follows it: a look that found
 * all as it was does not, nor does a try that ended in the pause it came out of. A job may wait for days.
 */
export function isWorthTelling(before: JobState, after: LiveJob, { type }: JobEvent): boolean {
  if (before.phase === 'idle' || !RECURRING.has(type) || before.phase !== after.phase) return true
  return allTasks(after).some(([id, task]) => {
    const was = taskIn(before, id)
    return was !== task && (!was || toldOf(was) !== toldOf(task))
  })
}

function toldOf(task: TaskState): string {
  const status = shownStatus(task)
  const who = status === 'paused' ? null : task.runId
  return JSON.stringify([status, task.revision, task.reason, who])
}

/** The beginnings that were kept back: of tries that turn out to be work. */
export function begunAfterPause(
  before: JobState,
  after: LiveJob,
  heard: readonly Passing[],
): Extract<JobReport, { type: 'task-started' }>[] {
  return heard.flatMap((report) => {
    if (before.phase === 'idle' || report.type !== 'task-progressed') return []
    const { taskId, revision, runId } = report
    const [was, task] = [taskIn(before, taskId), taskIn(after, taskId)]
    const isBegun = was?.isTrying && !task?.isTrying && task?.runId === runId
    return isBegun ? [{ type: 'task-started', taskId, revision, runId }] : []
  })
}
