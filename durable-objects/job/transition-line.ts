import type { JobEvent, LiveJob } from './job-state.ts'
import type { LoggedEvent } from './history.ts'
import { taskIn } from './task-states.ts'

/** Of a job, how many runs under way are remembered: each part and package has one at a time. */
const MOST_RUNS = 100

/**
 * The line of the log for each transition of a job: which job, task, revision, attempt and fence, how
 * long a run took, and where the job stands. Reasons are told to whose job it is, and may quote what was
 * written; the line has the kind of failure alone.
 */
export class TransitionLines {
  /** When runs began, milliseconds, by task and run. In memory: after a restart one line lacks its time. */
  readonly #began = new Map<string, number>()

  line(state: LiveJob, event: JobEvent, logged: LoggedEvent): Readonly<Record<string, unknown>> {
    const { seq, type, taskId, revision, status, progress } = logged
    const task = taskId === null ? null : taskIn(state, taskId)
    return {
      jobId: state.jobId,
      seq,
      type,
      ...(taskId !== null && { taskId, revision }),
      ...(task && { attempt: task.attempt }),
      ...('fence' in event && { fence: event.fence }),
      ...this.#tookOf(event),
      ...(event.type === 'task-failed' && { failure: event.failure.kind }),
      status,
      progress: Math.round(progress * 1000) / 1000,
    }
  }

  #tookOf(event: JobEvent): { readonly ms?: number } {
    if (!('runId' in event)) return {}
    const run = `${event.taskId} ${event.runId}`
    if (event.type === 'task-started') {
      if (this.#began.size >= MOST_RUNS) this.#began.clear()
      this.#began.set(run, event.at)
      return {}
    }
    const began = this.#began.get(run)
    this.#began.delete(run)
    return began === undefined ? {} : { ms: event.at - began }
  }
}
