import type { Commission } from '#core/commission.ts'
import { JobId } from '#core/ids.ts'
import { DocumentPlan } from '#core/job-types.ts'
import {
  isTerminal,
  kindOf,
  TaskId,
  TASK_STATUSES,
  TaskResult,
  type PartId,
  type PartKind,
} from '#core/tasks.ts'
import * as z from 'zod'
import { LiveJob, type Made, type TaskState } from './job-state.ts'
import { phaseOf } from './settle-job.ts'
import { change, FRESH, inputsOf } from './task-states.ts'

/** What a job of the first edition remembered: no version, no commission, one revision of everything. */
const FirstEdition = z.object({
  version: z.undefined().optional(),
  phase: z.string(),
  jobId: JobId,
  documents: z.array(DocumentPlan),
  tasks: z.record(
    z.string(),
    z.object({
      status: z.enum(TASK_STATUSES),
      attempt: z.number(),
      runId: z.string().nullable(),
      fraction: z.number(),
      seenAt: z.number(),
      reason: z.string().nullable(),
      result: TaskResult.nullable(),
    }),
  ),
})

/** Whether a stored state is of an older shape, and has to be brought up to the present one. */
export function isOlder(stored: unknown): boolean {
  return FirstEdition.safeParse(stored).success
}

/**
 * A stored state in its present shape, whichever shape it was stored in. The first edition kept
 * no commission in its object; it is the one that D1 holds for the job. Work that was under
 * way is queued again: it would have been done under another name.
 */
export function upgradeState(stored: unknown, commission: Commission | null): LiveJob {
  const first = FirstEdition.safeParse(stored)
  if (!first.success) return withStanding(withEnd(LiveJob.parse(stored)))
  if (!commission) throw new Error(`D1 holds no commission of ${first.data.jobId}`)

  const { jobId, tasks } = first.data
  const job: LiveJob = {
    version: 2,
    phase: first.data.phase === 'cancelled' ? 'cancelled' : 'running',
    jobId,
    commission,
    tasks: Object.fromEntries(
      Object.entries(tasks).map(([id, task]) => [id, upgradeTask(TaskId.parse(id), task)]),
    ),
    revisions: Object.fromEntries(commission.documents.map(({ id }) => [id, 1])),
    past: [],
    packages: {},
    hasEnded: false,
    customer: null,
    work: 0,
  }
  const traced = Object.keys(tasks).reduce((next, id) => withInputs(next, TaskId.parse(id)), job)
  return withEnd({ ...traced, phase: phaseOf(traced) })
}

function withEnd(job: LiveJob): LiveJob {
  return { ...job, hasEnded: job.hasEnded || isTerminal(job.phase) }
}

/** What stands of parts that were made anew before their tasks kept it: the newest there was. */
function withStanding(job: LiveJob): LiveJob {
  const bare = (Object.keys(job.tasks) as PartId[]).filter((id) => {
    const { status, stands } = job.tasks[id]!
    return status !== 'done' && stands === null
  })
  return bare.reduce((next, id) => change(next, id, { stands: newestInPast(job, id) }), job)
}

function newestInPast({ past }: LiveJob, id: PartId): Made | null {
  const kind = kindOf(id) as PartKind
  const had = past.findLast((one) => id.endsWith(`:${one.documentId}`) && one[kind]?.artifacts[0])
  if (!had) return null
  const [text] = kind === 'text' ? [] : (had.text?.artifacts ?? [])
  const inputs = text ? [{ name: 'text', key: text.key, sha256: text.sha256 }] : []
  return { revision: had.revision, inputs, result: had[kind]! }
}

function upgradeTask(
  id: TaskId,
  {
    status,
    attempt,
    fraction,
    seenAt,
    reason,
    result,
  }: z.infer<typeof FirstEdition>['tasks'][string],
): TaskState {
  const isLost = status === 'running' && kindOf(id) !== 'chapter'
  return {
    ...FRESH,
    status: isLost ? 'queued' : status,
    attempt,
    fraction,
    reached: fraction,
    seenAt: isLost ? 0 : seenAt,
    reason,
    cause: status === 'failed' ? causeOf(reason) : null,
    result,
  }
}

const GIVEN_UP = new Set([
  'its text failed',
  'the texts it builds on failed',
  'the charts could not be cast',
])

function causeOf(reason: string | null): 'own' | 'inputs' {
  return GIVEN_UP.has(reason ?? '') ? 'inputs' : 'own'
}

/** What work of the first edition was made from is what was there. */
function withInputs(job: LiveJob, id: TaskId): LiveJob {
  const { status } = job.tasks[id]!
  return status === 'waiting' ? job : change(job, id, { inputs: inputsOf(job, id) })
}
