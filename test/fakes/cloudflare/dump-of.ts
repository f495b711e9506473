import type { DatabaseSync } from 'node:sqlite'

interface DumpOptions {
  readonly no_schema?: boolean | undefined
  /** All of them where none is named. */
  readonly tables?: readonly string[] | undefined
}

/** A database as D1 exports it: tables with their rows, then the rest, which is left out where tables are named. */
export function dumpOf(
  sql: DatabaseSync,
  { no_schema: isBare = false, tables: named = [] }: DumpOptions,
): string {
  const parts = sql
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
    )
    .all()
    .filter(({ name }) => named.length === 0 || named.includes(String(name)))
  const tables = parts.filter(({ type }) => type === 'table')
  const rest = parts.filter(({ type }) => type !== 'table')
  const made = (of: typeof parts) => (isBare ? [] : of.map((one) => `${String(one['sql'])};`))
  return [
    'PRAGMA defer_foreign_keys=TRUE;',
    ...tables.flatMap((table) => [...made([table]), ...rowsOf(sql, String(table['name']))]),
    ...made(rest),
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
