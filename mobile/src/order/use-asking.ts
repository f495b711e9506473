import type { JobResponse } from '@contract/jobs.ts'
import { useState } from 'react'
import { answerOf } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { followingOf } from './live/followings.ts'

/** Asks something of a job; what it answers is how it then stands, which its page shows at once. */
export function useAsking(jobId: string) {
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const ask = async (asked: Promise<JobResponse>) => {
    setAsking(true)
    const answer = await answerOf(asked)
    setAsking(false)
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) followingOf(jobId)?.answered(answer.value)
  }
  return { isAsking, failure, ask: (asked: Promise<JobResponse>) => void ask(asked) }
}

/** Whether a job refused because of how it stands; its own words for that are for programs. */
export function isNotNow(failure: Failure | null): boolean {
  return failure?.kind === 'refused' && failure.type === 'not-now'
}
