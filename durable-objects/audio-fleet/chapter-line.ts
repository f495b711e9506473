import type { JobId } from '#core/ids.ts'
import {
  LEASE,
  STANDING,
  asLease,
  asStanding,
  chapterIdOf,
  nameOf,
  type ChapterName,
  type ChapterOutcome,
  type ChapterRow,
  type HeldLease,
  type LeaseRow,
  type OfferedChapter,
  type StandingRow,
  type StandingChapter,
} from './chapter-rows.ts'
import { paceAfter } from './standing.ts'
import { turnOf, type Lane } from './turns.ts'

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

/** A chapter that waits, with why it was lost, in the order of the line. */
export interface WaitingChapter extends ChapterName {
  readonly chapterId: string
  readonly lane: Lane
  readonly lost: string | null
  readonly fence: number
}

const IN_LINE = 'lane DESC, turn, offered_at, id'
const OF_THE_SAME_CLAIM = `pod_id = ?1 AND claim_id = ?2 AND status = 'leased' AND begun = 0`
/** Among those that are leased, and not among all that the pod has spoken in a day. */
const HELD_BY = `SELECT COUNT(*) AS held FROM chapters INDEXED BY chapters_in_hands
  WHERE status = 'leased' AND pod_id = ?1`

/**
 * The line of chapters waiting for a voice, and who holds which. `turns.ts` says in which order they
 * come; here each has its turn beside it, so that the first is found by one look in an index. Where an index is named,
 * SQLite would by itself walk over every chapter of a day that is settled. Times in milliseconds.
 */
export class ChapterLine {
  readonly #sql: SqlStorage
  /** As it is stored; null until somebody asked. */
  #isDraining: boolean | null = null
  /** The turn of each lane that was passed last: of a round all are the same. */
  readonly #passed = new Map<Lane, number>()

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /**
   * Puts a chapter in line; one already there keeps its place. One that was withdrawn is spoken
   * after all. What is settled stays so: its outcome is known, and a new revision is another chapter.
   */
  offer({ input, lane, customer, ...name }: OfferedChapter, now: number): StandingChapter {
    const whose = customer ?? name.jobId
    this.#sql.exec(
      `INSERT INTO chapters (id, job_id, document_id, revision, lane, input, status, offered_at, customer, turn)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'waiting', ?7, ?8, ?9)
       ON CONFLICT (id) DO UPDATE SET status = 'waiting', offered_at = ?7, leases = 0, lease_id = NULL,
         lost = NULL, settled_at = NULL, customer = ?8, turn = ?9
       WHERE status = 'cancelled' OR (status = 'settled' AND outcome IS NULL)`,
      chapterIdOf(name),
      name.jobId,
      name.documentId,
      name.revision,
      lane,
      JSON.stringify(input),
      now,
      whose,
      this.#turnOf(whose, lane),
    )
    return this.find(chapterIdOf(name))!
  }

  #turnOf(customer: string, lane: Lane): number {
    const { last } = this.#sql
      .exec<{ last: number | null }>(
        `SELECT MAX(turn) AS last FROM chapters WHERE customer = ? AND lane = ? AND status = 'waiting'`,
        customer,
        lane,
      )
      .one()
    return turnOf({ clock: this.#clockOf(lane), last, weight: this.#weightOf(customer) })
  }

  #clockOf(lane: Lane): number {
    return this.#sql.exec<{ clock: number }>('SELECT clock FROM lanes WHERE lane = ?', lane).one()
      .clock
  }

  #weightOf(customer: string): number {
    const [row] = this.#sql
      .exec<{ weight: number }>('SELECT weight FROM customers WHERE name = ?', customer)
      .toArray()
    return row?.weight ?? 1
  }

  /** How many turns a customer has in a round of everybody else's one, for chapters offered from now on. */
  weigh(customer: string, weight: number): void {
    this.#sql.exec(
      'INSERT INTO customers (name, weight) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET weight = ?2',
      customer,
      weight,
    )
  }

  find(chapterId: string): StandingChapter | null {
    const [row] = this.#sql
      .exec<StandingRow>(`SELECT ${STANDING} FROM chapters WHERE id = ?`, chapterId)
      .toArray()
    return row ? asStanding(row) : null
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

  /** Nobody wants it any more: it leaves the line, or whoever speaks it is told at the next heartbeat. */
  withdraw(name: ChapterName, now: number): void {
    this.#cancel('id', chapterIdOf(name), now)
  }

  /** The same for all of a job's. */
  withdrawJob(jobId: JobId, now: number): void {
    this.#cancel('job_id', jobId, now)
  }

  #cancel(column: 'id' | 'job_id', value: string, now: number): void {
    const gone = this.#sql
      .exec<ChapterRow>(
        `UPDATE chapters SET status = 'cancelled', settled_at = ?2
         WHERE ${column} = ?1 AND status IN ('waiting', 'leased') RETURNING *`,
        value,
        now,
      )
      .toArray()
    const [first] = gone
    // A job is one customer's, in one lane.
    if (first) this.#closeRanks(first.customer, first.lane)
  }

  /** Whoever withdraws much does not wait behind what was theirs: the rest moves up to the turns it would have had. */
  #closeRanks(customer: string, lane: Lane): void {
    this.#sql.exec(
      `UPDATE chapters SET turn = MIN(turn, ranked.turn_now) FROM (
         SELECT id AS ranked_id,
           ?3 + 1.0 * ROW_NUMBER() OVER (ORDER BY turn, offered_at, id) / ?4 AS turn_now
         FROM chapters WHERE customer = ?1 AND lane = ?2 AND status = 'waiting') AS ranked
       WHERE id = ranked.ranked_id`,
      customer,
      lane,
      this.#clockOf(lane),
      this.#weightOf(customer),
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

  /** Those that wait, in the order in which they will be taken. */
  waiting(limit: number): WaitingChapter[] {
    return this.#sql
      .exec<ChapterRow>(
        `SELECT * FROM chapters WHERE status = 'waiting' ORDER BY ${IN_LINE} LIMIT ?`,
        limit,
      )
      .toArray()
      .map((row) => {
        const { id: chapterId, lane, lost, fence } = row
        return { ...nameOf(row), chapterId, lane, lost, fence }
      })
  }

  /** Its place among those that wait, from 1; null when it does not. */
  placeOf(chapterId: string): number | null {
    const [row] = this.#sql
      .exec<{ place: number }>(
        `SELECT 1 + COUNT(other.id) AS place FROM chapters AS own
         LEFT JOIN chapters AS other ON other.status = 'waiting' AND (other.lane > own.lane OR
           (other.lane = own.lane AND (other.turn, other.offered_at, other.id) < (own.turn, own.offered_at, own.id)))
         WHERE own.id = ? AND own.status = 'waiting' GROUP BY own.id`,
        chapterId,
      )
      .toArray()
    return row?.place ?? null
  }

  /** How long the newest lease lasts from each sign of life, in milliseconds; null before the first. */
  leaseMs(): number | null {
    const [row] = this.#sql
      .exec<{ lease_ms: number }>(
        'SELECT lease_ms FROM chapters WHERE lease_id IS NOT NULL ORDER BY progressed_at DESC LIMIT 1',
      )
      .toArray()
    return row?.lease_ms ?? null
  }

  /** How long a chapter of a lane takes, in milliseconds; null until one was spoken. */
  paceOf(lane: Lane): number | null {
    return this.#sql
      .exec<{ pace: number | null }>('SELECT pace FROM lanes WHERE lane = ?', lane)
      .one().pace
  }

  keepPace(lane: Lane, took: number): void {
    const pace = paceAfter(this.paceOf(lane), took)
    this.#sql.exec('UPDATE lanes SET pace = ? WHERE lane = ?', pace, lane)
  }

  /** Whether no new chapter is to be begun. */
  get isDraining(): boolean {
    this.#isDraining ??=
      this.#sql.exec<{ draining: number }>('SELECT draining FROM pool').one().draining === 1
    return this.#isDraining
  }

  set isDraining(draining: boolean) {
    this.#sql.exec('UPDATE pool SET draining = ?', draining ? 1 : 0)
    this.#isDraining = draining
  }

  /** How many wait and how many are being spoken: the fleet's backpressure. */
  depth(): { readonly waiting: number; readonly leased: number } {
    return this.#sql
      .exec<{ waiting: number; leased: number }>(
        `SELECT (SELECT COUNT(*) FROM chapters WHERE status = 'waiting') AS waiting,
           (SELECT COUNT(*) FROM chapters INDEXED BY chapters_in_hands WHERE status = 'leased') AS leased`,
      )
      .one()
  }

  /** Whether anybody waits: one look in an index, however many do. */
  get isEmpty(): boolean {
    return (
      this.#sql.exec(`SELECT 1 FROM chapters WHERE status = 'waiting' LIMIT 1`).toArray().length ===
      0
    )
  }

  /** Since when the one waits that has waited longest; null when nobody does. */
  waitingSince(): number | null {
    return this.#sql
      .exec<{ at: number | null }>(
        `SELECT MIN(offered_at) AS at FROM chapters WHERE status = 'waiting'`,
      )
      .one().at
  }

  /**
   * Those settled or withdrawn before a moment leave. One of which something is still to be told stays,
   * for what is told is read when it is told.
   */
  leave(before: number): number {
    return this.#sql
      .exec(
        `DELETE FROM chapters INDEXED BY chapters_to_leave
         WHERE status IN ('settled', 'cancelled') AND settled_at <= ? AND news <= heard
         RETURNING id`,
        before,
      )
      .toArray().length
  }

  /** When the first of those that are settled was; null when none is kept. */
  settledSince(): number | null {
    const [row] = this.#sql
      .exec<{ at: number }>(
        `SELECT settled_at AS at FROM chapters INDEXED BY chapters_to_leave
         WHERE status IN ('settled', 'cancelled') ORDER BY settled_at LIMIT 1`,
      )
      .toArray()
    return row?.at ?? null
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
