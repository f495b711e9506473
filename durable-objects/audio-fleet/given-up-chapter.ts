import type { DeadLetter } from '#durable-objects/delivery/dead-letter.ts'
import type { StandingChapter } from './chapter-rows.ts'

/** A chapter nobody could speak, on its way to the shelf where operators look. It lies there once, however often it is given up. */
export function givenUpChapter(
  { jobId, documentId, revision, chapterId, leases, fence }: StandingChapter,
  { pool, reason, now }: { readonly pool: string; readonly reason: string; readonly now: number },
): DeadLetter {
  const sender = `fleet:${pool}`
  return {
    id: `${sender}/chapter/${chapterId}`,
    source: 'chapter',
    recipient: jobId,
    sender,
    body: { jobId, documentId, revision, fence },
    reason,
    attempts: leases,
    arrivedAt: now,
  }
}
