import { JobId } from '#core/ids.ts'
import { TaskId } from '#core/tasks.ts'
import * as z from 'zod'

/**
 * A signal that a task may be worked on: ids, never documents. The consumer re-reads
 * the truth, so a message may come late, twice or after the work is done.
 */
export const TaskMessage = z.strictObject({
  jobId: JobId,
  taskId: TaskId,
  attempt: z.number().int().positive(),
})
export type TaskMessage = z.infer<typeof TaskMessage>
