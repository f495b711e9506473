import type { Announcement } from '#core/announcements.ts'

export interface SendState {
  readonly state: 'waiting' | 'delivered' | 'failed' | 'skipped'
  readonly tries: number
  /** What Expo calls a push that it took. */
  readonly ticket: string | null
}

export interface Attempt {
  readonly at: number
  readonly ms: number
  /** The receiver's HTTP status; null when there was no answer. */
  readonly status: number | null
  readonly reason: string | null
}

export interface Delivered extends SendState {
  readonly message: Announcement
  readonly place: number
  readonly attempts: readonly Attempt[]
}

type Row = Record<string, SqlStorageValue>

/** The tables of what an owner's endpoints were told, of every try. Every call is a few indexed statements. */
export class MessageRows {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** False when it was told before. */
  insert({ id, type, at, data }: Announcement): boolean {
    const rows = this.#sql
      .exec(
        `INSERT INTO messages (id, place, type, at, data)
         SELECT ?, COALESCE(MAX(place), 0) + 1, ?, ?, ? FROM messages WHERE true
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        id,
        type,
        at,
        JSON.stringify(data),
      )
      .toArray()
    return rows.length > 0
  }

  find(id: string): Announcement | null {
    const [row] = this.#sql
      .exec<Row>('SELECT id, type, at, data FROM messages WHERE id = ?', id)
      .toArray()
    return row ? messageOf(row) : null
  }

  /** In line for an endpoint, untried, whatever became of it before. */
  line(endpointId: string, messageId: string): void {
    this.#sql.exec(
      `INSERT INTO sends (endpoint_id, message_id, state, tries) VALUES (?, ?, 'waiting', 0)
       ON CONFLICT (endpoint_id, message_id) DO UPDATE SET state = 'waiting', tries = 0`,
      endpointId,
      messageId,
    )
  }

  send(endpointId: string, messageId: string): SendState | null {
    const [row] = this.#sql
      .exec<Row>(
        'SELECT state, tries, ticket FROM sends WHERE endpoint_id = ? AND message_id = ?',
        endpointId,
        messageId,
      )
      .toArray()
    return (row as unknown as SendState | undefined) ?? null
  }

  settle(endpointId: string, messageId: string, { state, tries, ticket }: SendState): void {
    this.#sql.exec(
      'UPDATE sends SET state = ?, tries = ?, ticket = ? WHERE endpoint_id = ? AND message_id = ?',
      state,
      tries,
      ticket,
      endpointId,
      messageId,
    )
  }

  insertAttempt(endpointId: string, messageId: string, attempt: Attempt): void {
    const { at, ms, status, reason } = attempt
    this.#sql.exec(
      `INSERT INTO attempts (endpoint_id, message_id, at, ms, status, reason) VALUES (?, ?, ?, ?, ?, ?)`,
      endpointId,
      messageId,
      at,
      ms,
      status,
      reason,
    )
  }

  /** What an endpoint was told, or should have been, the newest first, with every try. */
  deliveries(
    endpointId: string,
    { limit, before }: { readonly limit: number; readonly before?: number | undefined },
  ): Delivered[] {
    const rows = this.#sql
      .exec<Row>(
        `SELECT m.id, m.place, m.type, m.at, m.data, s.state, s.tries, s.ticket
         FROM messages m JOIN sends s ON s.message_id = m.id AND s.endpoint_id = ?
         WHERE m.place < ? ORDER BY m.place DESC LIMIT ?`,
        endpointId,
        before ?? Number.MAX_SAFE_INTEGER,
        limit,
      )
      .toArray()
    return rows.map((row) => ({
      ...(row as unknown as SendState & { readonly place: number }),
      message: messageOf(row),
      attempts: this.#attempts(endpointId, row['id'] as string),
    }))
  }

  #attempts(endpointId: string, messageId: string): Attempt[] {
    return this.#sql
      .exec<Row>(
        `SELECT at, ms, status, reason FROM attempts
         WHERE endpoint_id = ? AND message_id = ? ORDER BY at`,
        endpointId,
        messageId,
      )
      .toArray() as unknown as Attempt[]
  }

  /** How many tests were asked for since a moment. */
  testsSince(at: number): number {
    return this.#sql
      .exec<{ tests: number }>(
        `SELECT COUNT(*) AS tests FROM messages WHERE at >= ? AND type = 'webhook.test'`,
        at,
      )
      .one().tests
  }

  /** The messages that somebody is still to be sent, in order. */
  waiting(): Announcement[] {
    return this.#sql
      .exec<Row>(
        `SELECT id, type, at, data FROM messages
         WHERE id IN (SELECT message_id FROM sends WHERE state = 'waiting') ORDER BY place`,
      )
      .toArray()
      .map(messageOf)
  }

  /** What an endpoint was told; messages nobody is told any more go too. */
  forgetEndpoint(endpointId: string): void {
    for (const table of ['attempts', 'sends']) {
      this.#sql.exec(`DELETE FROM ${table} WHERE endpoint_id = ?`, endpointId)
    }
    this.#sql.exec('DELETE FROM messages WHERE id NOT IN (SELECT message_id FROM sends)')
  }

  /** What is older is forgotten, tries and all. */
  forgetBefore(at: number): void {
    for (const table of ['attempts', 'sends']) {
      this.#sql.exec(
        `DELETE FROM ${table} WHERE message_id IN (SELECT id FROM messages WHERE at < ?)`,
        at,
      )
    }
    this.#sql.exec('DELETE FROM messages WHERE at < ?', at)
  }

  isAny(): boolean {
    return this.#sql.exec('SELECT id FROM messages LIMIT 1').toArray().length > 0
  }
}

function messageOf({ id, type, at, data }: Row): Announcement {
  return { id, type, at, data: JSON.parse(data as string) } as unknown as Announcement
}
