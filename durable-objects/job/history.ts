import { DependencyError } from '#core/errors.ts'
import type { JobId } from '#core/ids.ts'
import type { TaskId } from '#core/tasks.ts'
import { jobFolder, orAway, readJson } from '#r2/artifacts.ts'
import type { JobEvent } from './job-state.ts'

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

/** Events `first` to `last` that lie in R2. */
interface Archive extends Record<string, SqlStorageValue> {
  readonly first: number
  readonly last: number
}

const LAST = `MAX(COALESCE((SELECT MAX(seq) FROM events), 0),
  COALESCE((SELECT MAX(last) FROM archives), 0))`
const LAST_SEQ = `SELECT ${LAST} AS seq`
const LOG = `INSERT INTO events (seq, at, type, task_id, revision, detail, status, progress)
  VALUES (1 + ${LAST}, ?, ?, ?, ?, ?, ?, ?) RETURNING seq`

/**
 * What happened to a job, numbered from 1 without a gap. What is new lies in its object; a job
 * that is over has its history moved to R2, a piece each time it ends, where reading goes on
 * finding it. `bucket` and `jobId` say where.
 */
export class History {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  log(event: Omit<LoggedEvent, 'seq'>): LoggedEvent {
    const { at, type, taskId, revision, detail, status, progress } = event
    const told = [at, type, taskId, revision, detail, status, progress]
    const { seq } = this.#sql.exec<{ seq: number }>(LOG, ...told).one()
    return { seq, ...event }
  }

  /** The number of the newest event; 0 before the first. */
  lastSeq(): number {
    return this.#sql.exec<{ seq: number }>(LAST_SEQ).one().seq
  }

  /** When the newest event came that is kept here; null where none is. */
  lastAt(): number | null {
    const newest = 'SELECT at FROM events ORDER BY seq DESC LIMIT 1'
    return this.#sql.exec<{ at: number }>(newest).toArray()[0]?.at ?? null
  }

  /** How far the history lies in R2; 0 where none of it does. */
  archivedThrough(): number {
    const sums = 'SELECT COALESCE(MAX(last), 0) AS last FROM archives'
    return this.#sql.exec<{ last: number }>(sums).one().last
  }

  /** The events after `seq` that lie in the object; with `archivedThrough() <= seq` these are all there are. */
  kept(seq: number, limit = -1): LoggedEvent[] {
    return this.#sql
      .exec<LoggedEvent & Record<string, SqlStorageValue>>(
        `SELECT seq, at, type, task_id AS taskId, revision, detail, status, progress
         FROM events WHERE seq > ? ORDER BY seq LIMIT ?`,
        seq,
        limit,
      )
      .toArray()
  }

  /** The events after `seq`, wherever they lie, at most `limit`. Throws `DependencyError` where R2 is away. */
  async read(
    jobId: JobId,
    bucket: R2Bucket,
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<LoggedEvent[]> {
    const read: LoggedEvent[] = []
    for (;;) {
      const seen = read.at(-1)?.seq ?? after
      const left = limit - read.length
      const archive = this.#archiveAfter(seen)
      // Nothing comes between looking and reading here: what is not archived is still kept.
      if (!archive || left <= 0) return [...read, ...this.kept(seen, Math.max(0, left))]
      const { events } = await readJson<{ events: LoggedEvent[] }>(bucket, keyOf(jobId, archive))
      const news = events.filter(({ seq }) => seq > seen)
      // A shorter copy that was on its way for long may have been put over a longer one.
      if (news.length === 0) throw new DependencyError('r2', PIECE_LACKS, { retryable: false })
      read.push(...news.slice(0, left))
    }
  }

  /** Copies what is kept to R2; `dropArchived` then forgets it here. Safe to run twice. Null when there is nothing. */
  async copyTo(jobId: JobId, bucket: R2Bucket): Promise<readonly LoggedEvent[] | null> {
    const events = this.kept(this.archivedThrough())
    const [first] = events
    if (!first) return null
    // A piece that was copied and not dropped is written over by a longer one.
    await orAway(bucket.put(keyOf(jobId, { first: first.seq }), JSON.stringify({ events })))
    return events
  }

  /** Forgets what has been copied to R2. Call it in the transaction that knows the copy to be there. */
  dropArchived(copied: readonly LoggedEvent[]): void {
    const [first, last] = [copied[0]!.seq, copied.at(-1)!.seq]
    this.#sql.exec('INSERT INTO archives (first, last) VALUES (?, ?)', first, last)
    this.#sql.exec('DELETE FROM events WHERE seq <= ?', last)
  }

  /** When the last run of a task began before an event, milliseconds; null where that is not kept here. */
  startedBefore({ seq, taskId, revision }: Pick<LoggedEvent, 'seq' | 'taskId' | 'revision'>) {
    const [start] = this.#sql
      .exec<{ at: number }>(
        `SELECT at FROM events WHERE type = 'task-started' AND task_id = ? AND revision = ? AND seq < ?
         ORDER BY seq DESC LIMIT 1`,
        taskId,
        revision,
        seq,
      )
      .toArray()
    return start?.at ?? null
  }

  forget(): void {
    this.#sql.exec('DELETE FROM events')
    this.#sql.exec('DELETE FROM archives')
  }

  #archiveAfter(seq: number): Archive | undefined {
    const first = 'SELECT first, last FROM archives WHERE last > ? ORDER BY first LIMIT 1'
    return this.#sql.exec<Archive>(first, seq).toArray()[0]
  }
}

const PIECE_LACKS = 'a piece of the history ends before it should'

function keyOf(jobId: JobId, { first }: Pick<Archive, 'first'>): string {
  return `${jobFolder(jobId)}history/${String(first).padStart(8, '0')}.json`
}
