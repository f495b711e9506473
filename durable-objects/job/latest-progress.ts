import type { JobReport } from './job-state.ts'

/** What is news only until the next word of it: how far work is, where a chapter stands in line. */
export type Passing = Extract<JobReport, { type: 'task-progressed' | 'task-placed' }>

export function isPassing(report: JobReport): report is Passing {
  return report.type === 'task-progressed' || report.type === 'task-placed'
}

/** Often enough for a moving bar, seldom enough that fast work does not flood its job. */
const FLUSH_MS = 1_000

/**
 * How far each task says it is: the last word counts, and what was not read yet is replaced, so
 * that nothing ever piles up. Read at most once a second, or sooner when something else happens.
 */
export class LatestProgress {
  readonly #onDue: () => void
  readonly #latest = new Map<string, Passing>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #readAt = 0

  constructor(onDue: () => void) {
    this.#onDue = onDue
  }

  add(report: Passing): void {
    const whose = report.type === 'task-placed' ? report.type : report.runId
    this.#latest.set(`${report.taskId} ${whose}`, report)
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

  take(): Passing[] {
    const taken = [...this.#latest.values()]
    this.#latest.clear()
    this.#readAt = Date.now()
    return taken
  }
}
