import type { DocumentRow, JobRow, PackageRow } from '#d1/jobs.ts'
import type { PublishedJob } from '#d1/publish-job.ts'

/** What D1 says of a job. */
export interface JobRows {
  readonly job: JobRow
  readonly documents: readonly DocumentRow[]
  readonly packages: readonly PackageRow[]
}

/**
 * In what D1 differs from what a job's object knows, in words; null where it says the same. How far
 * work is D1 is told now and then only, so that alone is no difference.
 */
export function differenceOf(
  { job, documents, packages }: JobRows,
  published: PublishedJob,
): string | null {
  if (job.status !== published.status) {
    return `D1 says it is ${job.status}, the job itself ${published.status}`
  }
  if (job.seq > published.seq || job.work > published.work) {
    return 'D1 claims to have heard more than has happened'
  }
  const kept = documents.length + packages.length
  const known = published.documents.length + published.packages.length
  if (kept !== known) return `D1 has ${kept} documents and packages, the job itself ${known}`
  const differing = published.documents.find(
    (document) => !documents.some((row) => isSame(row, document)),
  )
  if (differing) return `D1 tells ${differing.documentId} otherwise than the job itself`
  const other = published.packages.find((one) => !packages.some((row) => isSame(row, one)))
  return other ? `D1 tells ${other.id} otherwise than the job itself` : null
}

/** Whether a row says what is published, whatever else it holds and in whichever order. */
function isSame(row: object, published: object): boolean {
  const held = new Map(Object.entries(row))
  return Object.entries(published).every(
    ([name, value]) => ordered(held.get(name)) === ordered(value),
  )
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
