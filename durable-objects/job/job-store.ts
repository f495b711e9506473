import type { TaskId } from '#core/tasks.ts'
import { Outbox } from '#durable-objects/outbox.ts'
import type { JobEffect, JobEvent, JobState } from './job-state.ts'
import type { Decision } from './decide.ts'

/** One line of a job's history, with where the job stood after it. */
export interface LoggedEvent {
  readonly seq: number
  readonly at: number
  readonly type: JobEvent['type']
  readonly taskId: TaskId | null
  readonly detail: string | null
  readonly status: string
  readonly progress: number
}

/** What a job remembers: its state, its history, and what it still has to tell the world. */
export class JobStore {
  readonly #storage: DurableObjectStorage
  readonly outbox: Outbox<JobEffect>

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
    this.outbox = new Outbox(storage.sql)
    storage.sql.exec(
      'CREATE TABLE IF NOT EXISTS state (one INTEGER PRIMARY KEY CHECK (one = 1), json TEXT NOT NULL)',
    )
    storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS events (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, type TEXT NOT NULL,
        task_id TEXT, detail TEXT, status TEXT NOT NULL, progress REAL NOT NULL)`,
    )
  }

  load(): JobState {
    const [row] = this.#storage.sql.exec<{ json: string }>('SELECT json FROM state').toArray()
    return row ? (JSON.parse(row.json) as JobState) : { phase: 'idle' }
  }

  /** State, history and outbox in one transaction: a crash can lose neither the step nor what it asked for. */
  save({ state, effects }: Decision, event: Omit<LoggedEvent, 'seq'>): LoggedEvent {
    return this.#storage.transactionSync(() => {
      const { sql } = this.#storage
      sql.exec(
        'INSERT INTO state (one, json) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET json = excluded.json',
        JSON.stringify(state),
      )
      const { seq } = sql
        .exec<{ seq: number }>(
          'INSERT INTO events (at, type, task_id, detail, status, progress) VALUES (?, ?, ?, ?, ?, ?) RETURNING seq',
          event.at,
          event.type,
          event.taskId,
          event.detail,
          event.status,
          event.progress,
        )
        .one()
      this.outbox.add(effects, event.at)
      return { seq, ...event }
    })
  }

  /** The number of the newest event; 0 before the first. */
  lastSeq(): number {
    return this.#storage.sql
      .exec<{ seq: number }>('SELECT COALESCE(MAX(seq), 0) AS seq FROM events')
      .one().seq
  }

  eventsAfter(seq: number): LoggedEvent[] {
    return this.#storage.sql
      .exec<LoggedEvent & Record<string, SqlStorageValue>>(
        `SELECT seq, at, type, task_id AS taskId, detail, status, progress FROM events WHERE seq > ? ORDER BY seq`,
        seq,
      )
      .toArray()
  }
}
