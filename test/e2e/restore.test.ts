import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { artifactKey, putOnce } from '#r2/artifacts.ts'
import { newJobId, type JobId } from '#core/ids.ts'
import type { DocumentId } from '#core/job-types.ts'
import { sha256Hex } from '#core/sha256.ts'
import { exportStore } from '../../scripts/backup/export-store.ts'
import { inventoryOf } from '../../scripts/backup/inventory.ts'
import { localStore } from '../../scripts/backup/local-store.ts'
import { restoreStore } from '../../scripts/backup/restore-store.ts'
import { newKeyPair } from '../../scripts/backup/sealing.ts'
import { countRows, keptTables, listObjects, type Store } from '../../scripts/backup/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'billion-restore-test-'))
const backup = join(folder, 'backup')
const AT = new Date(0)
/** Never in the clear in a backup. */
const NAME = 'Ada of the restored people'
const DOCUMENTS: readonly DocumentId[] = ['p1.western', 'p1.vedic', 'couple.verdict']

const Kept = z.object({
  artifacts: z.tuple([z.object({ key: z.string(), sha256: z.string() })]),
})

let store: Store
beforeAll(async () => {
  store = await localStore(join(folder, 'state'))
  await makeTables(store)
  await keepReading(store, newJobId())
})
afterAll(async () => {
  await store[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

it('brings back every document, row and object after everything was wiped', async () => {
  const { identity, recipient } = await newKeyPair()
  const before = await wholeOf(store)
  expect(before.texts).toHaveLength(DOCUMENTS.length)
  await exportStore(store, { folder: backup, recipient, at: AT })
  for (const file of filesOf(backup)) expect(readFileSync(file, 'latin1')).not.toContain(NAME)

  await wipe(store)
  expect((await wholeOf(store)).texts).toEqual([])
  expect(await restoreStore(store, { folder: backup, identity })).toMatchObject({
    kind: 'restored',
    stored: DOCUMENTS.length,
    there: 0,
  })
  expect(await wholeOf(store)).toEqual(before)
  expect(await inventoryOf(store)).toMatchObject({ missing: [], different: [], strays: [] })

  const again = await exportStore(store, { folder: backup, recipient, at: AT })
  expect(again).toMatchObject({ fetched: 0, removed: 0 })
  const [gone] = again.manifest.objects
  await store.bucket.delete(gone!.key)
  expect((await inventoryOf(store)).missing).toEqual([gone!.key])
  expect(await restoreStore(store, { folder: backup, identity })).toMatchObject({ stored: 1 })
  expect(await wholeOf(store)).toEqual(before)
})

it('restores nothing from what was changed, by another key, or into another edition', async () => {
  const { identity, recipient } = await newKeyPair()
  const other = join(folder, 'other')
  const { manifest } = await exportStore(store, { folder: other, recipient, at: AT })
  const before = await wholeOf(store)
  const stranger = await newKeyPair()
  await expect(restoreStore(store, { folder: other, identity: stranger.identity })).rejects.toThrow(
    /manifest.json.age.*sealed for another key/,
  )

  const file = join(other, manifest.database)
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, -1))
  await expect(restoreStore(store, { folder: other, identity })).rejects.toThrow(
    /the rows of D1, does not open: it was changed, cut off/,
  )
  writeFileSync(file, bytes)
  await store.bucket.delete(manifest.objects[0]!.key)
  const object = join(other, manifest.objects[0]!.file)
  const shut = readFileSync(object)
  writeFileSync(
    object,
    shut.map((byte, at) => (at === shut.length - 20 ? byte ^ 1 : byte)),
  )
  await expect(restoreStore(store, { folder: other, identity })).rejects.toThrow(
    `which holds ${manifest.objects[0]!.key}, does not open`,
  )
  writeFileSync(object, shut)
  expect(await restoreStore(store, { folder: other, identity })).toMatchObject({ stored: 1 })
  expect(await wholeOf(store)).toEqual(before)

  await store.db.prepare("INSERT INTO d1_migrations (name) VALUES ('9999_later.sql')").run()
  expect(await restoreStore(store, { folder: other, identity })).toMatchObject({
    kind: 'other-edition',
    store: '9999_later.sql',
  })
})

it('exports a system that runs: what is written meanwhile is in it whole or not at all', async () => {
  const { identity, recipient } = await newKeyPair()
  const running: Store = {
    ...store,
    async dump(tables, file) {
      await keepReading(store, newJobId())
      await store.dump(tables, file)
      await keepReading(store, newJobId())
    },
  }
  const own = join(folder, 'running')
  await exportStore(running, { folder: own, recipient, at: AT })
  expect(await restoreStore(store, { folder: own, identity })).toMatchObject({ kind: 'restored' })
})

it('leaves a backup what it was when an export into it breaks off', async () => {
  const { identity, recipient } = await newKeyPair()
  const own = join(folder, 'broken-off')
  await exportStore(store, { folder: own, recipient, at: AT })
  const before = await wholeOf(store)
  await keepReading(store, newJobId())
  const failing: Store = {
    ...store,
    bucket: new Proxy(store.bucket, {
      get: (bucket, name) => (name === 'get' ? fail : Reflect.get(bucket, name).bind(bucket)),
    }),
  }
  const at = new Date(AT.getTime() + 1000)
  await expect(exportStore(failing, { folder: own, recipient, at })).rejects.toThrow('the disk')
  expect(await restoreStore(store, { folder: own, identity })).toMatchObject({ kind: 'restored' })
  expect(await wholeOf(store)).toEqual(before)
})

function fail(): never {
  throw new Error('the disk is full')
}

it('takes out of a backup what people have deleted since', async () => {
  const { recipient } = await newKeyPair()
  const { manifest } = await exportStore(store, { folder: backup, recipient, at: AT })
  await store.bucket.delete(manifest.objects[0]!.key)
  expect(await exportStore(store, { folder: backup, recipient, at: AT })).toMatchObject({
    removed: 1,
  })
})

/** Everything people could lose: tables, indexes and rows, and each document's text as its row names it, with its digest. */
async function wholeOf({ db, bucket }: Store) {
  const { results } = await db.prepare('SELECT text FROM documents ORDER BY document_id').all()
  const texts: string[] = []
  for (const { text } of results) {
    const [{ key, sha256 }] = Kept.parse(JSON.parse(String(text))).artifacts
    const bytes = new Uint8Array(await (await bucket.get(key))!.arrayBuffer())
    expect(await sha256Hex(bytes)).toBe(sha256)
    texts.push(new TextDecoder().decode(bytes))
  }
  const schema = await db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()
  const rows = await countRows(db, await keptTables(db))
  return { texts, rows, schema: schema.results }
}

/** The tables as wrangler's migrations leave them. */
async function makeTables(made: Store): Promise<void> {
  const names = readdirSync('d1/migrations').filter((name) => name.endsWith('.sql'))
  const list = names.map((name) => `INSERT INTO d1_migrations (name) VALUES ('${name}');`)
  const table =
    'CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE);'
  const sql = names.toSorted().map((name) => readFileSync(`d1/migrations/${name}`, 'utf8'))
  const file = join(folder, 'tables.sql')
  writeFileSync(file, [...sql, table, ...list].join('\n'))
  await made.execute(file)
}

async function keepReading({ db, bucket }: Store, jobId: JobId): Promise<void> {
  await db
    .prepare(
      `INSERT INTO jobs (id, owner, type, commission, status, progress, work, fractions, seq, created_at, updated_at)
       VALUES (?, 'ida', 'nuclear_v2', ?, 'complete', 1, 1, '{}', 1, 0, 0)`,
    )
    .bind(jobId, JSON.stringify({ name: NAME, note: "it's; -- 😀\nand more" }))
    .run()
  for (const [index, documentId] of DOCUMENTS.entries()) {
    const body = new TextEncoder().encode(JSON.stringify({ of: NAME, words: documentId }))
    const key = artifactKey({ jobId, documentId, revision: 1 }, 'text')
    const contentType = 'application/json'
    const { bytes, sha256 } = await putOnce(bucket, {
      key,
      contentType,
      body,
      measures: { words: 2 },
    })
    await db
      .prepare(
        `INSERT INTO documents (job_id, document_id, revision, position, state, outdated, text, pdf, audio, seq)
         VALUES (?, ?, 1, ?, 'complete', 0, ?, ?, ?, 1)`,
      )
      .bind(
        jobId,
        documentId,
        index,
        part([{ key, contentType, bytes, sha256 }]),
        part([]),
        part([]),
      )
      .run()
  }
}

function part(artifacts: readonly object[]): string {
  return JSON.stringify({ status: 'final', artifacts })
}

async function wipe({ db, bucket }: Store): Promise<void> {
  const tables = (await keptTables(db)).filter((name) => name !== 'd1_migrations')
  await db.batch(tables.map((table) => db.prepare(`DELETE FROM "${table}"`)))
  for await (const { key } of listObjects(bucket)) await bucket.delete(key)
}

function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
}
