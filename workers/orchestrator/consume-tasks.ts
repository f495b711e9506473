import { failureOf } from '#core/errors.ts'
import { logError } from '#core/log.ts'
import type { TaskResult } from '#core/tasks.ts'
import { TaskMessage } from '#queues/task-message.ts'
import type { Job } from '#durable-objects/job/job.ts'
import { holdOn, type Hold } from './hold.ts'
import type { Motion, Outcome, Work } from './work.ts'

export interface TaskConsumer {
  /** What the work left behind, if it was done before. */
  readonly find: (message: TaskMessage) => Promise<TaskResult | null>
  /** Does the work of a task. May run twice for the same task; must then give the same result. */
  readonly perform: (work: Work, onMotion: (motion: Motion) => void, hold: Hold) => Promise<Outcome>
  readonly jobs: { getByName(name: string): JobOfTask }
  /** Told once nobody works on what this message asks for any more; never throws. */
  readonly settle: (message: TaskMessage) => Promise<void>
}

/** What a consumer asks of a task's job. */
interface JobOfTask {
  grant(
    work: Parameters<Job['grant']>[0],
  ): PromiseLike<ReturnType<Job['grant']>> | ReturnType<Job['grant']>
  report(report: Parameters<Job['report']>[0]): PromiseLike<void>
  show(shown: Parameters<Job['show']>[0]): PromiseLike<void>
}

/** Waits before a delivery whose job could not be told is tried again. */
const FIRST_RETRY_SECONDS = 2

/**
 * Works on what the job still wants done, and tells it how that went. The job decides about
 * trying again; the queue's own retries are only for when the job cannot be told, and for
 * messages that do not parse, which end in the dead-letter queue. Messages of a batch are worked on side
 * by side, each for itself. Acknowledges last.
 */
export async function consumeTasks(batch: MessageBatch, consumer: TaskConsumer): Promise<void> {
  await Promise.all(
    batch.messages.map(async (message) => {
      try {
        const over = await deliver(message, consumer)
        if (over) await consumer.settle(over)
        message.ack()
      } catch (error) {
        const { attempts } = message
        logError('queue.delivery-failed', error, { queue: batch.queue, attempts })
        message.retry({ delaySeconds: FIRST_RETRY_SECONDS * 2 ** (attempts - 1) })
      }
    }),
  )
}

/**
 * The work that is over, as the attempt it was granted as last; null where another delivery of it holds it. Work
 * whose artifact is stored was done: only its report was lost, and that is made good.
 */
async function deliver(
  message: Message,
  { find, perform, jobs }: TaskConsumer,
): Promise<TaskMessage | null> {
  const task = TaskMessage.parse(message.body)
  const { jobId, taskId, revision, inputs } = task
  const job = jobs.getByName(jobId)
  const run = { taskId, revision, runId: `${message.id}#${message.attempts}` }

  const found = await find(task)
  if (found) {
    await job.report({ type: 'task-done', ...run, result: found })
    return task
  }

  const granted = await job.grant(run)
  if (granted.kind === 'held') return null
  if (granted.kind === 'unwanted') return task

  let { attempt } = granted
  // Asked once more, the job grants the work to whoever has it, unless it was cancelled; as a later attempt to who was silent meanwhile.
  const hold = holdOn(async () => {
    const again = await job.grant(run)
    if (again.kind === 'granted') attempt = again.attempt
    return again.kind === 'granted'
  })
  const { onMotion, tellLast } = throttled(async ({ readable, ...motion }) => {
    await job.report({ type: 'task-progressed', ...run, ...motion })
    if (readable) await job.show({ ...run, text: readable() })
    await hold.look()
  })
  const work = { jobId, taskId, revision, inputs, commission: granted.commission }
  const report = await reportOf({ jobId, taskId, revision }, () => perform(work, onMotion, hold))
  await tellLast()
  await job.report({ ...run, ...report })
  return { ...task, attempt }
}

/** Often enough for a moving bar, seldom enough that a fast writer does not flood its job. */
const PROGRESS_MS = 1_000

/** Tells now and then, and the last once more: a writer may be done before anything was told. What is lost is made up for by the next. */
function throttled(tell: (motion: Motion) => Promise<void>) {
  let toldAt = Date.now()
  let untold: Motion | null = null
  const tellNow = async (motion: Motion) => {
    untold = null
    toldAt = Date.now()
    await tell(motion).catch((error: unknown) => logError('task.progress-lost', error))
  }
  return {
    onMotion: (motion: Motion): void => {
      untold = motion
      if (Date.now() - toldAt >= PROGRESS_MS) void tellNow(motion)
    },
    /** Of what can be read; how far it was is told by its end. */
    tellLast: async (): Promise<void> => {
      if (untold?.readable) await tellNow(untold)
    },
  }
}

async function reportOf(
  of: Pick<Work, 'jobId' | 'taskId' | 'revision'>,
  work: () => Promise<Outcome>,
) {
  try {
    const outcome = await work()
    if (outcome.kind === 'done') return { type: 'task-done' as const, result: outcome.result }
    const { reason, measures } = outcome
    const failure = { kind: 'final' as const, reason, measures }
    return { type: 'task-failed' as const, failure }
  } catch (error) {
    logError('task.failed', error, of)
    return { type: 'task-failed' as const, failure: failureOf(error) }
  }
}
