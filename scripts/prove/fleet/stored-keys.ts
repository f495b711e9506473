import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Every key that the local R2 of a state folder holds, read from its own files. */
export function storedKeys(state: string): string[] {
  const folder = join(state, 'workers', 'v3', 'r2')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.sqlite'),
  )
  return files.flatMap((file) => {
    const db = new DatabaseSync(join(folder, file), { readOnly: true })
    const { n } = db
      .prepare(`SELECT COUNT(*) AS n FROM sqlite_schema WHERE name = '_mf_objects'`)
      .get() as { n: number }
    const rows = n === 1 ? db.prepare('SELECT key FROM _mf_objects').all() : []
    db.close()
    return rows.map(({ key }) => String(key))
  })
}
