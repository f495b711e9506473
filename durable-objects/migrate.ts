/** One numbered step: it brings the tables of an object from the shape before it to the next. */
export type Migration = (sql: SqlStorage) => void

/**
 * Brings an object's tables to their present shape; call it when the object wakes, before
 * anything reads. Steps are only ever appended: what an object has taken it never takes again.
 * Objects of the first edition carry no number, so a first step must bear finding its tables made.
 *
 * All missing steps or none are taken. An object that was stored by a newer program is refused:
 * an older one cannot know what its tables mean.
 */
export function migrate(storage: DurableObjectStorage, steps: readonly Migration[]): void {
  const { sql } = storage
  storage.transactionSync(() => {
    sql.exec(
      `CREATE TABLE IF NOT EXISTS schema_version (
        one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL)`,
    )
    const [row] = sql.exec<{ version: number }>('SELECT version FROM schema_version').toArray()
    const version = row?.version ?? 0
    if (version > steps.length) {
      throw new Error(
        `the object is stored in version ${version}, this program knows ${steps.length}: run the newer program`,
      )
    }
    if (version === steps.length) return
    for (const step of steps.slice(version)) step(sql)
    sql.exec(
      `INSERT INTO schema_version (one, version) VALUES (1, ?)
       ON CONFLICT (one) DO UPDATE SET version = excluded.version`,
      steps.length,
    )
  })
}
