import type { JobEvent, LiveJob } from './job-state.ts'
import type { LoggedEvent } from './history.ts'
import { taskIn } from './task-states.ts'

/** When the run of a task that an event ends began, milliseconds, as the history has it; null where it is not there. */
export type BeganAt = (ended: Pick<LoggedEvent, 'seq' | 'taskId' | 'revision'>) => number | null

/**
 * The line of the log for a transition of a job: which job, task, revision, attempt and fence, how
 * long a run took, and where the job stands. Reasons are told to whose job it is, and may quote what was
 * written; the line has the kind of failure alone.
 */
export function transitionLine(
  state: LiveJob,
  event: JobEvent,
  { logged, beganAt }: { readonly logged: LoggedEvent; readonly beganAt: BeganAt },
): Readonly<Record<string, unknown>> {
  const { seq, type, taskId, revision, status, progress } = logged
  const task = taskId === null ? null : taskIn(state, taskId)
  const endsRun = 'runId' in event && event.type !== 'task-started'
  const began = endsRun ? beganAt(logged) : null
  return {
    jobId: state.jobId,
    seq,
    type,
    ...(taskId !== null && { taskId, revision }),
    ...(task && { attempt: task.attempt }),
    ...('fence' in event && { fence: event.fence }),
    ...(began !== null && { ms: event.at - began }),
    ...(event.type === 'task-failed' && { failure: event.failure.kind }),
    status,
    progress: Math.round(progress * 1000) / 1000,
  }
}
