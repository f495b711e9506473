import type { JobResponse } from '@contract/jobs.ts'
import { useEffect } from 'react'
import { useFollowing } from '#app/order/live/use-following.ts'

interface PartsComingProps {
  readonly job: JobResponse
  /** Called when more of it is finished than `job` knows. */
  readonly onMore: () => void
}

/** Listens for what is finished while somebody reads or hears; there is nothing of it to be seen. */
export function PartsComing({ job, onMore }: PartsComingProps) {
  const { live } = useFollowing(job.id)
  const known = finished(job.documents)
  const now = finished(live.documents)
  useEffect(() => {
    if (now > known) onMore()
    // Once for each number of finished parts.
  }, [now])
  return null
}

/** Whether a job may still finish something by itself. */
export function isInWork({ status }: Pick<JobResponse, 'status'>): boolean {
  return status === 'queued' || status === 'running' || status === 'paused'
}

type Parts = Readonly<Record<'text' | 'pdf' | 'audio', { readonly status: string }>>

function finished(documents: readonly Parts[]): number {
  return documents.flatMap(({ text, pdf, audio }) => [text, pdf, audio]).filter(isDone).length
}

function isDone({ status }: { readonly status: string }): boolean {
  return status === 'done'
}
