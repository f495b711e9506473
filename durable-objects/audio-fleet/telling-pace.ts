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

  told(jobId: JobId, now: number): void {
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
}
