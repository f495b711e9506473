import { fakeObject } from '#test/fakes/object-storage.ts'
import { expect, it } from 'vitest'
import { migrate, type Migration } from './migrate.ts'

const create: Migration = (sql) => sql.exec('CREATE TABLE IF NOT EXISTS things (name TEXT)')
const widen: Migration = (sql) => sql.exec('ALTER TABLE things ADD COLUMN size INTEGER')
const breaks: Migration = () => {
  throw new Error('a mistake')
}

function columns(storage: DurableObjectStorage): unknown[] {
  const rows = storage.sql.exec(`SELECT name FROM pragma_table_info('things')`).toArray()
  return rows.map(({ name }) => name)
}

it('takes each step once, in order, however often the object wakes', () => {
  const object = fakeObject()
  migrate(object.wake(), [create])
  migrate(object.wake(), [create, widen])
  const storage = object.wake()
  migrate(storage, [create, widen])
  expect(columns(storage)).toEqual(['name', 'size'])
})

it('takes up an object of the first edition, whose tables are there and carry no number', () => {
  const object = fakeObject()
  object.wake().sql.exec(`CREATE TABLE things (name TEXT)`)
  const storage = object.wake()
  storage.sql.exec(`INSERT INTO things (name) VALUES ('kept')`)
  migrate(storage, [create, widen])
  expect(storage.sql.exec('SELECT name, size FROM things').toArray()).toEqual([
    { name: 'kept', size: null },
  ])
})

it('takes all missing steps or none', () => {
  const object = fakeObject()
  expect(() => migrate(object.wake(), [create, breaks])).toThrow('a mistake')
  const storage = object.wake()
  expect(columns(storage)).toEqual([])
  migrate(storage, [create, widen])
  expect(columns(storage)).toEqual(['name', 'size'])
})

it('refuses an object that a newer program has stored', () => {
  const object = fakeObject()
  migrate(object.wake(), [create, widen])
  expect(() => migrate(object.wake(), [create])).toThrow(
    'stored in version 2, this program knows 1',
  )
})
