import type { Message } from '#core/message.ts'
import { kindOf, type TaskId, type TaskKind } from '#core/tasks.ts'
import type { LiveJob } from './job-state.ts'
import { waitMessage } from './message-of.ts'

/** Roughly the share of a document's time each kind takes with a language model and one pod. Packages gate nothing. */
const WEIGHTS: Readonly<Record<TaskKind, number>> = {
  charts: 2,
  text: 10,
  pdf: 1,
  chapter: 9,
  zip: 0,
}

/**
 * How far a job is, 0 to 1: how far its tasks ever got, weighted. It never falls, because that
 * never falls and all tasks exist from the start. Exactly 1 only when every task has been done.
 */
export function progressOf({ tasks }: Pick<LiveJob, 'tasks'>): number {
  let whole = 0
  let reached = 0
  for (const [id, task] of Object.entries(tasks)) {
    const weight = WEIGHTS[kindOf(id as TaskId)]
    whole += weight
    reached += weight * task.reached
  }
  return reached / whole
}

/** Where each chapter in line stands, and why, by task id. */
export function waitsOf({ tasks }: Pick<LiveJob, 'tasks'>): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(tasks).flatMap(([id, { status, line }]) =>
      status === 'queued' && line !== null ? [[id, waitMessage(line)]] : [],
    ),
  )
}

/** How far each part in work is, by task id. */
export function fractionsOf({ tasks }: Pick<LiveJob, 'tasks'>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(tasks).flatMap(([id, { status, fraction }]) =>
      status === 'running' && fraction > 0 ? [[id, fraction]] : [],
    ),
  )
}
