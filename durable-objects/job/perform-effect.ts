import { assertNever } from '#core/errors.ts'
import type { JobId } from '#core/ids.ts'
import { logError } from '#core/log.ts'
import { kindOf, type TaskId } from '#core/tasks.ts'
import { deleteJobRows } from '#d1/erasure.ts'
import { deleteJob } from '#d1/jobs.ts'
import { noteMilestones } from '#d1/milestones.ts'
import { noteAtRest } from '#d1/owing.ts'
import type { DeadLetter } from '#durable-objects/delivery/dead-letter.ts'
import { inTime } from '#durable-objects/delivery/in-time.ts'
import type { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import { fleetOf } from '#durable-objects/audio-fleet/fleet-of.ts'
import type { Webhooks } from '#durable-objects/webhooks/webhooks.ts'
import { MAIN_POOL } from '#gpu-bridge/protocol/pools.ts'
import { LINED_KINDS, type WorkLine } from '#durable-objects/work-line/work-line.ts'
import type { TaskMessage } from '#queues/task-message.ts'
import { deleteFolder, findArtifact, jobFolder, resultOf, taskKey } from '#r2/artifacts.ts'
import type { JobEffect, JobReport, LiveJob } from './job-state.ts'
import { reachedIn } from './reached.ts'
import { taskIn } from './task-states.ts'
import type { Untold } from './untold.ts'

export interface JobEnv {
  readonly DB: D1Database
  readonly ARTIFACTS: R2Bucket
  readonly CHARTS: Queue<TaskMessage>
  readonly FLEET: DurableObjectNamespace<AudioFleet>
  readonly LINE: DurableObjectNamespace<WorkLine>
  readonly WEBHOOKS: DurableObjectNamespace<Webhooks>
}

/** What is delivered for a job: what it decided, and what its object owes by itself. */
export type Sent =
  | JobEffect
  /** The owner's endpoints are told what they were not told yet. */
  | { readonly type: 'announce' }
  | { readonly type: 'dead-letter'; readonly letter: DeadLetter }
  /** The history of a job that is over goes to R2, and what is left here is packed. */
  | { readonly type: 'archive' }
  /** D1 hears that a job that is over owes nobody anything. */
  | { readonly type: 'rest' }
  | {
      readonly type: 'erase'
      readonly jobId: JobId
      readonly pool?: string | undefined
      readonly time: 'first' | 'last'
      /** Whether what it has cost is forgotten with it: its owner is deleted. */
      readonly withCosts?: boolean
    }

/** Whom an effect is for: what one recipient is told, it is told in order. */
export function recipientOf(effect: Sent): string {
  switch (effect.type) {
    case 'publish':
    case 'dead-letter':
    case 'erase':
      return 'd1'
    case 'signal':
      return `queue:${kindOf(effect.taskId)}`
    case 'chapter':
      return 'fleet'
    case 'announce':
      return 'webhooks'
    case 'look':
    case 'archive':
      return 'r2'
    case 'rest':
      return 'd1:rest'
    default:
      return assertNever(effect)
  }
}

const ANNOUNCE_MS = 5_000

/** The fleet of the pool that speaks a job's chapters: fixed at its order, the main one where it names none. */
function fleetOfJob(pool: string | undefined, { FLEET }: JobEnv) {
  return fleetOf(FLEET, pool ?? MAIN_POOL)
}

/** Tells the fleet what is true of a chapter: that it is wanted, or no longer. What it has settled it knows. */
export async function tellFleet(
  job: LiveJob,
  { documentId, revision }: Extract<JobEffect, { type: 'chapter' }>,
  env: JobEnv,
): Promise<void> {
  const { jobId, commission, customer, tasks } = job
  const fleet = fleetOfJob(commission.pool, env)
  const plan = commission.documents.find(({ id }) => id === documentId)
  const task = tasks[`chapter:${documentId}`]
  if (!plan || !task) return
  const isPresent = task.revision === revision
  const [input] = task.inputs
  if (isPresent && input && (task.status === 'queued' || task.status === 'running')) {
    await fleet.offer({ jobId, documentId, revision, lane: plan.lane, input, customer })
  } else if (!isPresent || task.status === 'cancelled') {
    await fleet.withdraw({ jobId, documentId, revision })
  }
}

/**
 * Tells the fleet at a job's beginning how many chapters will come, so that pods start while texts are written.
 * Where it does not hear of it they only start later: so nothing waits for this long, and nothing fails by it.
 */
export async function announceChapters({ jobId, commission, tasks }: LiveJob, env: JobEnv) {
  const chapters = commission.documents.filter(
    ({ id, lane }) => lane === 'chapter' && tasks[`chapter:${id}`] !== undefined,
  )
  if (chapters.length === 0) return
  try {
    const fleet = fleetOfJob(commission.pool, env)
    await inTime(ANNOUNCE_MS, async () => await fleet.expect(jobId, chapters.length))
  } catch (error) {
    logError('job.chapters-unannounced', error, { jobId })
  }
}

/** Whether silent work was done after all: its artifact tells. */
export async function lookFor(
  job: LiveJob,
  taskId: TaskId,
  env: JobEnv,
): Promise<JobReport | null> {
  const task = taskIn(job, taskId)
  if (task?.status !== 'running') return null
  const { revision } = task
  const found = await findArtifact(env.ARTIFACTS, taskKey(job.jobId, taskId, revision))
  if (!found) return { type: 'task-lost', taskId, revision }
  const runId = task.runId ?? ''
  return { type: 'task-done', taskId, revision, runId, result: resultOf(found) }
}

/** Everything of a job outside its object: what is in line, artifacts, rows. */
export async function eraseJob(
  { jobId, pool, time, withCosts = false }: Omit<Extract<Sent, { type: 'erase' }>, 'type'>,
  env: JobEnv,
): Promise<void> {
  await fleetOfJob(pool, env).withdrawJob(jobId)
  for (const kind of LINED_KINDS) await env.LINE.getByName(kind).withdrawJob(jobId)
  await deleteFolder(env.ARTIFACTS, jobFolder(jobId))
  await deleteJob(env.DB, jobId)
  if (withCosts) await deleteJobRows(env.DB, [jobId])
  if (time === 'last') await noteAtRest(env.DB, jobId, new Date())
}

/**
 * Tells the owner's endpoints what is new, and notes what milestones were among it. Nobody hears of a
 * job ordered before its owner was told.
 */
export async function tellEndpoints(
  job: LiveJob,
  untold: Untold,
  { DB, WEBHOOKS }: JobEnv,
): Promise<void> {
  const { messages, last } = untold.all()
  const reached = reachedIn(messages, job)
  if (reached !== null) await noteMilestones(DB, job.jobId, reached)
  if (job.customer !== null) await WEBHOOKS.getByName(job.customer).announce(messages)
  untold.told(last)
}
