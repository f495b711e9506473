import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '#cli/make-folder.ts'
import { inPrivateFolder } from '../private-folder.ts'
import { dumpedRows } from './dumped-rows.ts'
import { MANIFEST_FILE, OBJECTS_FOLDER, type KeptObject, type Manifest } from './manifest.ts'
import { sealed } from './sealing.ts'
import { streamOf } from './stream-of.ts'
import { appliedMigrations, keptTables, listObjects, type Store } from './store.ts'

export interface Exporting {
  /** A folder that holds one backup: exporting into it again brings it up to date. */
  readonly folder: string
  /** Whom it is sealed for. */
  readonly recipient: string
  readonly at: Date
}

export interface Exported {
  readonly manifest: Manifest
  /** Objects whose bytes were fetched; the others lay there already. */
  readonly fetched: number
  /** Files of objects that are not there any more: what people have deleted leaves the backup too. */
  readonly removed: number
}

/**
 * Copies a store into a folder, sealed. D1 goes first: objects are stored before rows tell of them, so every
 * object a row names is there when R2 is read. What was begun and broken off is gone on with, and until it is
 * done the folder holds what it held before: the manifest comes last, and names the rest.
 */
export async function exportStore(
  store: Store,
  { folder, recipient, at }: Exporting,
): Promise<Exported> {
  makeFolder(join(folder, OBJECTS_FOLDER))
  const bookmark = await store.bookmark()
  const tables = await keptTables(store.db)
  const migrations = await appliedMigrations(store.db)
  const database = `database.${at.toISOString().replaceAll(':', '-')}.sql.age`
  const rows = await dumpSealed(store, { tables, file: join(folder, database), recipient })
  const objects: KeptObject[] = []
  let fetched = 0
  for await (const object of listObjects(store.bucket)) {
    const kept = keptOf(object)
    const file = join(folder, kept.file)
    if (!existsSync(file)) {
      const found = await store.bucket.get(object.key)
      // Deleted since it was listed: a backup need not hold it.
      if (!found) continue
      await write(file, await sealed(found.body, recipient))
      fetched += 1
    }
    objects.push(kept)
  }
  const manifest: Manifest = {
    format: 1,
    at: at.toISOString(),
    bookmark,
    migrations,
    database,
    rows,
    objects,
  }
  const text = new Blob([JSON.stringify(manifest)]).stream()
  await write(join(folder, MANIFEST_FILE), await sealed(text, recipient))
  return { manifest, fetched, removed: removeOthers(folder, manifest) }
}

/** A file for each content of each key, whose name tells nothing. */
function keptOf({ key, etag, size, httpMetadata, customMetadata }: R2Object): KeptObject {
  const name = createHash('sha256').update(`${key}\n${etag}`).digest('hex')
  return {
    key,
    file: `${OBJECTS_FOLDER}/${name}.age`,
    bytes: size,
    etag,
    contentType: httpMetadata?.contentType ?? null,
    metadata: customMetadata ?? {},
  }
}

/** The dump lies in the clear for as long as it is sealed. Gives the rows it holds by table. */
async function dumpSealed(
  store: Store,
  asked: { readonly tables: readonly string[]; readonly file: string; readonly recipient: string },
): Promise<Record<string, number>> {
  return await inPrivateFolder(async (folder) => {
    const plain = join(folder, 'database.sql')
    await store.dump(asked.tables, plain)
    await write(asked.file, await sealed(streamOf(plain), asked.recipient))
    return await dumpedRows(plain, asked.tables)
  })
}

/** Moved into place when it is whole: what lies under a name is never half. */
async function write(file: string, stream: ReadableStream<Uint8Array>): Promise<void> {
  const part = `${file}.part`
  const handle = await open(part, 'w', 0o600)
  try {
    for await (const chunk of stream) await handle.write(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
  renameSync(part, file)
}

/** Takes out what the manifest does not name: objects, which are counted, and the rows of exports before. */
function removeOthers(folder: string, { objects, database }: Manifest): number {
  for (const name of readdirSync(folder))
    if (name.startsWith('database') && name !== database) rmSync(join(folder, name))
  const kept = new Set(objects.map(({ file }) => file))
  const others = readdirSync(join(folder, OBJECTS_FOLDER)).filter(
    (name) => !kept.has(`${OBJECTS_FOLDER}/${name}`),
  )
  for (const name of others) rmSync(join(folder, OBJECTS_FOLDER, name))
  return others.length
}
