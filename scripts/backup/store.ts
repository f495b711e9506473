/**
 * What is backed up, wherever it lies: D1 and R2 of an environment, or of a system on this machine. Bindings are
 * the same for both; what only wrangler can do of D1, each does in its own way.
 */
export interface Store extends AsyncDisposable {
  /** As people call it. */
  readonly name: string
  readonly db: D1Database
  readonly bucket: R2Bucket
  /** The rows of these tables, as SQL in a file. Tables are the migrations’ to make: a dump of some loses their indexes. */
  dump(tables: readonly string[], file: string): Promise<void>
  /** Carries out a file of SQL: all of it, or nothing. */
  execute(file: string): Promise<void>
  /** Where D1's time travel leads back to this moment; null where there is none. */
  bookmark(): Promise<string | null>
}

/** Made anew from packages, and nothing of anybody's. */
const DERIVED = new Set(['places', 'place_names', 'place_areas'])
/** SQLite's and D1's own. */
const PLATFORM = /^(sqlite_|_cf_)/

/** The tables there are and belong to a backup, in order of their names. */
export async function keptTables(db: D1Database): Promise<string[]> {
  const { results } = await db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all<{ name: string }>()
  return results
    .map(({ name }) => name)
    .filter((name) => !PLATFORM.test(name) && !DERIVED.has(name))
}

/** The migrations D1 has seen, in their order; none where it is empty. */
export async function appliedMigrations(db: D1Database): Promise<string[]> {
  const tables = await keptTables(db)
  if (!tables.includes('d1_migrations')) return []
  const { results } = await db
    .prepare('SELECT name FROM d1_migrations ORDER BY id')
    .all<{ name: string }>()
  return results.map(({ name }) => name)
}

/** How many rows each of these tables has, all at one moment. */
export async function countRows(
  db: D1Database,
  tables: readonly string[],
): Promise<Record<string, number>> {
  const counts = tables.map((table) => db.prepare(`SELECT count(*) AS n FROM "${table}"`))
  const answers = await db.batch<{ n: number }>(counts)
  return Object.fromEntries(tables.map((table, index) => [table, answers[index]!.results[0]!.n]))
}

/** Every object of a bucket with its metadata, a thousand at a time. */
export async function* listObjects(bucket: R2Bucket): AsyncGenerator<R2Object> {
  let cursor: string | undefined
  do {
    const page = await bucket.list({
      include: ['httpMetadata', 'customMetadata'],
      ...(cursor !== undefined && { cursor }),
    })
    yield* page.objects
    cursor = page.truncated ? page.cursor : undefined
  } while (cursor !== undefined)
}
