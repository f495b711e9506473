import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

/**
 * A Durable Object's SQLite in plain Node: the same SQL on the same engine, in memory, as far as
 * our objects use it. Statements are prepared once.
 */
function sqlStorage(database: DatabaseSync): SqlStorage {
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
  const database = new DatabaseSync(':memory:')
  const transactionSync = <Answer>(closure: () => Answer): Answer => {
    database.exec('SAVEPOINT work')
    try {
      return closure()
    } catch (error) {
      database.exec('ROLLBACK TO work')
      throw error
    } finally {
      database.exec('RELEASE work')
    }
  }
  const around = { sql: sqlStorage(database), transactionSync, setAlarm }
  return around as unknown as DurableObjectStorage
}

async function setAlarm(): Promise<void> {}
