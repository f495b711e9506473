import { D1Tables } from '#test/fakes/d1-tables.ts'
import { expect, it } from 'vitest'
import { countUse, deleteApiKey, insertApiKey } from './api-keys.ts'
import { countOwnerRows, deleteOwnerRows } from './erasure.ts'

const AT = new Date('2026-03-01T12:00:00Z')

async function keep(db: D1Database, id: string, owner: string): Promise<void> {
  const shown = { name: 'a program', digest: id, start: id, scopes: [], isTest: false }
  await insertApiKey(db, { id, owner, ...shown, createdBy: owner, createdAt: AT, expiresAt: null })
}

const used = async (db: D1Database, keyId: string) =>
  await countUse(db, { keyId, at: AT, isOrder: true })

it('counts how often a key is used, and no use of one that was deleted meanwhile', async () => {
  const { db, sqlite } = new D1Tables()
  await keep(db, 'key', 'ada')
  await used(db, 'key')
  await used(db, 'key')
  const rows = () => sqlite.prepare('SELECT * FROM key_usage').all()
  expect(rows()).toEqual([{ key_id: 'key', day: '2026-03-01', requests: 2, orders: 2 }])
  await deleteApiKey(db, 'key')
  await used(db, 'key')
  expect(rows()).toEqual([])
})

it('leaves nothing of an owner’s keys, whatever there is of others’, or of nobody’s', async () => {
  const { db, sqlite } = new D1Tables()
  for (const owner of ['ada', 'eve']) {
    await keep(db, `${owner}'s`, owner)
    await used(db, `${owner}'s`)
  }
  sqlite.exec(`INSERT INTO key_usage VALUES ('nobody''s', '2026-03-01', 1, 0)`)
  expect(await countOwnerRows(db, 'ada', [])).toMatchObject({ api_keys: 1, key_usage: 1 })
  await deleteOwnerRows(db, 'ada')
  const left = await countOwnerRows(db, 'ada', [])
  expect(Object.entries(left).filter(([, rows]) => rows > 0)).toEqual([])
  expect(sqlite.prepare('SELECT key_id FROM key_usage').all()).toEqual([{ key_id: "eve's" }])
})
