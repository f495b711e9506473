import { sql, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { fromD1 } from './from-d1.ts'
import { rowWhere } from './row-where.ts'

/**
 * Whether an owner is there at the moment of a statement: not being deleted, and of accounts and organisations
 * not gone either. Who was let in before that is refused by it, and what was begun leaves nothing behind.
 */
export function isStillThere(owner: string): SQL {
  return sql`(NOT EXISTS (SELECT 1 FROM account_tasks WHERE owner = ${owner} AND kind = 'deletion')
    AND (${owner} NOT LIKE 'acc!_%' ESCAPE '!' OR EXISTS (SELECT 1 FROM accounts WHERE id = ${owner}))
    AND (${owner} NOT LIKE 'org!_%' ESCAPE '!' OR EXISTS (SELECT 1 FROM organizations WHERE id = ${owner})))`
}

/** Keeps a row of an owner who is there; false where they are gone. Throws `problem` where D1 does not answer. */
export async function insertOwned<Table extends SQLiteTable>(
  db: D1Database,
  table: Table,
  {
    row,
    problem,
  }: { readonly row: Table['$inferSelect'] & { readonly owner: string }; readonly problem: string },
): Promise<boolean> {
  const { meta } = await fromD1(problem, () =>
    drizzle(db)
      .insert(table)
      .select(rowWhere(table, row, isStillThere(row.owner)))
      .run(),
  )
  return meta.changes > 0
}

/** Whether an owner is there, asked by itself. */
export async function findStillThere(db: D1Database, owner: string): Promise<boolean> {
  const row = await fromD1('the owner could not be looked for', () =>
    drizzle(db).get<{ there: number }>(sql`SELECT ${isStillThere(owner)} AS there`),
  )
  return row.there === 1
}
