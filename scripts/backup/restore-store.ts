import { existsSync } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inPrivateFolder } from '../private-folder.ts'
import { Manifest, MANIFEST_FILE, type KeptObject } from './manifest.ts'
import { BackupDamaged, openFile, type Restoring } from './open-file.ts'
import { appliedMigrations, countRows, keptTables, listObjects, type Store } from './store.ts'

export type Restored =
  | {
      readonly kind: 'restored'
      readonly rows: number
      readonly stored: number
      readonly there: number
    }
  /** The store has seen other migrations: the rows would not fit the code. */
  | { readonly kind: 'other-edition'; readonly backup: string; readonly store: string }
  /** What came back is not what was kept; the words say where. */
  | { readonly kind: 'differs'; readonly what: readonly string[] }

/** What a backup holds. Throws `BackupDamaged`, as where the identity does not open it. */
export async function readManifest(restoring: Restoring): Promise<Manifest> {
  const list = await openFile(restoring, { file: MANIFEST_FILE, of: 'the list of it all' })
  return Manifest.parse(JSON.parse(new TextDecoder().decode(list)))
}

/**
 * Makes a store what it was: tables and their rows, and every object, each checked by its digest. Objects the
 * backup does not know stay: the inventory tells of them. May be ended at any moment and run again. Rows come last:
 * a file that does not open leaves them as they are, and throws `BackupDamaged`.
 */
export async function restoreStore(store: Store, restoring: Restoring): Promise<Restored> {
  const manifest = await readManifest(restoring)
  const applied = await appliedMigrations(store.db)
  if (applied.join() !== manifest.migrations.join()) {
    const [backup = 'none', its = 'none'] = [manifest.migrations.at(-1), applied.at(-1)]
    return { kind: 'other-edition', backup, store: its }
  }
  const dump = await openFile(restoring, { file: manifest.database, of: 'the rows of D1' })
  const there = new Map<string, string>()
  for await (const { key, etag } of listObjects(store.bucket)) there.set(key, etag)
  const missing = manifest.objects.filter(({ key, etag }) => there.get(key) !== etag)
  for (const object of missing) await putBack(object, { store, ...restoring })
  await restoreRows(store, dump)
  const what = [...(await otherRows(store, manifest)), ...(await otherObjects(store, manifest))]
  if (what.length > 0) return { kind: 'differs', what }
  const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0)
  const stored = missing.length
  return { kind: 'restored', rows, stored, there: manifest.objects.length - stored }
}

async function putBack(
  { file, key, bytes, contentType, metadata }: KeptObject,
  { store, ...restoring }: Restoring & { readonly store: Store },
): Promise<void> {
  const body = await openFile(restoring, { file, of: key })
  if (body.length !== bytes)
    throw new BackupDamaged(`${key} has ${body.length} bytes instead of ${bytes}.`)
  await store.bucket.put(key, body, {
    ...(contentType !== null && { httpMetadata: { contentType } }),
    customMetadata: metadata,
    // Stored by R2 only if it is what its writer once measured.
    ...(metadata['sha256'] && { sha256: metadata['sha256'] }),
  })
}

/** The rows there are make room for those of the backup, in one piece of SQL. */
async function restoreRows(store: Store, dump: Uint8Array): Promise<void> {
  await inPrivateFolder(async (own) => {
    const file = join(own, 'database.sql')
    const emptied = (await keptTables(store.db)).map((name) => `DELETE FROM "${name}";\n`)
    await writeFile(file, ['PRAGMA defer_foreign_keys=TRUE;\n', ...emptied], { mode: 0o600 })
    await appendFile(file, dump)
    await store.execute(file)
  })
}

async function otherRows({ db }: Store, { rows }: Manifest): Promise<string[]> {
  const counts = await countRows(db, Object.keys(rows))
  return Object.entries(rows).flatMap(([table, count]) =>
    counts[table] === count ? [] : [`${table} has ${counts[table]} rows instead of ${count}`],
  )
}

async function otherObjects({ bucket }: Store, { objects }: Manifest): Promise<string[]> {
  const etags = new Map<string, string>()
  for await (const { key, etag } of listObjects(bucket)) etags.set(key, etag)
  return objects.flatMap(({ key, etag }) =>
    etags.get(key) === etag ? [] : [`${key} is not what it was`],
  )
}

/** Whether a folder holds a backup, for whoever asks before anything is changed. */
export function holdsBackup(folder: string): boolean {
  return existsSync(join(folder, MANIFEST_FILE))
}
