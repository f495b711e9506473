import type { DocumentId } from '#core/job-types.ts'
import { kindOf, type TaskId } from '#core/tasks.ts'
import type { Decision } from './decide.ts'
import type { JobEffect, LiveJob } from './job-state.ts'
import { settleJob } from './settle-job.ts'
import { change, inputsOf, taskIn } from './task-states.ts'

export const PUBLISH: JobEffect = { type: 'publish' }

/** Queues every task whose turn has come, and gives up those that cannot be made. Nothing follows in a cancelled job. */
export function follow(state: LiveJob, at: number): Decision<LiveJob> {
  if (state.phase === 'cancelled') return { state, effects: [PUBLISH] }
  const { job, ready, effects } = settleJob(state)
  return merge({ state: job, effects }, enqueue(job, ready, at))
}

/** Queues tasks for another counted attempt, now or later. What each is made from is fixed with its first. */
export function enqueue(
  state: LiveJob,
  ids: readonly TaskId[],
  at: number,
  delaySeconds = 0,
): Decision<LiveJob> {
  return ids.reduce<Decision<LiveJob>>(
    (decision, id) => {
      const task = taskIn(decision.state, id)!
      const queued = change(decision.state, id, {
        status: 'queued',
        attempt: task.attempt + 1,
        since: task.since || at,
        inputs: task.inputs.length === 0 ? inputsOf(decision.state, id) : task.inputs,
        isTrying: false,
        runId: null,
        cause: null,
        seenAt: at + (delaySeconds + headStartBefore(decision.state, id)) * 1000,
      })
      return merge(decision, signal(queued, id))
    },
    { state, effects: [PUBLISH] },
  )
}

/** A preview's voice is waited for, its PDF is not: it is set once three such voices can have spoken, so many seconds later. */
const VOICE_FIRST_SECONDS = 3

function headStartBefore({ commission }: LiveJob, taskId: TaskId): number {
  if (kindOf(taskId) !== 'pdf') return 0
  const plan = commission.documents.find(({ id }) => taskId === `pdf:${id}`)
  return plan?.lane === 'preview' ? VOICE_FIRST_SECONDS : 0
}

/** A chapter's signal goes to the fleet, anything else to a queue. */
export function signal(state: LiveJob, taskId: TaskId): Decision<LiveJob> {
  const effect: JobEffect =
    kindOf(taskId) === 'chapter'
      ? chapterEffect(
          taskId.slice('chapter:'.length) as DocumentId,
          taskIn(state, taskId)!.revision,
        )
      : { type: 'signal', taskId }
  return { state, effects: [effect] }
}

export function chapterEffect(documentId: DocumentId, revision: number): JobEffect {
  return { type: 'chapter', documentId, revision }
}

export function merge(first: Decision<LiveJob>, second: Decision<LiveJob>): Decision<LiveJob> {
  return { ...second, effects: [...first.effects, ...second.effects] }
}
