import { logError } from '#core/log.ts'
import { kindOf } from '#core/tasks.ts'
import { isLined } from '#durable-objects/work-line/work-line.ts'
import type { TaskMessage } from '#queues/task-message.ts'
import type { OrchestratorEnv } from './env.ts'

/** Lets whoever waits behind this work go on. What the line does not hear of it finds out by itself, later. */
export async function settleInLine(
  message: TaskMessage,
  { LINE }: Pick<OrchestratorEnv, 'LINE'>,
): Promise<void> {
  const kind = kindOf(message.taskId)
  if (!isLined(kind)) return
  try {
    await LINE.getByName(kind).settle(message)
  } catch (error) {
    logError('line.unsettled', error, { taskId: message.taskId, jobId: message.jobId })
  }
}
