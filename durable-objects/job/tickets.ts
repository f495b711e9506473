/** Long enough to open a socket with, too short to be worth finding in a log. */
export const TICKET_MS = 30_000

/** Leave to watch a job, each for one socket. Only hashes are kept: whoever reads the storage cannot watch with them. */
export class Tickets {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Takes a ticket's hash in; `now` in milliseconds. Those that were never used leave meanwhile. */
  admit(hash: string, now: number): void {
    this.#sql.exec('DELETE FROM tickets WHERE expires_at <= ?', now)
    const kept = 'INSERT OR IGNORE INTO tickets (hash, expires_at) VALUES (?, ?)'
    this.#sql.exec(kept, hash, now + TICKET_MS)
  }

  /** Uses a ticket up. False when it is unknown, used or too old. */
  spend(hash: string, now: number): boolean {
    const spent = 'DELETE FROM tickets WHERE hash = ? AND expires_at > ? RETURNING hash'
    return this.#sql.exec(spent, hash, now).toArray().length === 1
  }

  forget(): void {
    this.#sql.exec('DELETE FROM tickets')
  }
}
