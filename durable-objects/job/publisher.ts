import { publishJob, type PublishedJob } from '#d1/publish-job.ts'
import type { JobEvent, LiveJob } from './job-state.ts'
import { changedRows, publishedJob, type Rows } from './published.ts'

/** What comes at once is one publication; that work began may wait a little longer for company. */
const PUBLISH_MS = 500
const PUBLISH_STARTS_MS = 2_000
/** How often D1 is told how far work is while nothing else happens. */
const PUBLISH_PROGRESS_MS = 10_000

/** Tells D1 how a job stands, and no more often than is worth a write. Times in milliseconds. */
export class Publisher {
  /** What D1 knows for certain. In memory: after a restart, or a publication without an answer, everything is told once more. */
  #told: Rows | null = null
  /** The state that it knows for certain. */
  #toldOf: LiveJob | null = null
  #at = 0
  #begun = 0
  #ended = 0

  /** When what an event changed should be told; at once what is done of a job that somebody sits and waits for. */
  dueAt({ type, at }: JobEvent, isAwaited = false): number {
    if (type === 'task-started') return at + PUBLISH_STARTS_MS
    return isAwaited && type === 'task-done' ? at : Math.max(at, this.#at + PUBLISH_MS)
  }

  /** When progress alone is worth telling again. */
  progressDueAt(): number {
    return this.#at + PUBLISH_PROGRESS_MS
  }

  /** Whether D1 is known to have this very state. */
  hasTold(state: LiveJob): boolean {
    return this.#toldOf === state
  }

  /**
   * `seq`: how much of the job's history this state has seen; `eta`: when it should be over; `isOwing`:
   * whether it is over and something is left to be done all the same.
   */
  async publish(
    db: D1Database,
    state: LiveJob,
    {
      seq,
      eta,
      isOwing,
    }: Required<Pick<PublishedJob, 'seq' | 'eta'>> & { readonly isOwing: boolean },
  ): Promise<void> {
    this.#at = Date.now()
    const published = { ...publishedJob(state, seq), eta }
    const { changed, rows } = changedRows(published, this.#told)
    this.#told = null
    this.#toldOf = null
    const number = (this.#begun += 1)
    try {
      await publishJob(db, changed, { isOwing })
    } finally {
      this.#ended += 1
    }
    // Of two side by side nobody knows which was the last.
    if (number !== this.#begun || this.#ended !== this.#begun) return
    this.#told = rows
    this.#toldOf = state
  }
}
