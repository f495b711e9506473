import type { JobId } from '#core/ids.ts'
import {
  IN_LINE,
  STANDING,
  asStanding,
  chapterIdOf,
  nameOf,
  type ChapterName,
  type ChapterRow,
  type OfferedChapter,
  type StandingChapter,
  type StandingRow,
} from './chapter-rows.ts'
import { turnOf, type Lane } from './turns.ts'

/** A chapter that waits, with why it was lost, in the order of the line. */
export interface WaitingChapter extends ChapterName {
  readonly chapterId: string
  readonly lane: Lane
  readonly lost: string | null
  readonly fence: number
}

/**
 * The line of chapters waiting for a voice. `turns.ts` says in which order they come; here each has its turn beside it, so
 * that the first is found by one look in an index. Where an index is named, SQLite would by itself walk over every
 * chapter of a day that is settled. Times in milliseconds.
 */
export class ChapterLine {
  readonly #sql: SqlStorage
  /** As it is stored; null until somebody asked. */
  #isDraining: boolean | null = null

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
}
