import type { Failure } from '#core/errors.ts'
import type { TaskId } from '#core/tasks.ts'
import { waitAfter } from '#core/wait-after.ts'
import type { Decision } from './decide.ts'
import type { LiveJob } from './job-state.ts'
import { enqueue, follow, PUBLISH } from './queue-tasks.ts'
import { change, taskIn } from './task-states.ts'

/** What becomes of a task that failed, by what its failure asks for. */
export function failTask(
  state: LiveJob,
  taskId: TaskId,
  failure: Failure,
  at: number,
): Decision<LiveJob> {
  const { kind, reason, measures } = failure
  const { attempt, postponed } = taskIn(state, taskId)!
  const failed = change(state, taskId, { reason })
  const uncounted = { attempt: attempt - 1, postponed: postponed + 1 }
  const seconds = waitAfter(failure, { attempt, postponed })

  if (kind === 'retry' && seconds !== null) return enqueue(failed, [taskId], at, seconds)
  if (kind === 'overloaded' && seconds !== null) {
    return enqueue(change(failed, taskId, uncounted), [taskId], at, seconds)
  }
  if (kind === 'paused' && seconds !== null) {
    const seenAt = at + seconds * 1000
    const paused = { ...uncounted, status: 'paused', runId: null, seenAt } as const
    return { state: change(failed, taskId, paused), effects: [PUBLISH] }
  }
  // What it cost stays on the books, though there is nothing to show for it.
  const result = measures ? { artifacts: [], measures } : null
  return follow(change(failed, taskId, { status: 'failed', cause: 'own', seenAt: at, result }), at)
}
