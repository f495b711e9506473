import { isRetryable } from '#core/errors.ts'
import { describe, logError } from '#core/log.ts'
import type { TaskResult } from '#core/tasks.ts'
import { TaskMessage } from '#queues/task-message.ts'
import type { Job } from '#durable-objects/job/job.ts'

export interface TaskConsumer {
  /** Does the work of a task. May run twice for the same task; must then give the same result. */
  readonly perform: (
    message: TaskMessage,
    progress: (fraction: number) => void,
  ) => Promise<TaskResult>
  readonly jobs: { getByName(name: string): Pick<Job, 'report'> }
}

/** Waits before a delivery whose job could not be told is tried again. */
const FIRST_RETRY_SECONDS = 2

/**
 * Works on what the job still wants done, and tells it how that went. The job decides about
 * trying again; the queue's own retries are only for when the job cannot be told, and for
 * messages that do not parse, which end in the dead-letter queue. Acknowledges last.
 */
export async function consumeTasks(batch: MessageBatch, consumer: TaskConsumer): Promise<void> {
  for (const message of batch.messages) {
    try {
      await deliver(message, consumer)
      message.ack()
    } catch (error) {
      logError('queue.delivery-failed', error, {
        queue: batch.queue,
        body: message.body,
        attempts: message.attempts,
      })
      message.retry({ delaySeconds: FIRST_RETRY_SECONDS * 2 ** (message.attempts - 1) })
    }
  }
}

async function deliver(message: Message, { perform, jobs }: TaskConsumer): Promise<void> {
  const task = TaskMessage.parse(message.body)
  const { jobId, taskId } = task
  const job = jobs.getByName(jobId)
  const runId = `${message.id}#${message.attempts}`

  const { holder } = await job.report({ type: 'task-started', taskId, runId })
  if (holder !== runId) return

  const progress = throttled((fraction) =>
    job.report({ type: 'task-progressed', taskId, runId, fraction }),
  )
  const outcome = await attempt(() => perform(task, progress))
  if (outcome.kind === 'done')
    await job.report({ type: 'task-done', taskId, runId, result: outcome.result })
  else {
    const { reason, retryable } = outcome
    await job.report({ type: 'task-failed', taskId, runId, reason, retryable })
  }
}

/** Often enough for a moving bar, seldom enough that a fast writer does not flood its job. */
const PROGRESS_MS = 1_000

/** Reports now and then; a report that is lost is made up for by the next. */
function throttled(report: (fraction: number) => Promise<unknown>): (fraction: number) => void {
  let reportedAt = Date.now()
  return (fraction) => {
    if (Date.now() - reportedAt < PROGRESS_MS) return
    reportedAt = Date.now()
    report(fraction).catch((error: unknown) => logError('task.progress-lost', error))
  }
}

type Outcome =
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryable: boolean }

async function attempt(work: () => Promise<TaskResult>): Promise<Outcome> {
  try {
    return { kind: 'done', result: await work() }
  } catch (error) {
    logError('task.failed', error)
    return { kind: 'failed', reason: describe(error), retryable: isRetryable(error) }
  }
}
