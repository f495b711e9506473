import { kindOf, type PartId } from '#core/tasks.ts'
import type { LiveJob, Made, TaskState } from './job-state.ts'

/**
 * What stands of a part: its present revision once that is done, until then, and for good where it
 * comes to nothing, the newest that was. A PDF or a chapter of another text than the one that
 * stands is none of it. Null where there never was anything.
 */
export function standing({ tasks }: Pick<LiveJob, 'tasks'>, id: PartId): Made | null {
  const task = tasks[id]
  const made = newestOf(task)
  if (made === null || task?.status === 'done' || kindOf(id) === 'text') return made
  const text = newestOf(tasks[`text:${id.slice(id.indexOf(':') + 1)}`])
  return text && made.inputs[0]?.key === text.result.artifacts[0]?.key ? made : null
}

/** What a task left behind when it was last done, in whichever revision. */
export function newestOf(task: TaskState | undefined): Made | null {
  if (task?.status !== 'done') return task?.stands ?? null
  const { revision, inputs, result } = task
  return result && { revision, inputs, result }
}

/** Whether there is something of a part to be had. */
export function isThere(job: Pick<LiveJob, 'tasks'>, id: PartId): boolean {
  return job.tasks[id]?.status === 'done' || standing(job, id) !== null
}
