import { logError } from '#core/log.ts'
import { insertDeadLetter } from '#d1/dead-letters.ts'

/** Nobody keeps what is lost here: D1 may be away for a while. The queue tries a hundred times. */
const RETRY_SECONDS = 60

/** Keeps every letter in D1, where operators find it with its queue, its body and when it died. */
export async function consumeDeadLetters(batch: MessageBatch, db: D1Database): Promise<void> {
  for (const message of batch.messages) {
    const { queue } = batch
    try {
      logError('queue.dead-letter', new Error('gave up on a message'), { queue })
      await keep(message, queue.replace(/-dead$/, ''), db)
      message.ack()
    } catch (error) {
      logError('queue.dead-letter-not-kept', error, { queue, attempts: message.attempts })
      message.retry({ delaySeconds: RETRY_SECONDS })
    }
  }
}

async function keep({ id, body, attempts }: Message, recipient: string, db: D1Database) {
  const reason = 'every delivery failed'
  await insertDeadLetter(db, {
    id,
    source: 'queue',
    recipient,
    body,
    reason,
    attempts,
    arrivedAt: new Date(),
  })
}
