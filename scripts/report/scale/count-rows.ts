import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

export interface Tally {
  statements: number
  rows: number
}

type Prepare = (this: DatabaseSync, query: string) => StatementSync

/**
 * Counts every statement that any database of this thread makes, and the rows it changes; an index of a changed row
 * counts as a row, as it is billed (an update is taken to touch all of them: at most so many). `tallyOf` says whose a database is. Answers how to
 * end that.
 */
export function countRows(tallyOf: (db: DatabaseSync) => Tally): () => void {
  const prepare: Prepare = DatabaseSync.prototype.prepare
  DatabaseSync.prototype.prepare = function counted(this: DatabaseSync, query: string) {
    const statement = prepare.call(this, query)
    const all = statement.all.bind(statement) as (...given: SQLInputValue[]) => unknown[]
    const changesOf = () => Number(prepare.call(this, 'SELECT total_changes() AS n').get()!['n'])
    const weight = 1 + indexesOf(this, query, prepare)
    const countedAll = (...given: SQLInputValue[]): unknown[] => {
      const before = changesOf()
      const result = all(...given)
      const tally = tallyOf(this)
      tally.statements += 1
      tally.rows += (changesOf() - before) * weight
      return result
    }
    statement.all = countedAll as StatementSync['all']
    return statement
  }
  return () => void (DatabaseSync.prototype.prepare = prepare)
}

const WRITES = /^\s*(?:insert(?: or \w+)? into|replace into|update|delete from) "?(?<table>\w+)"?/i

/** How many indexes the table has that a statement writes to; none where it only reads. */
function indexesOf(db: DatabaseSync, query: string, prepare: Prepare): number {
  const table = WRITES.exec(query)?.groups?.['table']
  if (table === undefined) return 0
  return prepare.call(db, `SELECT 1 FROM pragma_index_list('${table}')`).all().length
}
