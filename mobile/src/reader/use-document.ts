import type { JobResponse } from '@contract/jobs.ts'
import { api } from '#app/api/call.ts'
import { useAsked, type Asked } from '#app/api/use-asked.ts'

export type DocumentNow = JobResponse['documents'][number]

/** A document of a job with what stands around it. */
export interface InJob {
  readonly job: JobResponse
  readonly document: DocumentNow
  readonly previous: DocumentNow | null
  readonly next: DocumentNow | null
}

/** The job of a document; fails as not found where the job has none of this name. */
export function useJob(jobId: string): Asked<JobResponse> {
  return useAsked(`job:${jobId}`, () => api.getJob({ params: { jobId } }))
}

/** A document’s place in its job; null where the job has none of this name. */
export function placeIn(job: JobResponse, documentId: string): InJob | null {
  const at = job.documents.findIndex(({ id }) => id === documentId)
  const document = job.documents[at]
  if (document === undefined) return null
  return {
    job,
    document,
    previous: job.documents[at - 1] ?? null,
    next: job.documents[at + 1] ?? null,
  }
}
