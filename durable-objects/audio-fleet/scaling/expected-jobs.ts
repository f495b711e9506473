import type { JobId } from '#core/ids.ts'
import { learnDelays, type Delays, type Ordered } from './expected.ts'

/** Whatever has not come by then is not waited for, and what came is no news. */
export const FORGET_MS = 60 * 60_000

type ExpectedRow = { job_id: string; ordered_at: number; count: number; offers: string }

/** Jobs that were ordered and whose chapters will come, beside the line in which they arrive. Times in milliseconds. */
export class ExpectedJobs {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Told twice it is the first time that counts. */
  add(jobId: JobId, count: number, now: number): void {
    this.#sql.exec('DELETE FROM expected_jobs WHERE ordered_at <= ?', now - FORGET_MS)
    this.#sql.exec(
      'INSERT OR IGNORE INTO expected_jobs (job_id, ordered_at, count) VALUES (?, ?, ?)',
      jobId,
      now,
      count,
    )
  }

  forget(jobId: JobId): void {
    this.#sql.exec('DELETE FROM expected_jobs WHERE job_id = ?', jobId)
  }

  /** Those of which chapters are still to come. */
  open(): Ordered[] {
    return this.#rows().map((row) => ({
      orderedAt: row.ordered_at,
      count: row.count,
      come: offersOf(row).length,
    }))
  }

  /** With what those showed whose chapters have all come; each is learned from once. */
  learn(delays: Delays): Delays {
    const whole = this.#rows().filter((row) => offersOf(row).length >= row.count)
    for (const { job_id: jobId } of whole) {
      this.#sql.exec('UPDATE expected_jobs SET learned = 1 WHERE job_id = ?', jobId)
    }
    return whole.reduce((known, row) => {
      const { ordered_at: orderedAt, count } = row
      const first = offersOf(row).slice(0, count)
      return learnDelays(
        known,
        first.map((at) => (at - orderedAt) / 1000),
      )
    }, delays)
  }

  #rows(): ExpectedRow[] {
    return this.#sql
      .exec<ExpectedRow>(
        `SELECT expected_jobs.*, (
           SELECT json_group_array(offered_at) FROM chapters
           WHERE chapters.job_id = expected_jobs.job_id AND offered_at >= ordered_at) AS offers
         FROM expected_jobs WHERE learned = 0 ORDER BY ordered_at, job_id`,
      )
      .toArray()
  }
}

/** When its chapters were offered, the first of them first. */
function offersOf({ offers }: ExpectedRow): number[] {
  return (JSON.parse(offers) as number[]).toSorted((a, b) => a - b)
}
