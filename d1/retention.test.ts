import { D1Tables } from '#test/fakes/d1-tables.ts'
import { expect, it } from 'vitest'
import { dropDecidedLetters, dropOldOrders } from './retention.ts'

const at = (moment: number) => new Date(moment)

it('drops the keys of old orders, and no other', async () => {
  const { db, sqlite } = new D1Tables()
  const key = sqlite.prepare('INSERT INTO idempotency_keys VALUES (?, ?, ?, ?, ?)')
  for (const moment of [1, 2, 3]) key.run('ada', `key ${moment}`, '{}', `job ${moment}`, moment)
  expect(await dropOldOrders(db, at(3))).toBe(2)
  expect(sqlite.prepare('SELECT key FROM idempotency_keys').all()).toEqual([{ key: 'key 3' }])
  expect(await dropOldOrders(db, at(3))).toBe(0)
})

it('drops old letters that were decided about, and keeps those that wait', async () => {
  const { db, sqlite } = new D1Tables()
  const letter = sqlite.prepare(
    `INSERT INTO dead_letters (id, source, recipient, body, reason, attempts, arrived_at, replayed_at, dropped_at)
     VALUES (?, 'queue', 'texts', '{}', 'no', 1, ?, ?, ?)`,
  )
  letter.run('waits', 1, null, null)
  letter.run('replayed', 1, 2, null)
  letter.run('dropped', 1, null, 2)
  letter.run('dropped lately', 5, null, 6)
  expect(await dropDecidedLetters(db, at(5))).toBe(2)
  const left = sqlite.prepare('SELECT id FROM dead_letters ORDER BY id').all()
  expect(left).toEqual([{ id: 'dropped lately' }, { id: 'waits' }])
})
