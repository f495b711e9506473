import { describe, logError } from '#core/log.ts'

interface Entry {
  readonly id: number
  readonly tries: number
  readonly body: string
}

/** Waits between tries of a failing effect: quick at first, then once a minute for as long as it takes. */
const RETRY_SECONDS = [1, 2, 5, 10, 30, 60]

/**
 * Effects stored with the state that asked for them, in one transaction, and performed
 * afterwards until they succeed. Each may be performed twice: a crash can fall between
 * doing it and crossing it off. Entries do not wait for one another.
 */
export class Outbox<Effect> {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(
      `CREATE TABLE IF NOT EXISTS outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL)`,
    )
  }

  /** Call inside the transaction that stores the state. An effect already waiting untried is not added again. */
  add(effects: readonly Effect[], now: number): void {
    for (const effect of effects) {
      const body = JSON.stringify(effect)
      this.#sql.exec(
        `INSERT INTO outbox (body, due_at) SELECT ?1, ?2
         WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE body = ?1 AND tries = 0)`,
        body,
        now,
      )
    }
  }

  /** Performs everything due. A failing effect is put off and logged, the others go on. */
  async drain(perform: (effect: Effect) => Promise<void>, now: () => number): Promise<void> {
    const due = this.#sql
      .exec<Entry & Record<string, SqlStorageValue>>(
        'SELECT id, tries, body FROM outbox WHERE due_at <= ? ORDER BY id',
        now(),
      )
      .toArray()
    for (const entry of due) {
      try {
        // Marked as tried first: whatever is added from now on is new and not swallowed by this one.
        this.#sql.exec('UPDATE outbox SET tries = tries + 1 WHERE id = ?', entry.id)
        await perform(JSON.parse(entry.body) as Effect)
        this.#sql.exec('DELETE FROM outbox WHERE id = ?', entry.id)
      } catch (error) {
        const seconds = RETRY_SECONDS[Math.min(entry.tries, RETRY_SECONDS.length - 1)]!
        this.#sql.exec(
          'UPDATE outbox SET due_at = ? WHERE id = ?',
          now() + seconds * 1000,
          entry.id,
        )
        logError('outbox.effect-failed', error, {
          effect: entry.body,
          tries: entry.tries + 1,
          why: describe(error),
        })
      }
    }
  }

  /** When the next entry is due, in milliseconds; null when the outbox is empty. */
  nextDueAt(): number | null {
    const [row] = this.#sql
      .exec<{ at: number | null }>('SELECT MIN(due_at) AS at FROM outbox')
      .toArray()
    return row?.at ?? null
  }
}
