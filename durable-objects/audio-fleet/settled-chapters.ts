/** Chapters that are settled or withdrawn stay a while, for whoever asks late. Times in milliseconds. */
export class SettledChapters {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
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
}
