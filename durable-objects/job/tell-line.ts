import { kindOf, type TaskId } from '#core/tasks.ts'
import { isLined } from '#durable-objects/work-line/work-line.ts'
import type { LiveJob, TaskState } from './job-state.ts'
import type { JobEnv } from './perform-effect.ts'
import { taskIn } from './task-states.ts'

/**
 * Tells the line or the queue of a task's kind what is true of it: that it is wanted, or no longer.
 * Nothing where somebody is at work on it, or it is over.
 */
export async function tellLine(job: LiveJob, taskId: TaskId, env: JobEnv): Promise<void> {
  const task = taskIn(job, taskId)
  if (task?.status === 'queued') await send(job, { taskId, task }, env)
  if (task?.status === 'cancelled') await withdraw(job, { taskId, task }, env)
}

interface Told {
  readonly taskId: TaskId
  readonly task: TaskState
}

/** To its line where customers take turns, to its queue elsewhere. */
async function send(job: LiveJob, { taskId, task }: Told, env: JobEnv): Promise<void> {
  const { revision, attempt, inputs, seenAt } = task
  const { jobId, commission, customer } = job
  const message = { jobId, taskId, revision, attempt, inputs }
  const kind = kindOf(taskId)
  if (isLined(kind)) {
    const documentId = taskId.slice(kind.length + 1)
    const lane = commission.documents.find(({ id }) => id === documentId)?.lane ?? 'chapter'
    const offered = { message, customer: customer ?? jobId, lane, dueAt: seenAt }
    return await env.LINE.getByName(kind).offer(offered)
  }
  if (kind !== 'charts') throw new Error(`a ${kind} waits in a line of its own, not in a queue`)
  const delaySeconds = Math.max(0, Math.ceil((seenAt - Date.now()) / 1000))
  await env.CHARTS.send(message, { delaySeconds })
}

/** What was cancelled leaves its line, so that others find a place; in a queue it waits for nobody. */
async function withdraw({ jobId }: LiveJob, { taskId, task }: Told, env: JobEnv): Promise<void> {
  const kind = kindOf(taskId)
  const { revision } = task
  if (isLined(kind)) await env.LINE.getByName(kind).withdraw({ jobId, taskId, revision })
}
