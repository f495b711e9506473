import type { JobResponse } from '@contract/jobs.ts'
import { answerOf } from '#app/api/call.ts'
import { openChapter, usePlayer } from './player-store.ts'
import { startOf } from './read-along.ts'
import { timingAt } from './use-timing.ts'

/** Speaks a document from one of its sentences on. Where its timing cannot be had, from where one was. */
export async function startAt(
  job: JobResponse,
  document: JobResponse['documents'][number],
  sentence: string,
): Promise<void> {
  const timing = await answerOf(timingAt(job.id, document))
  await openChapter(job, document.id, true)
  const seconds = timing.ok ? startOf(timing.value, sentence) : null
  if (seconds !== null) {
    usePlayer.getState().send({ type: 'sought', seconds, at: Date.now() })
  }
}
