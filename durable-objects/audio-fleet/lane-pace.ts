import { paceAfter } from './standing.ts'
import type { Lane } from './turns.ts'

/** How long chapters of each lane take, as they were spoken of late. */
export class LanePace {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** How long a chapter of a lane takes, in milliseconds; null until one was spoken. */
  of(lane: Lane): number | null {
    return this.#sql
      .exec<{ pace: number | null }>('SELECT pace FROM lanes WHERE lane = ?', lane)
      .one().pace
  }

  keep(lane: Lane, took: number): void {
    const pace = paceAfter(this.of(lane), took)
    this.#sql.exec('UPDATE lanes SET pace = ? WHERE lane = ?', pace, lane)
  }
}
