import { PART_KINDS, type JobStatus, type PartId, type TaskId } from '#core/tasks.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { JobEffect, LiveJob } from './job-state.ts'
import { lacksWhatHasCome, openRevision } from './revise.ts'
import { change, isFinished, partsOf, shownStatus } from './task-states.ts'
import { isThere } from './what-stands.ts'

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
  const isAnew =
    (isBarrierDown && lacksWhatHasCome(settled.job, plan)) || isTakenUpAgain(settled.job, plan)
  const opened = isAnew
    ? openRevision(settled.job, plan.id, PART_KINDS)
    : { job: settled.job, effects: [] }
  const start: Settled = {
    ...settled,
    job: opened.job,
    effects: [...settled.effects, ...opened.effects],
  }
  const written = settleTask(start, `text:${plan.id}`, textVerdict(start.job, plan))
  return AFTER_TEXT.reduce((next, kind) => {
    const id = `${kind}:${plan.id}` as const
    return settleTask(next, id, afterText(next.job, plan, id))
  }, written)
}

/** Whether a text that was given up, and shows what stands, may be written after all: what it shows stays where it is read. */
function isTakenUpAgain(job: LiveJob, plan: DocumentPlan): boolean {
  const { status, cause, stands } = job.tasks[`text:${plan.id}`]!
  const isShown = status === 'failed' && cause === 'inputs' && stands !== null
  return isShown && typeof textVerdict(job, plan) === 'string'
}

const AFTER_TEXT = ['pdf', 'chapter'] as const

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

function textVerdict(job: LiveJob, plan: DocumentPlan): Verdict {
  const { tasks } = job
  const charts = tasks['charts']!.status
  if (charts === 'failed') return { reason: 'the charts could not be cast' }
  if (charts !== 'done') return 'wait'

  const before = plan.after.map((id) => `text:${id}` as const)
  if (before.some((id) => !isFinished(tasks[id]!.status))) return 'wait'
  const given = before.filter((id) => isThere(job, id)).length
  const lacking = plan.needs === 'all' ? given < before.length : before.length > 0 && given === 0
  return lacking ? { reason: 'the texts it builds on failed' } : 'go'
}

/** What follows a text that came to nothing is not made; what was asked for since is made of the one that stands. */
function afterText(job: LiveJob, { id }: DocumentPlan, part: PartId): Verdict {
  const text = job.tasks[`text:${id}`]!
  if (text.status === 'done') return 'go'
  const isAskedSince = job.tasks[part]!.revision > text.revision
  if (isFinished(text.status) && isAskedSince && isThere(job, `text:${id}`)) return 'go'
  return text.status === 'failed' ? { reason: 'its text failed' } : 'wait'
}

/**
 * How the job stands, from how its tasks stand and what there is of its parts. Packages gate nothing,
 * and charts that are lost take nothing from what was made of them.
 */
export function phaseOf(job: LiveJob): JobStatus {
  const { phase, commission, tasks } = job
  if (phase === 'cancelled') return phase
  const all = Object.values(tasks).map(shownStatus)
  if (all.some((status) => !isFinished(status))) {
    if (all.includes('paused')) return 'paused'
    return all.every((status) => status === 'waiting' || status === 'queued') ? 'queued' : 'running'
  }
  const { documents } = commission
  const parts = documents.flatMap(({ id }) => partsOf(id))
  if (parts.every((id) => isThere(job, id))) return 'complete'
  return documents.some(({ id }) => isThere(job, `text:${id}`)) ? 'partial' : 'failed'
}
