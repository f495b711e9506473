import type { AnnouncementType } from '#core/announcements.ts'

/** Where an owner wants to be told. `push` of a phone: its `url` is Expo's token. Times in milliseconds. */
export interface Endpoint {
  readonly id: string
  readonly kind: 'webhook' | 'push'
  readonly url: string
  /** The types it is told; every type there is when null. */
  readonly events: readonly AnnouncementType[] | null
  readonly description: string
  readonly createdAt: number
  readonly failingSince: number | null
  readonly disabledAt: number | null
  readonly disabledWhy: string | null
}

/** Enough for every system somebody runs, and for the phones of a family. */
export const MOST_ENDPOINTS = 50

export type NewEndpoint = Pick<Endpoint, 'id' | 'kind' | 'url' | 'events' | 'description'>

/** An endpoint's secrets as they are stored, sealed; the former one still signs until it is over. */
export interface SealedSecrets {
  readonly secret: string
  readonly formerSecret: string | null
  readonly formerUntil: number | null
}

/** A row of the table, as another object of the same program has it. */
export type PackedEndpoint = Record<string, SqlStorageValue>

type Row = Record<string, SqlStorageValue>

const ENDPOINT = `id, kind, url, events, description, created_at AS createdAt,
  failing_since AS failingSince, disabled_at AS disabledAt, disabled_why AS disabledWhy`

/** The table of an owner's endpoints. Every call is one statement. */
export class EndpointRows {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  insert(endpoint: NewEndpoint & Pick<Endpoint, 'createdAt'>, secret: string): void {
    const { id, kind, url, events, description, createdAt } = endpoint
    this.#sql.exec(
      `INSERT INTO endpoints (id, kind, url, events, description, created_at, secret)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      id,
      kind,
      url,
      JSON.stringify(events),
      description,
      createdAt,
      secret,
    )
  }

  all(): Endpoint[] {
    return this.#sql
      .exec<Row>(`SELECT ${ENDPOINT} FROM endpoints ORDER BY created_at, id`)
      .toArray()
      .map(endpointOf)
  }

  find(id: string): Endpoint | null {
    const [row] = this.#sql
      .exec<Row>(`SELECT ${ENDPOINT} FROM endpoints WHERE id = ?`, id)
      .toArray()
    return row ? endpointOf(row) : null
  }

  secretsOf(id: string): SealedSecrets | null {
    const [row] = this.#sql
      .exec<Row>(
        `SELECT secret, former_secret AS formerSecret, former_until AS formerUntil
         FROM endpoints WHERE id = ?`,
        id,
      )
      .toArray()
    return (row as unknown as SealedSecrets | undefined) ?? null
  }

  change({ id, url, events, description }: Endpoint): void {
    this.#sql.exec(
      'UPDATE endpoints SET url = ?, events = ?, description = ? WHERE id = ?',
      url,
      JSON.stringify(events),
      description,
      id,
    )
  }

  rotate(id: string, secret: string, formerUntil: number): void {
    this.#sql.exec(
      `UPDATE endpoints SET former_secret = secret, former_until = ?, secret = ? WHERE id = ?`,
      formerUntil,
      secret,
      id,
    )
  }

  disable(id: string, at: number, why: string): void {
    this.#sql.exec(
      'UPDATE endpoints SET disabled_at = ?, disabled_why = ? WHERE id = ? AND disabled_at IS NULL',
      at,
      why,
      id,
    )
  }

  enable(id: string): void {
    this.#sql.exec(
      `UPDATE endpoints SET disabled_at = NULL, disabled_why = NULL, failing_since = NULL WHERE id = ?`,
      id,
    )
  }

  markFailing(id: string, since: number | null): void {
    this.#sql.exec(
      since === null
        ? 'UPDATE endpoints SET failing_since = ? WHERE id = ?'
        : 'UPDATE endpoints SET failing_since = COALESCE(failing_since, ?) WHERE id = ?',
      since,
      id,
    )
  }

  /** Endpoints as they lie, sealed secrets and all: for the object of another owner. */
  packed(): PackedEndpoint[] {
    return this.#sql
      .exec<PackedEndpoint>('SELECT * FROM endpoints ORDER BY created_at, id')
      .toArray()
  }

  /** Takes what another object packed; what is here already is left as it is. */
  unpack(endpoints: readonly PackedEndpoint[]): void {
    for (const endpoint of endpoints) {
      const columns = Object.keys(endpoint)
      const marks = columns.map(() => '?').join(', ')
      this.#sql.exec(
        `INSERT OR IGNORE INTO endpoints (${columns.join(', ')}) VALUES (${marks})`,
        ...Object.values(endpoint),
      )
    }
  }

  remove(id: string): void {
    this.#sql.exec('DELETE FROM endpoints WHERE id = ?', id)
  }
}

function endpointOf(row: Row): Endpoint {
  return { ...row, events: JSON.parse(row['events'] as string) } as unknown as Endpoint
}
