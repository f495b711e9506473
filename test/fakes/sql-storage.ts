import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

/**
 * A Durable Object's SQLite in plain Node: the same SQL on the same engine, in memory, as far as
 * our objects use it. Statements are prepared once.
 */
function sqlStorage(): SqlStorage {
  const database = new DatabaseSync(':memory:')
  const prepared = new Map<string, StatementSync>()
  const exec = (query: string, ...bindings: SQLInputValue[]) => {
    const statement = prepared.get(query) ?? database.prepare(query)
    prepared.set(query, statement)
    const rows = statement.all(...bindings)
    return {
      toArray: () => rows,
      one: () => {
        if (rows.length !== 1) throw new Error(`expected one row, found ${rows.length}`)
        return rows[0]
      },
      [Symbol.iterator]: () => rows[Symbol.iterator](),
    }
  }
  return { exec } as unknown as SqlStorage
}

/** The storage of an object around it, with what `migrate` and the alarm ask of it. */
export function objectStorage(): DurableObjectStorage {
  const around = { sql: sqlStorage(), transactionSync, setAlarm }
  return around as unknown as DurableObjectStorage
}

function transactionSync<Answer>(closure: () => Answer): Answer {
  return closure()
}

async function setAlarm(): Promise<void> {}
