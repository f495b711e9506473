import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { asking, type Asking } from './asking.ts'

class Dead extends Error {
  override readonly message = 'the object is dead'
}

/** Whether an error is only that an object went on after its death. */
export function isOfTheDead(error: unknown): boolean {
  return error instanceof Dead
}

interface Prepared {
  readonly ask: Asking
  /** Whether it writes the object's row of state. */
  readonly isOfState: boolean
}

/** The storage of one object, which outlives its runs. Alarms are told to whoever keeps the time. */
export class ObjectStorage {
  readonly db = new DatabaseSync(':memory:')
  /** How many statements its present run may still make; it dies at the next. */
  left = Infinity
  alarmAt: number | null = null
  onAlarm: () => void = () => {}
  /** Told of every row of state that is written. */
  onState: (json: string) => void = () => {}
  readonly #begin = this.db.prepare('SAVEPOINT ours')
  readonly #end = this.db.prepare('RELEASE ours')
  readonly #prepared = new Map<string, Prepared>()
  #run = 0

  /** As a new run of the object finds it; what an older run still does fails. */
  wake(): DurableObjectStorage {
    const run = (this.#run += 1)
    this.left = Infinity
    const exec = (query: string, ...bindings: SQLInputValue[]) => {
      if (run !== this.#run || this.left <= 0) throw new Dead()
      this.left -= 1
      return this.#exec(query, bindings)
    }
    return {
      sql: { exec },
      transactionSync: <T>(work: () => T) => this.#transaction(work),
      setAlarm: async (at: number) => {
        if (run !== this.#run || this.left <= 0) return
        this.alarmAt = at
        this.onAlarm()
      },
      deleteAlarm: async () => void (this.alarmAt = null),
      getAlarm: async () => this.alarmAt,
    } as unknown as DurableObjectStorage
  }

  /** No run of it writes any more. */
  seal(): void {
    this.#run += 1
  }

  rows<Row>(query: string, ...bindings: SQLInputValue[]): Row[] {
    return this.#statement(query).ask(bindings) as Row[]
  }

  #exec(query: string, bindings: readonly SQLInputValue[]) {
    const { ask, isOfState } = this.#statement(query)
    const rows = ask(bindings)
    if (isOfState) this.onState(bindings.length > 0 ? String(bindings[0]) : 'null')
    return {
      toArray: () => rows,
      one: () => {
        if (rows.length !== 1) throw new Error(`expected one row, found ${rows.length}`)
        return rows[0]
      },
      [Symbol.iterator]: () => rows[Symbol.iterator](),
    }
  }

  #statement(query: string): Prepared {
    const known = this.#prepared.get(query)
    if (known) return known
    const prepared = { ask: asking(this.db, query), isOfState: query.includes('INTO state') }
    this.#prepared.set(query, prepared)
    return prepared
  }

  #transaction<T>(work: () => T): T {
    this.#begin.run()
    try {
      const result = work()
      this.#end.run()
      return result
    } catch (error) {
      this.db.exec('ROLLBACK TO ours; RELEASE ours')
      throw error
    }
  }
}
