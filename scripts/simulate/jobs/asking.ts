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
  const names = statement.columns().map(({ name }) => name)
  if (names.length === 0) {
    return (bindings) => {
      statement.run(...bindings)
      return NONE
    }
  }
  statement.setReturnArrays(true)
  if (answer === 'arrays') return (bindings) => statement.all(...bindings)
  return (bindings) => {
    const rows = statement.all(...bindings) as unknown as (readonly unknown[])[]
    return rows.map((row) => objectOf(names, row))
  }
}

/** Node makes objects of rows as well, and takes twice as long for it. */
function objectOf(names: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (let at = 0; at < names.length; at += 1) object[names[at]!] = row[at]
  return object
}
