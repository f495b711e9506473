import type { DocumentId, DocumentPlan } from '#core/job-types.ts'
import type { JobStatus, TaskId, TaskStatus } from '#core/tasks.ts'
import type { LiveJob, TaskState } from './job-state.ts'

/** A task in one of these is not worked on any more. */
export function isFinished(status: TaskStatus): boolean {
  return status === 'done' || status === 'failed' || status === 'cancelled'
}

/**
 * What follows from the tasks as they stand: which waiting tasks may be queued now, which can
 * never be (their text or charts were given up), and whether the job is at its end.
 *
 * A text waits for the charts and for the texts it builds on; a PDF and a chapter for their
 * own text only, and nothing waits for them.
 */
export function settleJob(state: LiveJob): {
  readonly job: LiveJob
  readonly ready: readonly TaskId[]
} {
  // Documents come after those they build on, so one pass in order reaches every consequence.
  const tasks: Record<string, TaskState> = { ...state.tasks }
  const ready: TaskId[] = []
  if (tasks['charts']!.status === 'waiting') ready.push('charts')
  for (const plan of state.documents) {
    for (const [id, verdict] of verdicts(plan, tasks)) {
      if (tasks[id]!.status !== 'waiting' || verdict === 'wait') continue
      if (verdict === 'go') ready.push(id)
      else tasks[id] = { ...tasks[id]!, status: 'failed', reason: verdict.reason }
    }
  }
  const job = { ...state, tasks }
  return { job: { ...job, phase: ready.length > 0 ? state.phase : phaseOf(job) }, ready }
}

type Verdict = 'go' | 'wait' | { readonly reason: string }

/** Lazily, so that a text given up here already gives up its own PDF and chapter. */
function* verdicts(
  plan: DocumentPlan,
  tasks: Readonly<Record<string, TaskState>>,
): Generator<[TaskId, Verdict]> {
  yield [`text:${plan.id}`, textVerdict(plan, tasks)]
  yield [`pdf:${plan.id}`, afterText(plan.id, tasks)]
  yield [`chapter:${plan.id}`, afterText(plan.id, tasks)]
}

function textVerdict(plan: DocumentPlan, tasks: Readonly<Record<string, TaskState>>): Verdict {
  const charts = tasks['charts']!.status
  if (charts === 'failed') return { reason: 'the charts could not be cast' }
  if (charts !== 'done') return 'wait'

  const before = plan.after.map((id) => tasks[`text:${id}`]!.status)
  if (before.some((status) => !isFinished(status))) return 'wait'
  const given = before.filter((status) => status === 'done').length
  const lacking = plan.needs === 'all' ? given < before.length : before.length > 0 && given === 0
  return lacking ? { reason: 'the texts it builds on failed' } : 'go'
}

function afterText(id: DocumentId, tasks: Readonly<Record<string, TaskState>>): Verdict {
  const text = tasks[`text:${id}`]!.status
  if (text === 'failed') return { reason: 'its text failed' }
  return text === 'done' ? 'go' : 'wait'
}

function phaseOf({ phase, documents, tasks }: LiveJob): JobStatus {
  const all = Object.values(tasks)
  if (all.some(({ status }) => !isFinished(status))) return phase
  if (all.every(({ status }) => status === 'done')) return 'complete'
  const texts = documents.filter(({ id }) => tasks[`text:${id}`]!.status === 'done')
  return texts.length > 0 ? 'partial' : 'failed'
}
