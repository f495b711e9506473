import { JobId } from '#core/ids.ts'
import { DocumentId } from '#core/job-types.ts'
import { decideLetter, findDeadLetter, type DeadLetterRow } from '#d1/dead-letters.ts'
import { fleetOf } from '#durable-objects/audio-fleet/fleet-of.ts'
import { POOL_NAME } from '#gpu-bridge/protocol/pools.ts'
import { TaskMessage } from '#queues/task-message.ts'
import * as z from 'zod'
import type { OrchestratorEnv } from './env.ts'
import { queueCalled } from './queue-called.ts'

export type Replay =
  | { readonly kind: 'sent' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'stuck'; readonly reason: string }

const SENT: Replay = { kind: 'sent' }

/** Who decided, and why. */
export interface Decider {
  readonly who: string
  readonly why: string
}

/**
 * Tries a dead letter again: a queue's goes to its queue, an object's is delivered anew by the
 * object, a chapter's job is asked to make the chapter anew. Should it fail once more, it comes back to the shelf. A letter on its way stays on it.
 */
export async function replayLetter(
  id: string,
  env: OrchestratorEnv,
  by: Decider & { readonly at: Date },
): Promise<Replay> {
  const letter = await findDeadLetter(env.DB, id)
  if (!letter) return { kind: 'absent' }
  if (letter.replayedAt !== null) return SENT
  const replay = await REPLAYS[letter.source](letter, env)
  if (replay.kind === 'sent') {
    await decideLetter(env.DB, { letterId: id, decision: 'replayed', ...by })
  }
  return replay
}

async function requeue({ recipient, body }: DeadLetterRow, env: OrchestratorEnv): Promise<Replay> {
  const queue = queueCalled(recipient, env)
  const message = TaskMessage.safeParse(body)
  if (!queue) return { kind: 'stuck', reason: 'its queue is not there any more' }
  if (!message.success) return { kind: 'stuck', reason: 'it holds no message that can be read' }
  await queue.send(message.data)
  return SENT
}

/** `<sender>/<number>`: a job's id, or `fleet:<pool>`. */
async function retell({ id, sender }: DeadLetterRow, env: OrchestratorEnv): Promise<Replay> {
  const number = Number(id.slice(id.lastIndexOf('/') + 1))
  const job = JobId.safeParse(sender)
  const object = job.success ? env.JOB.getByName(job.data) : fleetCalled(sender, env)
  if (await object?.replay(number)) return SENT
  return { kind: 'stuck', reason: 'its sender does not hold it any more' }
}

function fleetCalled(sender: string | null, { FLEET }: OrchestratorEnv) {
  const pool = sender?.replace(/^fleet:/, '') ?? ''
  return POOL_NAME.test(pool) ? fleetOf(FLEET, pool) : null
}

const GivenUp = z.object({ jobId: JobId, documentId: DocumentId })

/** The job decides: what has failed of the document is made anew, under its next revision. */
async function speakAnew({ body }: DeadLetterRow, env: OrchestratorEnv): Promise<Replay> {
  const chapter = GivenUp.safeParse(body)
  if (!chapter.success) return { kind: 'stuck', reason: 'it names no chapter' }
  const { jobId, documentId } = chapter.data
  const answer = await env.JOB.getByName(jobId).command({ type: 'retry-asked', documentId })
  return answer.ok ? SENT : { kind: 'stuck', reason: answer.reason }
}

const REPLAYS = { queue: requeue, delivery: retell, chapter: speakAnew } as const
