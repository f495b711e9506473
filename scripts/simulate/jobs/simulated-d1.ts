import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { ask, type Service } from './ask.ts'
import { asking, type Asking } from './asking.ts'
import type { Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'

const MIGRATIONS = join(import.meta.dirname, '../../../d1/migrations')
const MOST_PARAMETERS = 100
const SERVICE: Service = { party: { name: 'd1', isDead: false }, trouble: 'd1', takes: [2, 40] }

/** D1 on SQLite in memory, with our migrations, reached over a network with troubles. */
export class SimulatedD1 {
  readonly db = new DatabaseSync(':memory:')
  /** Told of every job whose row is written. */
  onJob: (id: string) => void = () => {}
  /** Told of every job of which a call of the writer is written. */
  onPaid: (id: string) => void = () => {}
  readonly #on: { readonly stage: Stage; readonly troubles: Troubles }
  /** By their queries; those that answer in arrays by themselves. */
  readonly #statements = new Map<string, Asking>()
  readonly #inArrays = new Map<string, Asking>()
  readonly #begin = this.db.prepare('BEGIN')
  readonly #commit = this.db.prepare('COMMIT')

  constructor(stage: Stage, troubles: Troubles) {
    this.#on = { stage, troubles }
    for (const file of readdirSync(MIGRATIONS).toSorted()) {
      if (file.endsWith('.sql')) this.db.exec(readFileSync(join(MIGRATIONS, file), 'utf8'))
    }
  }

  /** As a Worker binds it. */
  get binding(): D1Database {
    return {
      prepare: (query: string) => this.#statement(query, []),
      batch: async (statements: readonly Statement[]) =>
        await ask(this.#on, SERVICE, () => this.#atOnce(statements)),
    } as unknown as D1Database
  }

  /** Rows as they are, asked by nobody. */
  rows<Row>(query: string, ...parameters: SQLInputValue[]): Row[] {
    return this.#prepared(query, parameters)(parameters) as Row[]
  }

  #statement(query: string, parameters: readonly SQLInputValue[]): Statement {
    const now = () => this.#run(query, parameters)
    const asked = async <T>(work: () => T) => await ask(this.#on, SERVICE, work)
    return {
      bind: (...bound) => this.#statement(query, bound),
      now,
      all: async () => await asked(now),
      run: async () => await asked(now),
      first: async () => await asked(() => now().results[0] ?? null),
      raw: async () => await asked(() => this.#raw(query, parameters)),
    }
  }

  #run(query: string, parameters: readonly SQLInputValue[]): Result {
    const results = this.#prepared(query, parameters)(parameters)
    if (query.startsWith('UPDATE jobs')) this.onJob(String(parameters.find(isJobId)))
    if (query.startsWith('INSERT INTO writer_calls'))
      this.onPaid(String(parameters.find((one) => isJobId(one) && !String(one).includes('/'))))
    return { success: true, results, meta: {} }
  }

  #raw(query: string, parameters: readonly SQLInputValue[]): unknown[] {
    return this.#prepared(query, parameters, 'arrays')(parameters)
  }

  #prepared(
    query: string,
    { length }: readonly SQLInputValue[],
    answer: 'objects' | 'arrays' = 'objects',
  ): Asking {
    if (length > MOST_PARAMETERS) throw new Error('D1_ERROR: too many SQL variables')
    const all = answer === 'arrays' ? this.#inArrays : this.#statements
    const known = all.get(query)
    if (known) return known
    const prepared = asking(this.db, query, answer)
    all.set(query, prepared)
    return prepared
  }

  #atOnce(statements: readonly Statement[]): Result[] {
    this.#begin.run()
    try {
      const results = statements.map((statement) => statement.now())
      this.#commit.run()
      return results
    } catch (error) {
      this.db.exec('ROLLBACK')
      throw error
    }
  }
}

function isJobId(parameter: SQLInputValue): boolean {
  return typeof parameter === 'string' && parameter.startsWith('job_')
}

interface Result {
  readonly success: true
  readonly results: unknown[]
  readonly meta: object
}

interface Statement {
  readonly now: () => Result
  readonly bind: (...parameters: SQLInputValue[]) => Statement
  readonly all: () => Promise<Result>
  readonly run: () => Promise<Result>
  readonly first: () => Promise<unknown>
  readonly raw: () => Promise<unknown[]>
}
