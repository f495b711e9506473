import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

interface StoredObject {
  readonly key: string
  /** When it was stored, milliseconds since 1970. */
  readonly storedAt: number
}

/** Every key that the local R2 of a state folder holds, read from its own files. */
export function storedKeys(state: string): string[] {
  return storedObjects(state).map(({ key }) => key)
}

/** The same with when each was stored. */
export function storedObjects(state: string): StoredObject[] {
  return localTables(state, 'r2').flatMap((file) => {
    const db = new DatabaseSync(file, { readOnly: true })
    const { n } = db
      .prepare(`SELECT COUNT(*) AS n FROM sqlite_schema WHERE name = '_mf_objects'`)
      .get() as { n: number }
    const rows = n === 1 ? db.prepare('SELECT key, uploaded FROM _mf_objects').all() : []
    db.close()
    return rows.map(({ key, uploaded }) => ({ key: String(key), storedAt: Number(uploaded) }))
  })
}

/** The SQLite files of a kind of local storage, by their paths: `r2`, `do`. */
export function localTables(state: string, kind: 'r2' | 'do'): string[] {
  const folder = join(state, 'workers', 'v3', kind)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sqlite'))
    .map((file) => join(folder, file))
}
