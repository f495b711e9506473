import type { JobId } from '#core/ids.ts'

/** News waits no longer than this for what comes next, milliseconds. */
const PACE_MS = 250

/**
 * When a job is told what is new: at once, or, where it was told a moment ago, with all that comes until the next quarter of
 * a second. In memory.
 */
export class TellingPace {
  /** When each job was told last, the longest ago first; those that may be told at once are forgotten. */
  readonly #toldAt = new Map<JobId, number>()
  /** Until when each job is told that is to be: a letter says so, and none of it was tried since. */
  readonly #toTell = new Map<JobId, number>()

  /** It is being told, all that is new at this moment. */
  told(jobId: JobId, now: number): void {
    this.#toTell.delete(jobId)
    this.#toldAt.delete(jobId)
    this.#toldAt.set(jobId, now)
    for (const [id, at] of this.#toldAt) {
      if (now - at < PACE_MS) break
      this.#toldAt.delete(id)
    }
  }

  dueAt(jobId: JobId, now: number): number {
    const isJustTold = now - (this.#toldAt.get(jobId) ?? -Infinity) < PACE_MS
    return isJustTold ? Math.ceil((now + 1) / PACE_MS) * PACE_MS : now
  }

  /** A letter says that a job is to be told by then. */
  toTell(jobId: JobId, dueAt: number): void {
    this.#toTell.set(jobId, dueAt)
  }

  /** Whether a job is told by then without another letter. */
  isToBeTold(jobId: JobId, dueAt: number): boolean {
    return (this.#toTell.get(jobId) ?? Infinity) <= dueAt
  }

  /** What was stored may have been undone: which letters wait is not known. */
  forgetLetters(): void {
    this.#toTell.clear()
  }
}
