import type { JobResponse } from '@contract/jobs.ts'
import type { Failure } from '#app/api/failure.ts'
import { useAct } from '#app/api/use-act.ts'
import { followingOf } from './live/followings.ts'

/** Asks something of a job; what it answers is how it then stands, which its page shows at once. */
export function useAsking(jobId: string) {
  const { isBusy, failure, run } = useAct()
  const ask = async (asked: Promise<JobResponse>) => {
    const answer = await run(() => asked)
    if (answer) followingOf(jobId)?.answered(answer.value)
  }
  return { isAsking: isBusy, failure, ask: (asked: Promise<JobResponse>) => void ask(asked) }
}

/** Whether a job refused because of how it stands; its own words for that are for programs. */
export function isNotNow(failure: Failure | null): boolean {
  return failure?.kind === 'refused' && failure.type === 'not-now'
}
