import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** What `insert(table).select` takes for one row, which is inserted where a condition holds at that moment. */
export function rowWhere<Table extends SQLiteTable>(
  table: Table,
  row: Table['$inferSelect'],
  condition: SQL,
): SQL {
  const values = Object.entries(getTableColumns(table)).map(
    ([name, column]) => sql`${sql.param(row[name], column)}`,
  )
  return sql`SELECT ${sql.join(values, sql`, `)} WHERE ${condition}`
}
