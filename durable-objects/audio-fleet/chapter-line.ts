import { JobId } from '#core/ids.ts'
import { DocumentId, type DocumentPlan } from '#core/job-types.ts'
import { Input, TaskResult } from '#core/tasks.ts'
import * as z from 'zod'

/** A chapter of one revision of a document: a new revision is another chapter. */
export interface ChapterName {
  readonly jobId: JobId
  readonly documentId: DocumentId
  readonly revision: number
}

export interface OfferedChapter extends ChapterName {
  readonly lane: DocumentPlan['lane']
  /** The text it speaks. */
  readonly input: Input
}

/** A chapter in a pod's hands. `fence` grows with every lease of the same chapter; only the newest counts. */
export interface HeldLease extends ChapterName {
  readonly chapterId: string
  readonly leaseId: string
  readonly fence: number
  readonly podId: string
  readonly input: Input
}

/** What became of a chapter, for good. */
export const ChapterOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), result: TaskResult }),
  z.object({ kind: z.literal('given-up'), reason: z.string() }),
])
export type ChapterOutcome = z.infer<typeof ChapterOutcome>

/** How a chapter stands, with the lease that counts or counted last. */
export interface StandingChapter extends ChapterName {
  readonly status: 'waiting' | 'leased' | 'settled' | 'cancelled'
  readonly leaseId: string | null
  readonly fence: number
  /** Whether whoever holds it has asked for its text: until then it may as well never have got the lease. */
  readonly hasBegun: boolean
  /** Why its last lease ended without it, while it waits again. */
  readonly lost: string | null
  /** Of a settled one; null where the first edition settled it. */
  readonly outcome: ChapterOutcome | null
}

export type LeaseOutcome =
  | { readonly kind: 'held'; readonly lease: HeldLease }
  /** Somebody else holds it now, or nobody may. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'cancelled' }

/** How long a pod may beat its heart without a new chunk before its lease is no longer renewed. */
const STALLED_MS = 5 * 60_000
/** Times a chapter is leased before the fleet gives it up: pods die, but a chapter can also kill pods. */
export const MOST_LEASES = 5

type Row = {
  id: string
  job_id: string
  document_id: string
  revision: number
  input: string
  fence: number
  lease_id: string | null
  pod_id: string | null
  status: StandingChapter['status']
  leases: number
  begun: number
  lost: string | null
  outcome: string | null
}

/** Who asks for a chapter. `claimId` names one wish, however often it is sent; null for pods that name none. */
export interface Claimant {
  readonly podId: string
  readonly claimId: string | null
}

/** How long a lease lasts. Times in milliseconds. */
interface Term {
  readonly now: number
  readonly until: number
}

/** The line of chapters waiting for a voice, and who holds which. Times in milliseconds. */
export class ChapterLine {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /**
   * Puts a chapter in line; one already there keeps its place. One that was withdrawn is spoken
   * after all. What is settled stays so: its outcome is known, and a new revision is another chapter.
   */
  offer({ input, lane, ...name }: OfferedChapter, now: number): StandingChapter {
    this.#sql.exec(
      `INSERT INTO chapters (id, job_id, document_id, revision, lane, input, status, offered_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'waiting', ?7)
       ON CONFLICT (id) DO UPDATE SET status = 'waiting', offered_at = ?7, leases = 0, lease_id = NULL
       WHERE status = 'cancelled' OR (status = 'settled' AND outcome IS NULL)`,
      chapterIdOf(name),
      name.jobId,
      name.documentId,
      name.revision,
      lane,
      JSON.stringify(input),
      now,
    )
    return this.find(chapterIdOf(name))!
  }

  find(chapterId: string): StandingChapter | null {
    const [row] = this.#sql.exec<Row>('SELECT * FROM chapters WHERE id = ?', chapterId).toArray()
    return row ? asStanding(row) : null
  }

  /**
   * Hands the first in line to a pod, previews before chapters; null when nobody waits. One that
   * asks again, because it never heard the answer, gets the lease it has not begun.
   */
  claim(who: Claimant, leaseId: string, term: Term): HeldLease | null {
    return this.#claimedAgain(who, term) ?? this.#claimFirst(who, leaseId, term)
  }

  #claimedAgain({ podId, claimId }: Claimant, { until }: Term): HeldLease | null {
    if (claimId === null) return null
    const [row] = this.#sql
      .exec<Row>(
        `UPDATE chapters SET lease_until = ?3
         WHERE pod_id = ?1 AND claim_id = ?2 AND status = 'leased' AND begun = 0 RETURNING *`,
        podId,
        claimId,
        until,
      )
      .toArray()
    return row ? asLease(row) : null
  }

  #claimFirst({ podId, claimId }: Claimant, leaseId: string, { now, until }: Term) {
    const [row] = this.#sql
      .exec<Row>(
        `UPDATE chapters SET status = 'leased', pod_id = ?1, claim_id = ?2, lease_id = ?3,
           lease_until = ?4, fence = fence + 1, begun = 0, progressed_at = ?5, chunks_done = 0
         WHERE id = (SELECT id FROM chapters WHERE status = 'waiting' ORDER BY lane DESC, offered_at LIMIT 1)
         RETURNING *`,
        podId,
        claimId,
        leaseId,
        until,
        now,
      )
      .toArray()
    return row ? asLease(row) : null
  }

  /** A lease counts from the first thing its pod does with it. False when it had begun before. */
  begin(leaseId: string, { now, until }: Term): boolean {
    const began = this.#sql.exec(
      `UPDATE chapters SET begun = 1, leases = leases + 1, lost = NULL, progressed_at = ?2, lease_until = ?3
       WHERE lease_id = ?1 AND status = 'leased' AND begun = 0 RETURNING id`,
      leaseId,
      now,
      until,
    )
    return began.toArray().length === 1
  }

  /** Who holds a lease at this moment, asked by the pod it was given to. */
  check(leaseId: string, { fence, podId }: { fence: number; podId: string }): LeaseOutcome {
    const row = this.#find(leaseId)
    if (!row || row.fence !== fence || row.pod_id !== podId) return { kind: 'lost' }
    if (row.status === 'cancelled') return { kind: 'cancelled' }
    return row.status === 'leased' ? { kind: 'held', lease: asLease(row) } : { kind: 'lost' }
  }

  /** Extends a lease the pod still holds, as long as its work moves. Tells whether this beat brought a new chunk. */
  renew(
    leaseId: string,
    beat: { readonly chunksDone: number; readonly now: number; readonly until: number },
  ): boolean {
    const [row] = this.#sql
      .exec<{ moved: number }>(
        `UPDATE chapters SET
           progressed_at = CASE WHEN ?2 > chunks_done THEN ?3 ELSE progressed_at END,
           chunks_done = MAX(chunks_done, ?2),
           lease_until = CASE WHEN ?2 > chunks_done OR progressed_at > ?5 THEN ?4 ELSE lease_until END
         WHERE lease_id = ?1 AND status = 'leased' RETURNING progressed_at = ?3 AS moved`,
        leaseId,
        beat.chunksDone,
        beat.now,
        beat.until,
        beat.now - STALLED_MS,
      )
      .toArray()
    return row?.moved === 1
  }

  /** Finished or given up: out of the line, and what became of it is kept. */
  settle(leaseId: string, outcome: ChapterOutcome): void {
    this.#sql.exec(
      `UPDATE chapters SET status = 'settled', lease_until = NULL, outcome = ? WHERE lease_id = ?`,
      JSON.stringify(outcome),
      leaseId,
    )
  }

  /** Back to its old place in line, for another pod. What was never begun was never lost. */
  release(leaseId: string, reason: string): void {
    this.#sql.exec(
      `UPDATE chapters SET status = 'waiting', lease_until = NULL, claim_id = NULL,
         lost = CASE WHEN begun = 1 THEN ?2 ELSE lost END
       WHERE lease_id = ?1 AND status = 'leased'`,
      leaseId,
      reason,
    )
  }

  /** Nobody wants it any more: it leaves the line, or whoever speaks it is told at the next heartbeat. */
  withdraw(name: ChapterName): void {
    this.#sql.exec(
      `UPDATE chapters SET status = 'cancelled' WHERE id = ? AND status IN ('waiting', 'leased')`,
      chapterIdOf(name),
    )
  }

  /** The same for all of a job's. */
  withdrawJob(jobId: JobId): void {
    this.#sql.exec(
      `UPDATE chapters SET status = 'cancelled' WHERE job_id = ? AND status IN ('waiting', 'leased')`,
      jobId,
    )
  }

  /** Leases whose pod has not been heard in time, oldest first. */
  expired(now: number): (HeldLease & { readonly hasBegun: boolean })[] {
    return this.#sql
      .exec<Row>(
        `SELECT * FROM chapters WHERE status = 'leased' AND lease_until <= ? ORDER BY lease_until`,
        now,
      )
      .toArray()
      .map((row) => ({ ...asLease(row), hasBegun: row.begun === 1 }))
  }

  leasesOf(leaseId: string): number {
    return this.#find(leaseId)?.leases ?? 0
  }

  /** When the next lease runs out; null when none is held. */
  nextExpiryAt(): number | null {
    const [row] = this.#sql
      .exec<{ at: number | null }>(
        `SELECT MIN(lease_until) AS at FROM chapters WHERE status = 'leased'`,
      )
      .toArray()
    return row?.at ?? null
  }

  /** How many wait and how many are being spoken: the fleet's backpressure. */
  depth(): { readonly waiting: number; readonly leased: number } {
    const rows = this.#sql
      .exec<{ status: string; n: number }>(
        `SELECT status, COUNT(*) AS n FROM chapters WHERE status IN ('waiting', 'leased') GROUP BY status`,
      )
      .toArray()
    const count = (status: string) => rows.find((row) => row.status === status)?.n ?? 0
    return { waiting: count('waiting'), leased: count('leased') }
  }

  #find(leaseId: string): Row | undefined {
    return this.#sql.exec<Row>('SELECT * FROM chapters WHERE lease_id = ?', leaseId).toArray()[0]
  }
}

/** `<job>/<document>/<revision>`, unique for good. */
export function chapterIdOf({ jobId, documentId, revision }: ChapterName): string {
  return `${jobId}/${documentId}/${revision}`
}

function nameOf(row: Row): ChapterName {
  return {
    jobId: JobId.parse(row.job_id),
    documentId: DocumentId.parse(row.document_id),
    revision: row.revision,
  }
}

function asLease(row: Row): HeldLease {
  return {
    ...nameOf(row),
    chapterId: row.id,
    leaseId: row.lease_id!,
    fence: row.fence,
    podId: row.pod_id!,
    input: Input.parse(JSON.parse(row.input)),
  }
}

function asStanding(row: Row): StandingChapter {
  return {
    ...nameOf(row),
    status: row.status,
    leaseId: row.lease_id,
    fence: row.fence,
    hasBegun: row.begun === 1,
    lost: row.lost,
    outcome: row.outcome === null ? null : ChapterOutcome.parse(JSON.parse(row.outcome)),
  }
}
