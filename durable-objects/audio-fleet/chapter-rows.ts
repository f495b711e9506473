import type { JobId } from '#core/ids.ts'
import type { DocumentId } from '#core/job-types.ts'
import type { Input, TaskResult } from '#core/tasks.ts'
import type { Lane } from './turns.ts'

/** A chapter of one revision of a document: a new revision is another chapter. */
export interface ChapterName {
  readonly jobId: JobId
  readonly documentId: DocumentId
  readonly revision: number
}

export interface OfferedChapter extends ChapterName {
  readonly lane: Lane
  /** The text it speaks. */
  readonly input: Input
  /** Whose it is: customers take turns. A job whose customer nobody knows is one of its own. */
  readonly customer?: string | null
}

/** A chapter in a pod's hands. `fence` grows with every lease of the same chapter; only the newest counts. */
export interface HeldLease extends ChapterName {
  readonly chapterId: string
  readonly leaseId: string
  readonly fence: number
  readonly podId: string
  readonly input: Input
  /** How long it lasts from each sign of life, in milliseconds. */
  readonly leaseMs: number
}

/** What became of a chapter, for good. */
export type ChapterOutcome =
  /** `said`: the digest that its pod named when it said so; what is stored may be another pod's. */
  | { readonly kind: 'done'; readonly result: TaskResult; readonly said?: string | undefined }
  | { readonly kind: 'given-up'; readonly reason: string }

/** How a chapter stands, with the lease that counts or counted last. */
export interface StandingChapter extends ChapterName {
  readonly chapterId: string
  readonly lane: Lane
  readonly status: 'waiting' | 'leased' | 'settled' | 'cancelled'
  readonly leaseId: string | null
  readonly fence: number
  /** How many leases were begun. */
  readonly leases: number
  /** Whether whoever holds it has asked for its text: until then it may as well never have got the lease. */
  readonly hasBegun: boolean
  /** Why its last lease ended without it, while it waits again. */
  readonly lost: string | null
  /** Of a settled one; null where the first edition settled it. */
  readonly outcome: ChapterOutcome | null
  /** How often there was something of it that its job is to hear. */
  readonly news: number
}

/** A row of the table `chapters`. */
export type ChapterRow = {
  id: string
  job_id: JobId
  document_id: DocumentId
  revision: number
  lane: Lane
  input: string
  customer: string
  turn: number
  fence: number
  lease_id: string | null
  lease_ms: number
  claim_id: string | null
  pod_id: string | null
  status: StandingChapter['status']
  leases: number
  begun: number
  begun_at: number | null
  lost: string | null
  outcome: string | null
  news: number
}

/** What a lease is read from. */
export type LeaseRow = Pick<
  ChapterRow,
  | 'id'
  | 'job_id'
  | 'document_id'
  | 'revision'
  | 'lease_id'
  | 'fence'
  | 'pod_id'
  | 'input'
  | 'lease_ms'
>

/** Its columns; no others are read with a lease. */
export const LEASE = 'id, job_id, document_id, revision, lease_id, fence, pod_id, input, lease_ms'

/** What is read of how a chapter stands. */
export type StandingRow = Pick<
  ChapterRow,
  | 'id'
  | 'job_id'
  | 'document_id'
  | 'revision'
  | 'lane'
  | 'status'
  | 'lease_id'
  | 'fence'
  | 'leases'
  | 'begun'
  | 'lost'
  | 'outcome'
  | 'news'
>

export const STANDING =
  'id, job_id, document_id, revision, lane, status, lease_id, fence, leases, begun, lost, outcome, news'

/** The order in which those that wait come. */
export const IN_LINE = 'lane DESC, turn, offered_at, id'

/** `<job>/<document>/<revision>`, unique for good. */
export function chapterIdOf({ jobId, documentId, revision }: ChapterName): string {
  return `${jobId}/${documentId}/${revision}`
}

/** The chapter a row names, as it was offered. */
export function nameOf(row: Pick<ChapterRow, 'job_id' | 'document_id' | 'revision'>): ChapterName {
  const { job_id: jobId, document_id: documentId, revision } = row
  return { jobId, documentId, revision }
}

export function asLease(row: LeaseRow): HeldLease {
  return {
    ...nameOf(row),
    chapterId: row.id,
    leaseId: row.lease_id!,
    fence: row.fence,
    podId: row.pod_id!,
    // As it was offered.
    input: JSON.parse(row.input) as Input,
    leaseMs: row.lease_ms,
  }
}

export function asStanding(row: StandingRow): StandingChapter {
  return {
    ...nameOf(row),
    chapterId: row.id,
    lane: row.lane,
    status: row.status,
    leaseId: row.lease_id,
    fence: row.fence,
    leases: row.leases,
    hasBegun: row.begun === 1,
    lost: row.lost,
    // As it was settled.
    outcome: row.outcome === null ? null : (JSON.parse(row.outcome) as ChapterOutcome),
    news: row.news,
  }
}
