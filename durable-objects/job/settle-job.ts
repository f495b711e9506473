import { PART_KINDS, type JobStatus, type TaskId } from '#core/tasks.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { JobEffect, LiveJob } from './job-state.ts'
import { lacksWhatHasCome, openRevision } from './revise.ts'
import { change, isFinished } from './task-states.ts'

interface Settled {
  readonly job: LiveJob
  readonly ready: readonly TaskId[]
  readonly effects: readonly JobEffect[]
}

/**
 * What follows from the tasks as they stand: which waiting tasks may be queued now, which can
 * not be made (their text or charts were given up), and which texts are to be written again
 * because something they had to do without has come.
 *
 * A text waits for the charts and for the texts it builds on; a PDF and a chapter for their
 * own text only, and nothing waits for them. Documents come after those they build on, so one
 * pass in order reaches every consequence.
 */
export function settleJob(state: LiveJob): Settled {
  const charts = state.tasks['charts']!.status === 'waiting' ? (['charts'] as const) : []
  return state.commission.documents.reduce<Settled>(settleDocument, {
    job: state,
    ready: charts,
    effects: [],
  })
}

function settleDocument(settled: Settled, plan: DocumentPlan): Settled {
  const isBarrierDown = plan.after.every((id) =>
    isFinished(settled.job.tasks[`text:${id}`]!.status),
  )
  const opened =
    isBarrierDown && lacksWhatHasCome(settled.job, plan)
      ? openRevision(settled.job, plan.id, PART_KINDS)
      : { job: settled.job, effects: [] }
  const start: Settled = {
    ...settled,
    job: opened.job,
    effects: [...settled.effects, ...opened.effects],
  }
  const written = settleTask(start, `text:${plan.id}`, textVerdict(start.job, plan))
  const follows = afterText(written.job, plan)
  return settleTask(settleTask(written, `pdf:${plan.id}`, follows), `chapter:${plan.id}`, follows)
}

type Verdict = 'go' | 'wait' | { readonly reason: string }

function settleTask(settled: Settled, id: TaskId, verdict: Verdict): Settled {
  const { job, ready } = settled
  const { status, cause } = job.tasks[id]!
  // What was given up for want of what it builds on is taken up again when that changes.
  const isOpen = status === 'waiting' || (status === 'failed' && cause === 'inputs')
  if (!isOpen) return settled
  if (typeof verdict === 'object') {
    const { reason } = verdict
    if (status === 'failed') return settled
    return { ...settled, job: change(job, id, { status: 'failed', cause: 'inputs', reason }) }
  }
  const waiting =
    status === 'waiting'
      ? job
      : change(job, id, { status: 'waiting', cause: null, reason: null, attempt: 0, since: 0 })
  return { ...settled, job: waiting, ready: verdict === 'go' ? [...ready, id] : ready }
}

function textVerdict({ tasks }: LiveJob, plan: DocumentPlan): Verdict {
  const charts = tasks['charts']!.status
  if (charts === 'failed') return { reason: 'the charts could not be cast' }
  if (charts !== 'done') return 'wait'

  const before = plan.after.map((id) => tasks[`text:${id}`]!.status)
  if (before.some((status) => !isFinished(status))) return 'wait'
  const given = before.filter((status) => status === 'done').length
  const lacking = plan.needs === 'all' ? given < before.length : before.length > 0 && given === 0
  return lacking ? { reason: 'the texts it builds on failed' } : 'go'
}

function afterText({ tasks }: LiveJob, { id }: DocumentPlan): Verdict {
  const text = tasks[`text:${id}`]!.status
  if (text === 'failed') return { reason: 'its text failed' }
  return text === 'done' ? 'go' : 'wait'
}

/** How the job stands, from how its tasks stand. Packages gate nothing. */
export function phaseOf({ phase, commission, tasks }: LiveJob): JobStatus {
  if (phase === 'cancelled') return phase
  const all = Object.values(tasks).map(({ status }) => status)
  if (all.some((status) => !isFinished(status))) {
    if (all.includes('paused')) return 'paused'
    return all.every((status) => status === 'waiting' || status === 'queued') ? 'queued' : 'running'
  }
  if (all.every((status) => status === 'done')) return 'complete'
  const texts = commission.documents.filter(({ id }) => tasks[`text:${id}`]!.status === 'done')
  return texts.length > 0 ? 'partial' : 'failed'
}
