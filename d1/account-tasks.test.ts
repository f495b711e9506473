import { D1Tables } from '#test/fakes/d1-tables.ts'
import { expect, it } from 'vitest'
import {
  listExports,
  MOST_EXPORTS,
  newAccountTask,
  openExport,
  updateAccountTask,
  type AccountTaskRow,
} from './account-tasks.ts'

async function opened(db: D1Database, owner: string): Promise<AccountTaskRow> {
  const createdAt = new Date('2026-11-27T12:00:00Z')
  const task = await openExport(db, newAccountTask({ owner, kind: 'export', createdAt }))
  if (typeof task === 'string') throw new Error(task)
  return task
}

it('has one export of an owner made at a time, so that nobody holds up what others asked for', async () => {
  const { db } = new D1Tables()
  const first = await opened(db, 'ada')
  expect(await opened(db, 'ada')).toEqual(first)
  expect((await opened(db, 'bob')).owner).toBe('bob')
  await updateAccountTask(db, first.id, { status: 'running' })
  expect((await opened(db, 'ada')).id).toBe(first.id)
  await updateAccountTask(db, first.id, { status: 'done' })
  expect((await opened(db, 'ada')).id).not.toBe(first.id)
  expect(await listExports(db, 'ada')).toHaveLength(2)
})

it('keeps so many exports of an owner and no more: each holds all that they have', async () => {
  const { db } = new D1Tables()
  for (let n = 0; n < MOST_EXPORTS; n += 1)
    await updateAccountTask(db, (await opened(db, 'ada')).id, { status: 'done' })
  await expect(opened(db, 'ada')).rejects.toThrow('full')
  expect((await opened(db, 'bob')).status).toBe('queued')
})
