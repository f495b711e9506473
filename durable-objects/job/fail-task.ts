import type { Failure } from '#core/errors.ts'
import type { TaskId } from '#core/tasks.ts'
import type { Decision } from './decide.ts'
import type { LiveJob } from './job-state.ts'
import { enqueue, follow, MOST_ATTEMPTS, PUBLISH } from './queue-tasks.ts'
import { change, taskIn } from './task-states.ts'

/** Waits before the second and third attempt, in seconds. */
const RETRY_SECONDS = [5, 30]
/** First waits; they double up to the longest. */
const OVERLOADED_SECONDS = 15
const PAUSED_SECONDS = 30
const LONGEST_SECONDS = 300
/** However long the other side asks for: it is looked at now and then, and no queue holds a message for days. */
const LONGEST_ASKED_SECONDS = 3600
/** Somebody who was busy so many times in a row, for an hour and a half, is not busy but away. */
const MOST_POSTPONED = 20

/** What becomes of a task that failed, by what its failure asks for. */
export function failTask(
  state: LiveJob,
  taskId: TaskId,
  failure: Failure,
  at: number,
): Decision<LiveJob> {
  const { kind, reason, retryAfterSeconds, measures } = failure
  const asked = retryAfterSeconds && Math.min(LONGEST_ASKED_SECONDS, retryAfterSeconds)
  const { attempt, postponed } = taskIn(state, taskId)!
  const failed = change(state, taskId, { reason })
  const uncounted = { attempt: attempt - 1, postponed: postponed + 1 }

  if (kind === 'retry' && attempt < MOST_ATTEMPTS) {
    const seconds = Math.max(RETRY_SECONDS[attempt - 1] ?? 0, asked ?? 0)
    return enqueue(failed, [taskId], at, seconds)
  }
  if (kind === 'overloaded' && postponed < MOST_POSTPONED) {
    // Who asks for a second each time is not away after twenty of them.
    const seconds = Math.max(growing(OVERLOADED_SECONDS, postponed), asked ?? 0)
    return enqueue(change(failed, taskId, uncounted), [taskId], at, seconds)
  }
  if (kind === 'paused') {
    // Who says "at once" each time is not asked in a tight loop.
    const seconds = Math.max(asked ?? growing(PAUSED_SECONDS, postponed), growing(1, postponed))
    const seenAt = at + seconds * 1000
    const paused = { ...uncounted, status: 'paused', runId: null, seenAt } as const
    return { state: change(failed, taskId, paused), effects: [PUBLISH] }
  }
  // What it cost stays on the books, though there is nothing to show for it.
  const result = measures ? { artifacts: [], measures } : null
  return follow(change(failed, taskId, { status: 'failed', cause: 'own', seenAt: at, result }), at)
}

function growing(seconds: number, times: number): number {
  return Math.min(LONGEST_SECONDS, seconds * 2 ** times)
}
