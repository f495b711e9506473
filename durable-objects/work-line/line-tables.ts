import type { Migration } from '#durable-objects/migrate.ts'

/** Everything a line of work stores, step by step. Only ever appended to. */
export const LINE_TABLES: readonly Migration[] = [
  (sql) => {
    // `out_at` is null while it waits. 'chapter' sorts before 'preview', so lanes are ordered downwards.
    sql.exec(
      `CREATE TABLE work (
        id TEXT PRIMARY KEY, attempt INTEGER NOT NULL, message TEXT NOT NULL, customer TEXT NOT NULL,
        lane TEXT NOT NULL, turn REAL NOT NULL, offered_at INTEGER NOT NULL, due_at INTEGER NOT NULL,
        out_at INTEGER)`,
    )
    sql.exec(
      `CREATE INDEX work_waiting ON work (lane DESC, turn, offered_at, id) WHERE out_at IS NULL`,
    )
    sql.exec(`CREATE INDEX work_by_due ON work (due_at) WHERE out_at IS NULL`)
    sql.exec(`CREATE INDEX work_of_customer ON work (customer, lane, turn) WHERE out_at IS NULL`)
    sql.exec(`CREATE INDEX work_out ON work (customer) WHERE out_at IS NOT NULL`)
    sql.exec('CREATE TABLE clocks (lane TEXT PRIMARY KEY, turn REAL NOT NULL)')
    sql.exec('CREATE TABLE weights (customer TEXT PRIMARY KEY, weight REAL NOT NULL)')
  },
]
