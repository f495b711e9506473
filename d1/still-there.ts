import { sql, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'

/**
 * Whether an owner is there at the moment of a statement: not being deleted, and of accounts and organisations
 * not gone either. Who was let in before that is refused by it, and what was begun leaves nothing behind.
 */
export function isStillThere(owner: string): SQL {
  return sql`(NOT EXISTS (SELECT 1 FROM account_tasks WHERE owner = ${owner} AND kind = 'deletion')
    AND (${owner} NOT LIKE 'acc!_%' ESCAPE '!' OR EXISTS (SELECT 1 FROM accounts WHERE id = ${owner}))
    AND (${owner} NOT LIKE 'org!_%' ESCAPE '!' OR EXISTS (SELECT 1 FROM organizations WHERE id = ${owner})))`
}

/** The same, asked by itself. */
export async function findStillThere(db: D1Database, owner: string): Promise<boolean> {
  const row = await fromD1('the owner could not be looked for', () =>
    drizzle(db).get<{ there: number }>(sql`SELECT ${isStillThere(owner)} AS there`),
  )
  return row.there === 1
}
