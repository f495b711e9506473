import {
  IN_LINE,
  LEASE,
  asLease,
  asStanding,
  type ChapterOutcome,
  type ChapterRow,
  type HeldLease,
  type LeaseRow,
  type StandingChapter,
} from './chapter-rows.ts'
import type { Lane } from './turns.ts'

export type LeaseOutcome =
  | { readonly kind: 'held'; readonly lease: HeldLease }
  /** Its pod has told its end before, in the same words: the answer got lost. */
  | { readonly kind: 'told' }
  /** Somebody else holds it now, or nobody may. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'cancelled' }

/** How long a pod may beat its heart without a new chunk before its lease is no longer renewed. */
const STALLED_MS = 5 * 60_000
/** No chapter takes so long, whatever its pod says of chunks: three times the longest there is, as slow as one listens. */
const LONGEST_LEASE_MS = 2 * 60 * 60_000

/** Whoever lost a chapter is offered it again so much later: it may be the pod, and another is to try. */
export const OTHERS_FIRST_MS = 10_000

/** Who asks for a chapter. `claimId` names one wish, however often it is sent; null for pods that name none. */
export interface Claimant {
  readonly podId: string
  readonly claimId: string | null
}

/** When it is, until when a lease waits to be begun, and how long it lasts from then on; milliseconds. Of which lane, or of any. */
interface Term {
  readonly lane?: Lane | null
  /** How many the pod may hold at once, this one included; any number by default. */
  readonly most?: number
  readonly now: number
  readonly until: number
  readonly leaseMs: number
}

/** A lease that has run out, and how many of its chapter were begun. */
export type ExpiredLease = HeldLease & {
  readonly hasBegun: boolean
  readonly leases: number
  readonly claimId?: string | null
}

/** Who says that a lease is theirs. */
interface LeaseHolder {
  readonly podId: string
  readonly fence: number
}

/** A lease that is over with its chapter, in which lane that was, and when its pod began it, if it ever said so. */
type SettledLease = HeldLease & { readonly lane: Lane; readonly begunAt: number | null }

const OF_THE_SAME_CLAIM = `pod_id = ?1 AND claim_id = ?2 AND status = 'leased' AND begun = 0`
/** Among those that are leased, and not among all that the pod has spoken in a day. */
const HELD_BY = `SELECT COUNT(*) AS held FROM chapters INDEXED BY chapters_in_hands
  WHERE status = 'leased' AND pod_id = ?1`

/**
 * Who holds which chapter of the line, from the claim to the end. Where an index is named, SQLite would by itself walk
 * over every chapter of a day that is settled. Times in milliseconds.
 */
export class ChaptersInHands {
  readonly #sql: SqlStorage
  /** The turn of each lane that was passed last: of a round all are the same. */
  readonly #passed = new Map<Lane, number>()

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /**
   * Hands the first in line to a pod; null when nobody waits for it. One that asks again, because it never
   * heard the answer, gets the lease it has not begun.
   */
  claim(who: Claimant, leaseId: string, term: Term): HeldLease | null {
    return this.#claimFirst(who, leaseId, term) ?? this.#claimedAgain(who, term)
  }

  #claimedAgain({ podId, claimId }: Claimant, { until }: Term): HeldLease | null {
    if (claimId === null) return null
    const [row] = this.#sql
      .exec<LeaseRow>(
        `UPDATE chapters SET lease_until = ?3 WHERE ${OF_THE_SAME_CLAIM} RETURNING ${LEASE}`,
        podId,
        claimId,
        until,
      )
      .toArray()
    return row ? asLease(row) : null
  }

  /** Null, too, for who has a lease of the same wish already. */
  #claimFirst(
    { podId, claimId }: Claimant,
    leaseId: string,
    { now, until, leaseMs, lane = null, most = Infinity }: Term,
  ) {
    const [row] = this.#sql
      .exec<LeaseRow & Pick<ChapterRow, 'lane' | 'turn'>>(
        `UPDATE chapters SET status = 'leased', pod_id = ?1, claim_id = ?2, lease_id = ?3,
           lease_until = ?4, lease_ms = ?6, fence = fence + 1, begun = 0, begun_at = NULL,
           progressed_at = ?5, chunks_done = 0
         WHERE id = (SELECT id FROM chapters
           WHERE status = 'waiting' AND (lost_by IS NOT ?1 OR lost_at <= ?5 - ${OTHERS_FIRST_MS})
           ${lane === null ? '' : 'AND lane = ?8'} ORDER BY ${IN_LINE} LIMIT 1)
           AND (${HELD_BY}) < ?7
           AND NOT EXISTS (SELECT 1 FROM chapters WHERE ${OF_THE_SAME_CLAIM})
         RETURNING ${LEASE}, lane, turn`,
        podId,
        claimId,
        leaseId,
        until,
        now,
        leaseMs,
        most,
        ...(lane === null ? [] : [lane]),
      )
      .toArray()
    if (!row) return null
    this.#passTurn(row)
    return asLease(row)
  }

  /** `clockAfter`, where it moves at all. */
  #passTurn({ lane, turn }: Pick<ChapterRow, 'lane' | 'turn'>): void {
    if (turn === this.#passed.get(lane)) return
    this.#sql.exec('UPDATE lanes SET clock = ?1 WHERE lane = ?2 AND clock < ?1', turn, lane)
    this.#passed.set(lane, turn)
  }

  /** A lease counts from the first thing its pod does with it. False when it had begun before. */
  begin(leaseId: string, now: number): boolean {
    const began = this.#sql.exec(
      `UPDATE chapters SET begun = 1, begun_at = ?2, leases = leases + 1, lost = NULL,
         progressed_at = ?2, lease_until = ?2 + lease_ms, news = news + 1
       WHERE lease_id = ?1 AND status = 'leased' AND begun = 0 RETURNING id`,
      leaseId,
      now,
    )
    return began.toArray().length === 1
  }

  /** Who holds a lease at this moment, asked by the pod it was given to. */
  check(leaseId: string, { fence, podId }: LeaseHolder): LeaseOutcome {
    const row = this.#find(leaseId)
    if (!row || row.fence !== fence || row.pod_id !== podId) return { kind: 'lost' }
    if (row.status === 'cancelled') return { kind: 'cancelled' }
    return row.status === 'leased' ? { kind: 'held', lease: asLease(row) } : { kind: 'lost' }
  }

  /** The chapter whose newest lease that was, of the pod it was given to; null where there has been another since. */
  lastHeldBy(leaseId: string, { fence, podId }: LeaseHolder): StandingChapter | null {
    const row = this.#find(leaseId)
    return row?.fence === fence && row.pod_id === podId ? asStanding(row) : null
  }

  /** Extends a lease the pod still holds, as long as its work moves. Tells whether this beat brought a new chunk. */
  renew(
    leaseId: string,
    { chunksDone, now }: { readonly chunksDone: number; readonly now: number },
  ): boolean {
    const [row] = this.#sql
      .exec<{ moved: number }>(
        `UPDATE chapters SET
           progressed_at = CASE WHEN ?2 > chunks_done THEN ?3 ELSE progressed_at END,
           chunks_done = MAX(chunks_done, ?2),
           lease_until = CASE WHEN (?2 > chunks_done OR progressed_at > ?4) AND begun_at > ?5
             THEN ?3 + lease_ms ELSE lease_until END
         WHERE lease_id = ?1 AND status = 'leased' RETURNING progressed_at = ?3 AS moved`,
        leaseId,
        chunksDone,
        now,
        now - STALLED_MS,
        now - LONGEST_LEASE_MS,
      )
      .toArray()
    return row?.moved === 1
  }

  /**
   * Finished or given up: out of the line, and what became of it is kept; one that was never begun was begun now.
   * Null where the lease is over, or is not the one that `by` says it is.
   */
  settle(
    leaseId: string,
    outcome: ChapterOutcome,
    { now, by = null }: { readonly now: number; readonly by?: LeaseHolder | null },
  ): SettledLease | null {
    const [row] = this.#sql
      .exec<LeaseRow & Pick<ChapterRow, 'lane' | 'begun_at'>>(
        `UPDATE chapters SET status = 'settled', lease_until = NULL, outcome = ?2, settled_at = ?3,
           leases = leases + 1 - begun, begun = 1, lost = NULL, news = news + 1
         WHERE lease_id = ?1 AND status = 'leased' AND fence = COALESCE(?4, fence) AND pod_id = COALESCE(?5, pod_id)
         RETURNING ${LEASE}, lane, begun_at`,
        leaseId,
        JSON.stringify(outcome),
        now,
        by?.fence ?? null,
        by?.podId ?? null,
      )
      .toArray()
    return row ? { ...asLease(row), lane: row.lane, begunAt: row.begun_at } : null
  }

  /** Back to its old place in line, for another pod. What was never begun was never lost. `isTry`: whether a begun lease stays counted. */
  release(
    leaseId: string,
    reason: string,
    { now, isTry = true }: { readonly now: number; readonly isTry?: boolean },
  ): void {
    this.#sql.exec(
      `UPDATE chapters SET status = 'waiting', lease_until = NULL, claim_id = NULL,
         lost = CASE WHEN begun = 1 THEN ?2 ELSE lost END,
         lost_by = CASE WHEN begun = 1 AND ?3 THEN pod_id ELSE lost_by END,
         lost_at = CASE WHEN begun = 1 AND ?3 THEN ?4 ELSE lost_at END,
         leases = CASE WHEN ?3 THEN leases ELSE leases - begun END, news = news + begun
       WHERE lease_id = ?1 AND status = 'leased'`,
      leaseId,
      reason,
      isTry ? 1 : 0,
      now,
    )
  }

  /** Leases whose pod has not been heard in time, oldest first. */
  expired(now: number): ExpiredLease[] {
    return this.#sql
      .exec<ChapterRow>(
        `SELECT * FROM chapters INDEXED BY chapters_in_hands
         WHERE status = 'leased' AND lease_until <= ? ORDER BY lease_until`,
        now,
      )
      .toArray()
      .map(asExpired)
  }

  /** Leases that ran out before a moment last until another. */
  prolong(before: number, until: number): void {
    this.#sql.exec(
      `UPDATE chapters SET lease_until = ?2 WHERE status = 'leased' AND lease_until < ?1`,
      before,
      until,
    )
  }

  /** What a pod holds. */
  heldBy(podId: string): ExpiredLease[] {
    return this.#sql
      .exec<ChapterRow>(`SELECT * FROM chapters WHERE pod_id = ? AND status = 'leased'`, podId)
      .toArray()
      .map(asExpired)
  }

  /** How many a pod holds. */
  countHeldBy(podId: string): number {
    return this.#sql.exec<{ held: number }>(HELD_BY, podId).one().held
  }

  /** When the next lease runs out; null when nothing is leased. */
  nextExpiryAt(): number | null {
    const [row] = this.#sql
      .exec<{ at: number }>(
        `SELECT lease_until AS at FROM chapters INDEXED BY chapters_in_hands
         WHERE status = 'leased' ORDER BY lease_until LIMIT 1`,
      )
      .toArray()
    return row?.at ?? null
  }

  /** How long the newest lease lasts from each sign of life, in milliseconds; null when nothing is leased. */
  leaseMs(): number | null {
    const [row] = this.#sql
      .exec<{ lease_ms: number }>(
        `SELECT lease_ms FROM chapters INDEXED BY chapters_in_hands
         WHERE status = 'leased' ORDER BY progressed_at DESC LIMIT 1`,
      )
      .toArray()
    return row?.lease_ms ?? null
  }

  #find(leaseId: string): ChapterRow | undefined {
    return this.#sql
      .exec<ChapterRow>('SELECT * FROM chapters WHERE lease_id = ?', leaseId)
      .toArray()[0]
  }
}

function asExpired(row: ChapterRow): ExpiredLease {
  const { begun, leases, claim_id: claimId } = row
  return { ...asLease(row), hasBegun: begun === 1, leases, claimId }
}
