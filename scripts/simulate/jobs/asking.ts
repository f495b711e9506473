import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

/** Answers the rows of one statement, as objects or as arrays. */
export type Asking = (bindings: readonly SQLInputValue[]) => unknown[]

const NONE: unknown[] = []

/**
 * SQLite plans a query anew whenever another limit is bound to it, which takes ten times as long as the
 * query. It looks at no limit that is reckoned.
 */
const LIMIT_BOUND = /\blimit \?/gi

/** Prepares a statement to be asked again and again. What answers no columns is not asked for any, which costs a third. */
export function asking(
  db: DatabaseSync,
  query: string,
  answer: 'objects' | 'arrays' = 'objects',
): Asking {
  const statement = db.prepare(query.replaceAll(LIMIT_BOUND, 'LIMIT +?'))
  if (statement.columns().length === 0) {
    return (bindings) => {
      statement.run(...bindings)
      return NONE
    }
  }
  if (answer === 'arrays') statement.setReturnArrays(true)
  return (bindings) => statement.all(...bindings)
}
