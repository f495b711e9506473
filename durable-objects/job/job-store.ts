import { gunzipSync, gzipSync } from 'node:zlib'
import type { JobState, LiveJob } from './job-state.ts'
import { StateJson } from './state-json.ts'

/** What the row of state says of a job that was erased, and of one whose state lies packed beside it. */
const ERASED = 'null'
const PACKED = 'packed'

interface Row extends Record<string, SqlStorageValue> {
  readonly json: string
  readonly packed: ArrayBuffer | null
}

/** What a job remembers of how it stands. */
export class JobStore {
  readonly #sql: SqlStorage
  readonly #json = new StateJson()
  #state: JobState | undefined

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** The state as it was stored, by whichever program; null before the order and after the job was erased. */
  stored(): unknown {
    const [row] = this.#sql.exec<Row>('SELECT json, packed FROM state').toArray()
    if (!row) return null
    const json = row.packed ? gunzipSync(new Uint8Array(row.packed)).toString() : row.json
    return JSON.parse(json) as unknown
  }

  /** The state in its present shape, as `keep` or `opened` last left it. */
  get state(): JobState {
    return this.#state ?? { phase: 'idle' }
  }

  /** Takes over a state that was read from here, and perhaps brought up to its present shape. */
  opened(state: LiveJob): void {
    this.#state = state
  }

  keep(state: LiveJob): void {
    this.#write(this.#json.of(state), null)
    this.#state = state
  }

  /** The same state in a tenth of the room, until it is kept anew. */
  pack(state: LiveJob): void {
    this.#write(PACKED, gzipSync(JSON.stringify(state)))
  }

  /** Nothing is remembered any more, but that there was something. */
  forget(): void {
    this.#write(ERASED, null)
    this.#state = undefined
  }

  /** Whether it lies packed: the job is over and its history has left. */
  get isPacked(): boolean {
    const packed = 'SELECT one FROM state WHERE packed IS NOT NULL'
    return this.#sql.exec(packed).toArray().length > 0
  }

  get isErased(): boolean {
    const erased = 'SELECT one FROM state WHERE json = ?'
    return this.#sql.exec(erased, ERASED).toArray().length > 0
  }

  #write(json: string, packed: Uint8Array | null): void {
    this.#sql.exec(
      `INSERT INTO state (one, json, packed) VALUES (1, ?, ?)
       ON CONFLICT (one) DO UPDATE SET json = excluded.json, packed = excluded.packed`,
      json,
      packed,
    )
  }
}
