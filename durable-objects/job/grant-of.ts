import type { Commission } from '#core/commission.ts'
import type { JobReport, JobState } from './job-state.ts'
import { taskIn } from './task-states.ts'

/** What a delivery that asks for work is told: it is its own, as this attempt; another's, who works on it; or nobody wants it any more. */
export type Grant =
  | { readonly kind: 'granted'; readonly commission: Commission; readonly attempt: number }
  | { readonly kind: 'held' }
  | { readonly kind: 'unwanted' }

type Work = Omit<Extract<JobReport, { type: 'task-started' }>, 'type'>

/** By a job that has heard of it. */
export function grantOf(state: JobState, { taskId, revision, runId }: Work): Grant {
  const task = state.phase === 'idle' ? undefined : taskIn(state, taskId)
  if (state.phase === 'idle' || task?.status !== 'running' || task.revision !== revision)
    return { kind: 'unwanted' }
  if (task.runId !== runId) return { kind: 'held' }
  return { kind: 'granted', commission: state.commission, attempt: task.attempt }
}
