import { D1Tables } from '#test/fakes/d1-tables.ts'
import { expect, it } from 'vitest'
import { listExports, newAccountTask, openExport, updateAccountTask } from './account-tasks.ts'

const wish = (owner: string) =>
  newAccountTask({ owner, kind: 'export', createdAt: new Date('2026-11-27T12:00:00Z') })

it('has one export of an owner made at a time, so that nobody holds up what others asked for', async () => {
  const { db } = new D1Tables()
  const first = await openExport(db, wish('ada'))
  expect(await openExport(db, wish('ada'))).toEqual(first)
  const other = await openExport(db, wish('bob'))
  expect(other.owner).toBe('bob')
  await updateAccountTask(db, first.id, { status: 'running' })
  expect((await openExport(db, wish('ada'))).id).toBe(first.id)
  await updateAccountTask(db, first.id, { status: 'done' })
  expect((await openExport(db, wish('ada'))).id).not.toBe(first.id)
  expect(await listExports(db, 'ada')).toHaveLength(2)
})
