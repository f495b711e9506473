import { DurableObject } from 'cloudflare:workers'

/**
 * What the platform itself takes for two stored answers: a line in one table, one statement a call, and nobody to be
 * told. It keeps none of what a fleet promises.
 */
export class BareLine extends DurableObject {
  offer(count: number): void {
    this.ctx.storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS chapters (id INTEGER PRIMARY KEY, fence INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL)`,
    )
    this.ctx.storage.sql.exec(
      `CREATE INDEX IF NOT EXISTS chapters_in_line ON chapters (id) WHERE status = 'waiting'`,
    )
    for (let n = 0; n < count; n += 1) {
      this.ctx.storage.sql.exec(`INSERT INTO chapters (status) VALUES ('waiting')`)
    }
  }

  /** The first in line; null when nobody waits. */
  claim(): number | null {
    const [row] = this.ctx.storage.sql
      .exec<{ id: number }>(
        `UPDATE chapters SET status = 'leased', fence = fence + 1
         WHERE id = (SELECT id FROM chapters WHERE status = 'waiting' ORDER BY id LIMIT 1) RETURNING id`,
      )
      .toArray()
    return row?.id ?? null
  }

  complete(id: number): boolean {
    const settled = this.ctx.storage.sql.exec(
      `UPDATE chapters SET status = 'settled' WHERE id = ? AND status = 'leased' RETURNING id`,
      id,
    )
    return settled.toArray().length === 1
  }
}
