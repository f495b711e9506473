import { logError } from '#core/log.ts'
import type { TaskId } from '#core/tasks.ts'
import { keepDurations, readDurations } from '#d1/durations.ts'
import { kindOfWork, learned, type Duration } from './durations.ts'
import { foretell, type Foretold } from './foretell.ts'
import type { History, LoggedEvent } from './history.ts'
import type { LiveJob } from './job-state.ts'
import { Timings } from './timings.ts'

/** When a job should be over, from what it and earlier ones took; and what it tells later ones. In memory, read anew when its object wakes. */
export class Forecast {
  readonly #history: Pick<History, 'kept'>
  #timings: Timings | null = null
  #durations: ReadonlyMap<string, Duration> | null = null

  constructor(history: Pick<History, 'kept'>) {
    this.#history = history
  }

  /** Hears of an event that has been logged. */
  note({ commission }: LiveJob, event: LoggedEvent): void {
    if (this.#timings) this.#timings.note(event)
    else this.#timings = new Timings(commission, this.#history.kept(0))
  }

  /** Reads once what earlier jobs took. Without it a job foretells nothing but by what it has shown itself. */
  async load(db: D1Database, job: LiveJob): Promise<void> {
    if (this.#durations) return
    try {
      this.#durations = await durationsIn(db, kindsOf(job))
    } catch (error) {
      logError('forecast.durations-unread', error, { jobId: job.jobId })
    }
  }

  /** Null where nobody can say. `now` in milliseconds. */
  foretold(job: LiveJob, now: number): Foretold | null {
    const { began, measured } = this.#timingsOf(job)
    return foretell(job, { durations: this.#durations ?? new Map(), measured, began, now })
  }

  /** Tells later jobs what this one took, and begins anew. */
  async keep(db: D1Database, job: LiveJob, now: Date): Promise<void> {
    const { measured } = this.#timingsOf(job)
    const known = await durationsIn(
      db,
      measured.map(({ kind }) => kind),
    )
    const rows = measured.map((one) => ({
      kind: one.kind,
      ...learned(known.get(one.kind) ?? null, one),
    }))
    await keepDurations(db, rows, now)
  }

  /** What was told is not told again. */
  forget(): void {
    this.#timings = null
  }

  #timingsOf({ commission }: LiveJob) {
    this.#timings ??= new Timings(commission, this.#history.kept(0))
    return { began: this.#timings.began, measured: this.#timings.measured() }
  }
}

function kindsOf({ commission, tasks }: LiveJob): string[] {
  return [...new Set(Object.keys(tasks).map((id) => kindOfWork(commission, id as TaskId)))]
}

async function durationsIn(
  db: D1Database,
  kinds: readonly string[],
): Promise<ReadonlyMap<string, Duration>> {
  const rows = await readDurations(db, kinds)
  return new Map(rows.map(({ kind, ...duration }) => [kind, duration]))
}
