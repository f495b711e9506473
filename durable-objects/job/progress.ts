import { kindOf, type TaskId, type TaskKind } from '#core/tasks.ts'
import type { LiveJob } from './job-state.ts'

/** Roughly the share of a document's time each kind takes with a language model and one pod. */
const WEIGHTS: Readonly<Record<TaskKind, number>> = { charts: 2, text: 10, pdf: 1, chapter: 9 }

/**
 * How far a job is, 0 to 1: its tasks' fractions, weighted. It never falls, because no
 * fraction falls and all tasks exist from the start. Exactly 1 only when every task is done.
 */
export function progressOf({ tasks }: Pick<LiveJob, 'tasks'>): number {
  let whole = 0
  let reached = 0
  for (const [id, { fraction }] of Object.entries(tasks)) {
    const weight = WEIGHTS[kindOf(id as TaskId)]
    whole += weight
    reached += weight * fraction
  }
  return reached / whole
}
