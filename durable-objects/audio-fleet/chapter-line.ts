import type { JobId } from '#core/ids.ts'
import type { DocumentId, DocumentPlan } from '#core/job-types.ts'

export interface OfferedChapter {
  readonly jobId: JobId
  readonly documentId: DocumentId
  readonly lane: DocumentPlan['lane']
}

/** A chapter in a pod's hands. `fence` grows with every lease of the same chapter; only the newest counts. */
export interface HeldLease {
  readonly leaseId: string
  readonly fence: number
  readonly jobId: JobId
  readonly documentId: DocumentId
  readonly podId: string
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
  job_id: JobId
  document_id: DocumentId
  fence: number
  lease_id: string | null
  pod_id: string | null
  status: 'waiting' | 'leased' | 'settled' | 'cancelled'
  lease_until: number | null
  progressed_at: number
  chunks_done: number
  leases: number
}

/** The line of chapters waiting for a voice, and who holds which. Times in milliseconds. */
export class ChapterLine {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(
      `CREATE TABLE IF NOT EXISTS chapters (
        id TEXT PRIMARY KEY, job_id TEXT NOT NULL, document_id TEXT NOT NULL, lane TEXT NOT NULL,
        status TEXT NOT NULL, offered_at INTEGER NOT NULL, fence INTEGER NOT NULL DEFAULT 0,
        leases INTEGER NOT NULL DEFAULT 0, lease_id TEXT, pod_id TEXT, lease_until INTEGER,
        progressed_at INTEGER NOT NULL DEFAULT 0, chunks_done INTEGER NOT NULL DEFAULT 0)`,
    )
    // 'chapter' sorts before 'preview', so the lane is ordered downwards.
    sql.exec(
      'CREATE INDEX IF NOT EXISTS chapters_in_line ON chapters (status, lane DESC, offered_at)',
    )
    sql.exec('CREATE INDEX IF NOT EXISTS chapters_by_lease ON chapters (lease_id)')
    sql.exec('CREATE INDEX IF NOT EXISTS chapters_by_job ON chapters (job_id)')
  }

  /** Puts a chapter in line. One already in line keeps its place; a settled one is spoken anew only when asked again. */
  offer({ jobId, documentId, lane }: OfferedChapter, now: number): void {
    this.#sql.exec(
      `INSERT INTO chapters (id, job_id, document_id, lane, status, offered_at)
       VALUES (?1, ?2, ?3, ?4, 'waiting', ?5)
       ON CONFLICT (id) DO UPDATE SET status = 'waiting', offered_at = ?5, leases = 0, lease_id = NULL
       WHERE status IN ('settled', 'cancelled')`,
      `${jobId}/${documentId}`,
      jobId,
      documentId,
      lane,
      now,
    )
  }

  /** Hands the first in line to a pod, previews before chapters. Null when nobody waits. */
  claim(
    podId: string,
    leaseId: string,
    { now, until }: { now: number; until: number },
  ): HeldLease | null {
    const [row] = this.#sql
      .exec<Row>(
        `UPDATE chapters SET status = 'leased', pod_id = ?1, lease_id = ?2, lease_until = ?3,
           fence = fence + 1, leases = leases + 1, progressed_at = ?4, chunks_done = 0
         WHERE id = (SELECT id FROM chapters WHERE status = 'waiting' ORDER BY lane DESC, offered_at LIMIT 1)
         RETURNING *`,
        podId,
        leaseId,
        until,
        now,
      )
      .toArray()
    return row ? asLease(row) : null
  }

  /** Who holds a lease at this moment, asked by the pod it was given to. */
  check(leaseId: string, { fence, podId }: { fence: number; podId: string }): LeaseOutcome {
    const row = this.#find(leaseId)
    if (!row || row.fence !== fence || row.pod_id !== podId) return { kind: 'lost' }
    if (row.status === 'cancelled') return { kind: 'cancelled' }
    return row.status === 'leased' ? { kind: 'held', lease: asLease(row) } : { kind: 'lost' }
  }

  /** Extends a lease the pod still holds, as long as its work moves. */
  renew(
    leaseId: string,
    beat: { readonly chunksDone: number; readonly now: number; readonly until: number },
  ): void {
    this.#sql.exec(
      `UPDATE chapters SET
         progressed_at = CASE WHEN ?2 > chunks_done THEN ?3 ELSE progressed_at END,
         chunks_done = MAX(chunks_done, ?2),
         lease_until = CASE WHEN ?2 > chunks_done OR progressed_at > ?5 THEN ?4 ELSE lease_until END
       WHERE lease_id = ?1 AND status = 'leased'`,
      leaseId,
      beat.chunksDone,
      beat.now,
      beat.until,
      beat.now - STALLED_MS,
    )
  }

  /** Finished or given up: out of the line. */
  settle(leaseId: string): void {
    this.#sql.exec(`UPDATE chapters SET status = 'settled' WHERE lease_id = ?`, leaseId)
  }

  /** Back to its old place in line, for another pod. */
  release(leaseId: string): void {
    this.#sql.exec(
      `UPDATE chapters SET status = 'waiting', lease_until = NULL WHERE lease_id = ? AND status = 'leased'`,
      leaseId,
    )
  }

  /** A cancelled job's chapters: those waiting leave the line, those being spoken are told at their next heartbeat. */
  withdraw(jobId: JobId): void {
    this.#sql.exec(
      `UPDATE chapters SET status = 'cancelled' WHERE job_id = ? AND status IN ('waiting', 'leased')`,
      jobId,
    )
  }

  /** Leases whose pod has not been heard in time, oldest first. */
  expired(now: number): (HeldLease & { readonly leases: number })[] {
    return this.#sql
      .exec<Row>(
        `SELECT * FROM chapters WHERE status = 'leased' AND lease_until <= ? ORDER BY lease_until`,
        now,
      )
      .toArray()
      .map((row) => ({ ...asLease(row), leases: row.leases }))
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

function asLease(row: Row): HeldLease {
  return {
    leaseId: row.lease_id!,
    fence: row.fence,
    jobId: row.job_id,
    documentId: row.document_id,
    podId: row.pod_id!,
  }
}
