import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

export interface Tally {
  statements: number
  rows: number
}

type Asking<Answer> = (...given: SQLInputValue[]) => Answer
type Changes = ReturnType<StatementSync['run']>
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
    if (OF_TRANSACTIONS.test(query)) return statement
    const changesOf = () => Number(prepare.call(this, 'SELECT total_changes() AS n').get()!['n'])
    const weight = 1 + indexesOf(this, query, prepare)
    const counting = <Answer>(ask: Asking<Answer>): Asking<Answer> => {
      return (...given) => {
        const before = changesOf()
        const answer = ask(...given)
        const tally = tallyOf(this)
        tally.statements += 1
        tally.rows += (changesOf() - before) * weight
        return answer
      }
    }
    statement.all = counting(
      statement.all.bind(statement) as Asking<unknown[]>,
    ) as StatementSync['all']
    statement.run = counting(
      statement.run.bind(statement) as Asking<Changes>,
    ) as StatementSync['run']
    return statement
  }
  return () => void (DatabaseSync.prototype.prepare = prepare)
}

/** Nobody counts where a transaction begins and ends. */
const OF_TRANSACTIONS = /^\s*(?:begin|commit|savepoint|release)\b/i

const WRITES = /^\s*(?:insert(?: or \w+)? into|replace into|update|delete from) "?(?<table>\w+)"?/i

/** How many indexes the table has that a statement writes to; none where it only reads. */
function indexesOf(db: DatabaseSync, query: string, prepare: Prepare): number {
  const table = WRITES.exec(query)?.groups?.['table']
  if (table === undefined) return 0
  return prepare.call(db, `SELECT 1 FROM pragma_index_list('${table}')`).all().length
}
