import type { JobResponse } from '@contract/jobs.ts'
import { api } from '#app/api/call.ts'
import { Failed } from '#app/api/failure.ts'
import { chaptersOf } from '#app/listen/chapters.ts'
import type { Chapter } from '#app/listen/player-state.ts'
import { followed, watchJob } from '#app/order/live/followings.ts'

/** What is told of a job is ahead of what the API answers of it, by so little that it is asked again at once. */
const ASK_AGAIN_MS = 50
const MOST_ASKED = 100

interface FirstChapter {
  readonly job: JobResponse
  readonly chapter: Chapter
}

/**
 * The first chapter there is of a job, as soon as one is spoken: the job is followed until it tells of one. Null
 * where none will come, or `signal` says that nobody waits any more. Throws `Failed` where the job is not to be had.
 */
export async function firstChapter(
  jobId: string,
  signal: AbortSignal,
): Promise<FirstChapter | null> {
  if (!(await isOneSpoken(jobId, signal))) return null
  for (let asked = 0; asked < MOST_ASKED && !signal.aborted; asked += 1) {
    const job = await api.getJob({ params: { jobId } })
    const [chapter] = chaptersOf(job)
    if (chapter) return { job, chapter }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
  return null
}

/** Waits until one of the chapters is spoken (true), or none of them will be. */
async function isOneSpoken(jobId: string, signal: AbortSignal): Promise<boolean> {
  let end: (() => void) | undefined
  const heard = new Promise<boolean>((resolve, reject) => {
    const look = () => {
      const { live, failure } = followed(jobId)
      const statuses = live.documents.map(({ audio }) => audio.status)
      if (failure !== null) reject(new Failed(failure))
      else if (signal.aborted) resolve(false)
      else if (statuses.includes('done')) resolve(true)
      else if (statuses.length > 0 && statuses.every((status) => ENDED.has(status))) resolve(false)
    }
    signal.addEventListener('abort', look)
    end = watchJob(jobId, look)
    look()
  })
  return await heard.finally(() => end?.())
}

const ENDED = new Set(['failed', 'cancelled'])
