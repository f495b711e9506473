import type { TaskResult } from '#core/tasks.ts'
import type { TaskMessage } from '#queues/task-message.ts'
import { findArtifact, resultOf, taskKey } from '#r2/artifacts.ts'

/** What a task left behind, if it was done before: an artifact is stored once, and tells. */
export async function findWork(
  { jobId, taskId, revision }: TaskMessage,
  artifacts: R2Bucket,
): Promise<TaskResult | null> {
  const found = await findArtifact(artifacts, taskKey(jobId, taskId, revision))
  return found && resultOf(found)
}
