import { JobId } from '#core/ids.ts'
import { Input, TaskId } from '#core/tasks.ts'
import * as z from 'zod'

/**
 * A signal that a task may be worked on: which, of which revision, and what from. Never the
 * documents themselves. The consumer asks the job whether the work is still wanted, so a
 * message may come late, twice or after the work is done.
 */
export const TaskMessage = z.strictObject({
  jobId: JobId,
  taskId: TaskId,
  revision: z.number().int().positive(),
  attempt: z.number().int().positive(),
  inputs: z.array(Input).readonly(),
})
export type TaskMessage = z.infer<typeof TaskMessage>
