import type { JobId } from '#core/ids.ts'
import { clockAfter, turnOf, type Lane } from '#durable-objects/audio-fleet/turns.ts'
import type { TaskMessage } from '#queues/task-message.ts'

/** Work that a job wants done. `dueAt`: not before this moment, milliseconds since 1970. */
export interface OfferedWork {
  readonly message: TaskMessage
  readonly customer: string
  readonly lane: Lane
  readonly dueAt: number
}

/** How much may be out at once, in all and of one customer. */
export interface LineLimits {
  readonly inAll: number
  readonly ofCustomer: number
}

/** Work of which nothing was heard for so long may be sent once more, when its job asks again. */
const LOST_MS = 25_000
/** A queue gives its consumer 15 minutes: whatever went out before then is over, heard of or not. */
const LONGEST_OUT_MS = 16 * 60_000
/** A preview finds a place where others find none: somebody waits for it. */
const RESERVE_FOR_PREVIEWS = 0.25

interface Row {
  readonly [column: string]: SqlStorageValue
  readonly id: string
  readonly attempt: number
  readonly message: string
  readonly customer: string
  readonly lane: Lane
  readonly turn: number
  readonly out_at: number | null
}

/**
 * The work of one kind that waits, and what of it is out: sent to its queue and not settled. Customers
 * take turns, by weight, as `turns.ts` says; previews go before. Times in milliseconds.
 */
export class LineOfWork {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /**
   * Puts work in line; what waits keeps its place. Asked again for what is out it stays out, but for
   * another attempt, or one that is due later: then whoever had it is done with it. True when it is
   * to be sent once more, because nothing was heard of it.
   */
  offer({ message, customer, lane, dueAt }: OfferedWork, now: number): boolean {
    const id = idOf(message)
    const [known] = this.#sql.exec<Row>('SELECT * FROM work WHERE id = ?', id).toArray()
    if (known && known.out_at !== null && message.attempt === known.attempt && dueAt <= now) {
      if (now - known.out_at < LOST_MS) return false
      this.#sql.exec('UPDATE work SET out_at = ? WHERE id = ?', now, id)
      return true
    }
    const turn = known?.out_at === null ? known.turn : this.#turnOf(customer, lane)
    this.#sql.exec(
      `INSERT INTO work (id, attempt, message, customer, lane, turn, offered_at, due_at, out_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL)
       ON CONFLICT (id) DO UPDATE SET attempt = ?2, message = ?3, turn = ?6, due_at = ?8, out_at = NULL`,
      id,
      message.attempt,
      JSON.stringify(message),
      customer,
      lane,
      turn,
      now,
      dueAt,
    )
    return false
  }

  /** This attempt at it is over, however it went. An older one frees nothing. */
  settle(message: TaskMessage): void {
    this.#sql.exec(
      'DELETE FROM work WHERE id = ? AND attempt = ? AND out_at IS NOT NULL',
      idOf(message),
      message.attempt,
    )
  }

  /** Nobody wants this any more, waiting or out: its place is somebody else's from now on. */
  withdraw(message: Pick<TaskMessage, 'jobId' | 'taskId' | 'revision'>): void {
    this.#sql.exec('DELETE FROM work WHERE id = ?', idOf(message))
  }

  /** The same of all that a job has in line. */
  withdrawJob(jobId: JobId): void {
    // A blank follows the job's id, and '!' is what follows a blank.
    this.#sql.exec('DELETE FROM work WHERE id > ? AND id < ?', `${jobId} `, `${jobId}!`)
  }

  /** Sends out whatever may go now, and returns it in the order it goes. */
  release(limits: LineLimits, now: number): TaskMessage[] {
    this.#sql.exec('DELETE FROM work WHERE out_at < ?', now - LONGEST_OUT_MS)
    const released: TaskMessage[] = []
    for (let next = this.#next(limits, now); next; next = this.#next(limits, now)) {
      this.#sql.exec('UPDATE work SET out_at = ? WHERE id = ?', now, next.id)
      this.#sql.exec(
        'INSERT INTO clocks (lane, turn) VALUES (?1, ?2) ON CONFLICT (lane) DO UPDATE SET turn = ?2',
        next.lane,
        clockAfter(this.#clock(next.lane), next.turn),
      )
      released.push(JSON.parse(next.message) as TaskMessage)
    }
    return released
  }

  /** What could not be sent waits again, in the place it had. */
  takeBack(message: TaskMessage, dueAt: number): void {
    this.#sql.exec(
      'UPDATE work SET out_at = NULL, due_at = ? WHERE id = ? AND attempt = ?',
      dueAt,
      idOf(message),
      message.attempt,
    )
  }

  weigh(customer: string, weight: number): void {
    this.#sql.exec(
      'INSERT INTO weights (customer, weight) VALUES (?1, ?2) ON CONFLICT (customer) DO UPDATE SET weight = ?2',
      customer,
      weight,
    )
  }

  /** When something waits for its time, or a place is free at the latest; null when nothing is in line. */
  nextAt(now: number): number | null {
    const { due, out } = this.#sql
      .exec<{ due: number | null; out: number | null }>(
        `SELECT (SELECT MIN(due_at) FROM work WHERE out_at IS NULL AND due_at > ?) AS due,
           (SELECT MIN(out_at) FROM work WHERE out_at IS NOT NULL) AS out`,
        now,
      )
      .one()
    const times = [due, out === null ? null : out + LONGEST_OUT_MS + 1]
    const known = times.filter((time) => time !== null)
    return known.length === 0 ? null : Math.min(...known)
  }

  /** How much waits, and how much is out. */
  depth(): { readonly waiting: number; readonly out: number } {
    return this.#sql
      .exec<{ waiting: number; out: number }>(
        `SELECT COUNT(*) FILTER (WHERE out_at IS NULL) AS waiting,
           COUNT(*) FILTER (WHERE out_at IS NOT NULL) AS out FROM work`,
      )
      .one()
  }

  #next({ inAll, ofCustomer }: LineLimits, now: number): Row | undefined {
    const { out } = this.#sql
      .exec<{ out: number }>('SELECT COUNT(*) AS out FROM work WHERE out_at IS NOT NULL')
      .one()
    const reserve = Math.ceil(inAll * RESERVE_FOR_PREVIEWS)
    if (out >= inAll + reserve) return undefined
    return this.#sql
      .exec<Row>(
        `SELECT * FROM work WHERE out_at IS NULL AND due_at <= ?1 AND (lane = 'preview' OR ?2)
           AND customer NOT IN (SELECT customer FROM work WHERE out_at IS NOT NULL
             GROUP BY customer HAVING COUNT(*) >= ?3)
         ORDER BY lane DESC, turn, offered_at, id LIMIT 1`,
        now,
        out < inAll ? 1 : 0,
        ofCustomer,
      )
      .toArray()[0]
  }

  #turnOf(customer: string, lane: Lane): number {
    const { last, weight } = this.#sql
      .exec<{ last: number | null; weight: number | null }>(
        `SELECT (SELECT MAX(turn) FROM work WHERE out_at IS NULL AND customer = ?1 AND lane = ?2) AS last,
           (SELECT weight FROM weights WHERE customer = ?1) AS weight`,
        customer,
        lane,
      )
      .one()
    return turnOf({ clock: this.#clock(lane), last, weight: weight ?? 1 })
  }

  #clock(lane: Lane): number {
    const [row] = this.#sql
      .exec<{ turn: number }>('SELECT turn FROM clocks WHERE lane = ?', lane)
      .toArray()
    return row?.turn ?? 0
  }
}

function idOf({
  jobId,
  taskId,
  revision,
}: Pick<TaskMessage, 'jobId' | 'taskId' | 'revision'>): string {
  return `${jobId} ${taskId} ${revision}`
}
