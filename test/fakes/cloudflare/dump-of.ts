import type { DatabaseSync } from 'node:sqlite'

/** A database as the SQL that makes it anew, as D1 exports it: tables with their rows, then the rest. */
export function dumpOf(sql: DatabaseSync): string {
  const parts = sql
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
    )
    .all()
  const tables = parts.filter(({ type }) => type === 'table')
  const rest = parts.filter(({ type }) => type !== 'table')
  return [
    'PRAGMA defer_foreign_keys=TRUE;',
    ...tables.flatMap(({ name, sql: made }) => [`${String(made)};`, ...rowsOf(sql, String(name))]),
    ...rest.map(({ sql: made }) => `${String(made)};`),
    '',
  ].join('\n')
}

function rowsOf(sql: DatabaseSync, table: string): string[] {
  return sql
    .prepare(`SELECT * FROM "${table}"`)
    .all()
    .map((row) => {
      const names = Object.keys(row).map((name) => `"${name}"`)
      return `INSERT INTO "${table}" (${names.join(',')}) VALUES(${Object.values(row).map(literal).join(',')});`
    })
}

function literal(value: unknown): string {
  if (value === null) return 'NULL'
  if (value instanceof Uint8Array) return `X'${Buffer.from(value).toString('hex')}'`
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
