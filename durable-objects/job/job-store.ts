import type { TaskId } from '#core/tasks.ts'
import type { JobEvent, JobState, LiveJob } from './job-state.ts'

/** One line of a job's history, with where the job stood after it. */
export interface LoggedEvent {
  readonly seq: number
  readonly at: number
  readonly type: JobEvent['type']
  readonly taskId: TaskId | null
  /** The revision the task belongs to; null where the event is of no task. */
  readonly revision: number | null
  readonly detail: string | null
  readonly status: string
  readonly progress: number
}

/** What a job remembers: its state and its history. */
export class JobStore {
  readonly #sql: SqlStorage
  #state: JobState | undefined

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** The state as it was stored, by whichever program; null before the order and after the job was erased. */
  stored(): unknown {
    const [row] = this.#sql.exec<{ json: string }>('SELECT json FROM state').toArray()
    return row ? (JSON.parse(row.json) as unknown) : null
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
    this.#sql.exec(
      'INSERT INTO state (one, json) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET json = excluded.json',
      JSON.stringify(state),
    )
    this.#state = state
  }

  log(event: Omit<LoggedEvent, 'seq'>): LoggedEvent {
    const { seq } = this.#sql
      .exec<{ seq: number }>(
        `INSERT INTO events (at, type, task_id, revision, detail, status, progress)
         VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
        event.at,
        event.type,
        event.taskId,
        event.revision,
        event.detail,
        event.status,
        event.progress,
      )
      .one()
    return { seq, ...event }
  }

  /** Nothing is remembered any more, but that there was something. */
  forget(): void {
    this.#sql.exec('DELETE FROM events')
    this.#sql.exec(`INSERT OR REPLACE INTO state (one, json) VALUES (1, 'null')`)
    this.#state = undefined
  }

  get isErased(): boolean {
    return this.#sql.exec(`SELECT one FROM state WHERE json = 'null'`).toArray().length > 0
  }

  /** The number of the newest event; 0 before the first. */
  lastSeq(): number {
    return this.#sql.exec<{ seq: number }>('SELECT COALESCE(MAX(seq), 0) AS seq FROM events').one()
      .seq
  }

  eventsAfter(seq: number): LoggedEvent[] {
    return this.#sql
      .exec<LoggedEvent & Record<string, SqlStorageValue>>(
        `SELECT seq, at, type, task_id AS taskId, revision, detail, status, progress
         FROM events WHERE seq > ? ORDER BY seq`,
        seq,
      )
      .toArray()
  }
}
