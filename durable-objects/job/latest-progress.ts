import type { JobReport } from './job-state.ts'

type Progress = Extract<JobReport, { type: 'task-progressed' }>

/** Often enough for a moving bar, seldom enough that fast work does not flood its job. */
const FLUSH_MS = 1_000

/**
 * How far each task says it is: the last word counts, and what was not read yet is replaced, so
 * that nothing ever piles up. Read at most once a second, or sooner when something else happens.
 */
export class LatestProgress {
  readonly #onDue: () => void
  readonly #latest = new Map<string, Progress>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #readAt = 0

  constructor(onDue: () => void) {
    this.#onDue = onDue
  }

  add(report: Progress): void {
    this.#latest.set(`${report.taskId} ${report.runId}`, report)
    const wait = this.#readAt + FLUSH_MS - Date.now()
    if (wait <= 0) this.flush()
    else this.#timer ??= setTimeout(() => this.flush(), wait)
  }

  /** Has what came in read now. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#latest.size > 0) this.#onDue()
  }

  take(): Progress[] {
    const taken = [...this.#latest.values()]
    this.#latest.clear()
    this.#readAt = Date.now()
    return taken
  }
}
