import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

const MIGRATIONS = join(import.meta.dirname, '../../d1/migrations')

/** D1's tables on SQLite in plain Node, as Drizzle asks them; `plans` tells how each statement was gone about. */
export class D1Tables {
  readonly sqlite = new DatabaseSync(':memory:')
  readonly plans: string[] = []
  /** The next statement that begins so is carried out, and its answer lost; null where none is. */
  loses: string | null = null

  constructor() {
    for (const file of readdirSync(MIGRATIONS).toSorted())
      if (file.endsWith('.sql')) this.sqlite.exec(readFileSync(join(MIGRATIONS, file), 'utf8'))
  }

  /** Stores settings, as an operator would. */
  set(settings: Readonly<Record<string, unknown>>): void {
    const row = this.sqlite.prepare(
      'INSERT OR REPLACE INTO settings (key, value, version, updated_at) VALUES (?, ?, 1, 0)',
    )
    for (const [key, value] of Object.entries(settings)) row.run(key, JSON.stringify(value))
  }

  get db(): D1Database {
    return {
      prepare: (query: string) => this.#statement(query, []),
      batch: async (statements: readonly { answer(): unknown }[]) => this.#batch(statements),
    } as unknown as D1Database
  }

  /** All of them or none, as D1 has it. */
  #batch(statements: readonly { answer(): unknown }[]): unknown[] {
    this.sqlite.exec('BEGIN')
    try {
      const answers = statements.map((statement) => statement.answer())
      this.sqlite.exec('COMMIT')
      return answers
    } catch (error) {
      this.sqlite.exec('ROLLBACK')
      throw error
    }
  }

  #statement(query: string, bound: readonly SQLInputValue[]) {
    return {
      bind: (...values: SQLInputValue[]) => this.#statement(query, values),
      answer: () => this.#answer(query, bound),
      all: async () => this.#answer(query, bound),
      first: async () => this.#answer(query, bound).results[0] ?? null,
      run: async () => this.#answer(query, bound),
      raw: async () => this.#answer(query, bound).results.map((row) => Object.values(row)),
    }
  }

  #answer(query: string, bound: readonly SQLInputValue[]) {
    const plan = this.sqlite.prepare(`EXPLAIN QUERY PLAN ${query}`).all(...bound)
    this.plans.push(...plan.map(({ detail }) => String(detail)))
    const statement = this.sqlite.prepare(query)
    if (statement.columns().length > 0) return { results: statement.all(...bound), meta: {} }
    const { changes } = statement.run(...bound)
    if (this.loses !== null && query.startsWith(this.loses)) {
      this.loses = null
      throw new Error('Network connection lost.')
    }
    return { results: [], meta: { changes: Number(changes) } }
  }
}
