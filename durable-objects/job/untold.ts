import type { Announcement } from '#core/announcements.ts'

/** What the owner's endpoints were not told yet: stored with the event, and told together. */
export class Untold {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add(messages: readonly Announcement[]): void {
    for (const message of messages) {
      this.#sql.exec('INSERT INTO untold (message) VALUES (?)', JSON.stringify(message))
    }
  }

  /** All of it in order, and the number of the last. */
  all(): { readonly messages: Announcement[]; readonly last: number } {
    const rows = this.#sql
      .exec<{ number: number; message: string }>(
        'SELECT number, message FROM untold ORDER BY number',
      )
      .toArray()
    const messages = rows.map(({ message }) => JSON.parse(message) as Announcement)
    return { messages, last: rows.at(-1)?.number ?? 0 }
  }

  /** Everything up to a number was told. */
  told(last: number): void {
    this.#sql.exec('DELETE FROM untold WHERE number <= ?', last)
  }
}
