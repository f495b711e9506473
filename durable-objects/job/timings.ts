import type { Commission } from '#core/commission.ts'
import type { TaskId } from '#core/tasks.ts'
import { kindOfWork, type Measured } from './durations.ts'
import type { LoggedEvent } from './history.ts'

interface Kind {
  readonly took: number[]
  running: number
  atOnce: number
}

/** When a job's work began and how long it took, read from its history as it is told. Times in milliseconds. */
export class Timings {
  readonly #commission: Commission
  readonly #began = new Map<TaskId, number>()
  readonly #kinds = new Map<string, Kind>()

  constructor(commission: Commission, history: readonly LoggedEvent[] = []) {
    this.#commission = commission
    for (const event of history) this.note(event)
  }

  note({ type, taskId, at }: Pick<LoggedEvent, 'type' | 'taskId' | 'at'>): void {
    if (taskId === null) return
    if (type === 'task-started') this.#begin(taskId, at)
    if (type === 'task-done') this.#end(taskId, at)
    // What was broken off tells nothing of how long it takes.
    if (type === 'task-failed' || type === 'task-released' || type === 'task-lost')
      this.#end(taskId, null)
  }

  /** When the present run of each task began. */
  get began(): ReadonlyMap<TaskId, number> {
    return this.#began
  }

  measured(): Measured[] {
    return [...this.#kinds].flatMap(([kind, { took, atOnce }]) =>
      took.length > 0 ? [{ kind, took, atOnce }] : [],
    )
  }

  #begin(taskId: TaskId, at: number): void {
    this.#end(taskId, null)
    this.#began.set(taskId, at)
    const kind = this.#kindOf(taskId)
    kind.running += 1
    kind.atOnce = Math.max(kind.atOnce, kind.running)
  }

  #end(taskId: TaskId, at: number | null): void {
    const began = this.#began.get(taskId)
    if (began === undefined) return
    this.#began.delete(taskId)
    const kind = this.#kindOf(taskId)
    kind.running -= 1
    if (at !== null) kind.took.push(at - began)
  }

  #kindOf(taskId: TaskId): Kind {
    const name = kindOfWork(this.#commission, taskId)
    const kind = this.#kinds.get(name) ?? { took: [], running: 0, atOnce: 0 }
    this.#kinds.set(name, kind)
    return kind
  }
}
