import { logError } from '#core/log.ts'
import { insertDeadLetter } from '#d1/dead-letters.ts'

/** Keeps every letter in D1, where operators find it with its queue, its body and when it died. */
export async function consumeDeadLetters(batch: MessageBatch, db: D1Database): Promise<void> {
  for (const message of batch.messages) {
    logError('queue.dead-letter', new Error('gave up on a message'), { queue: batch.queue })
    await insertDeadLetter(db, {
      id: message.id,
      source: 'queue',
      recipient: batch.queue.replace(/-dead$/, ''),
      body: message.body,
      reason: 'every delivery failed',
      attempts: message.attempts,
      arrivedAt: new Date(),
    })
    message.ack()
  }
}
