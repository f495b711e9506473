import { useCallback, useSyncExternalStore } from 'react'
import { followed, NOT_FOLLOWED, watchJob, type Followed } from './followings.ts'

/** A job as it is now, live for as long as a screen shows it. */
export function useFollowing(jobId: string): Followed {
  const subscribe = useCallback((changed: () => void) => watchJob(jobId, changed), [jobId])
  return useSyncExternalStore(
    subscribe,
    () => followed(jobId),
    () => NOT_FOLLOWED,
  )
}
