import { JobId } from '#core/ids.ts'
import { findDeadLetter, markReplayed, type DeadLetterRow } from '#d1/dead-letters.ts'
import { TaskMessage } from '#queues/task-message.ts'
import type { OrchestratorEnv } from './env.ts'

export type Replay =
  | { readonly kind: 'sent' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'stuck'; readonly reason: string }

const SENT: Replay = { kind: 'sent' }

/**
 * Tries a dead letter again: a queue's goes to its queue, an object's is delivered anew by the
 * object. Should it fail once more, it comes back to the shelf. A letter on its way stays on it.
 */
export async function replayLetter(id: string, env: OrchestratorEnv, now: Date): Promise<Replay> {
  const letter = await findDeadLetter(env.DB, id)
  if (!letter) return { kind: 'absent' }
  if (letter.replayedAt !== null) return SENT
  const replay = letter.source === 'queue' ? await requeue(letter, env) : await retell(letter, env)
  if (replay.kind === 'sent') await markReplayed(env.DB, id, now)
  return replay
}

async function requeue({ recipient, body }: DeadLetterRow, env: OrchestratorEnv): Promise<Replay> {
  const queue = queuesOf(env)[recipient]
  const message = TaskMessage.safeParse(body)
  if (!queue) return { kind: 'stuck', reason: 'its queue is not there any more' }
  if (!message.success) return { kind: 'stuck', reason: 'it holds no message that can be read' }
  await queue.send(message.data)
  return SENT
}

/** By the names that wrangler.toml gives them. */
function queuesOf(env: OrchestratorEnv): Readonly<Record<string, Queue<TaskMessage>>> {
  return {
    'billion-charts': env.CHARTS,
    'billion-texts': env.TEXTS,
    'billion-pdfs': env.PDFS,
    'billion-packages': env.PACKAGES,
  }
}

/** `<sender>/<number>`: a job's id, or `fleet:<pool>`. */
async function retell({ id, sender }: DeadLetterRow, env: OrchestratorEnv): Promise<Replay> {
  const number = Number(id.slice(id.lastIndexOf('/') + 1))
  const job = JobId.safeParse(sender)
  const object = job.success
    ? env.JOB.getByName(job.data)
    : env.FLEET.getByName(sender?.replace(/^fleet:/, '') ?? '')
  if (await object.replay(number)) return SENT
  return { kind: 'stuck', reason: 'its sender does not hold it any more' }
}
