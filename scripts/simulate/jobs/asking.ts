import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

/** Answers the rows of one statement, as objects or as arrays. */
export type Asking = (bindings: readonly SQLInputValue[]) => unknown[]

const NONE: unknown[] = []

/** Prepares a statement to be asked again and again. What answers no columns is not asked for any, which costs a third. */
export function asking(
  db: DatabaseSync,
  query: string,
  answer: 'objects' | 'arrays' = 'objects',
): Asking {
  const statement = db.prepare(query)
  if (statement.columns().length === 0) {
    return (bindings) => {
      statement.run(...bindings)
      return NONE
    }
  }
  if (answer === 'arrays') statement.setReturnArrays(true)
  return (bindings) => statement.all(...bindings)
}
