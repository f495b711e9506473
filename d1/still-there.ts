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

/** What became of a row that was to be kept: `gone`, for what it belongs to is; `full`, for there are as many as may be. */
export type Kept = 'kept' | 'gone' | 'full'

interface Keeping<Row> {
  readonly row: Row
  readonly problem: string
  /** What of the owner's has to be there beside them. */
  readonly restsOn?: SQL
  /** Whether there may be one more. */
  readonly room?: SQL
}

/** Keeps a row of an owner who is there at that moment. Throws `problem` where D1 does not answer. */
export async function insertOwned<Table extends SQLiteTable>(
  db: D1Database,
  table: Table,
  {
    row,
    problem,
    restsOn = sql`TRUE`,
    room = sql`TRUE`,
  }: Keeping<Table['$inferSelect'] & { readonly owner: string }>,
): Promise<Kept> {
  const orm = drizzle(db)
  const isThere = sql`(${isStillThere(row.owner)} AND ${restsOn})`
  const { meta } = await fromD1(problem, () =>
    orm
      .insert(table)
      .select(rowWhere(table, row, sql`${isThere} AND ${room}`))
      .run(),
  )
  if (meta.changes > 0) return 'kept'
  const found = await fromD1(problem, () =>
    orm.get<{ isThere: number }>(sql`SELECT ${isThere} AS isThere`),
  )
  return found.isThere === 1 ? 'full' : 'gone'
}

/** Whether fewer than `most` rows of a table are somebody's. It looks at no more of them than that. */
export function hasRoom(table: SQLiteTable, whose: SQL, most: number): SQL {
  return sql`(SELECT count(*) FROM (SELECT 1 FROM ${table} WHERE ${whose} LIMIT ${most})) < ${most}`
}

/** Whether an owner is there, asked by itself. */
export async function findStillThere(db: D1Database, owner: string): Promise<boolean> {
  const row = await fromD1('the owner could not be looked for', () =>
    drizzle(db).get<{ there: number }>(sql`SELECT ${isStillThere(owner)} AS there`),
  )
  return row.there === 1
}
