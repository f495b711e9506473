import { newPersonId } from '#core/ids.ts'
import { findAccountTask, newAccountTask, openExport } from '#d1/account-tasks.ts'
import { insertPerson } from '#d1/people.ts'
import { exportFolder, exportKey, personFolder } from '#r2/artifacts.ts'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { exportOwner } from './export-owner.ts'

const NOW = new Date()
const BIRTH = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }

async function openedBy(owner: string) {
  const task = await openExport(env.DB, newAccountTask({ owner, kind: 'export', createdAt: NOW }))
  if (typeof task === 'string') throw new Error(task)
  return task
}

/** Keeps people with a file each, and answers their files' names. */
async function keepPeople(owner: string, many: number): Promise<string[]> {
  const unsaid = { hebrewName: null, pronouns: null, spokenAs: null }
  const files: string[] = []
  for (let n = 0; n < many; n += 1) {
    const row = { id: newPersonId(), owner, name: 'Ada', ...unsaid, birth: BIRTH, createdAt: NOW }
    await insertPerson(env.DB, row as never, many)
    files.push(`${personFolder(row.id)}casts/a.json`)
    await env.ARTIFACTS.put(files.at(-1)!, 'a cast')
  }
  return files
}

it('packs everybody an owner has, however many they are', async () => {
  const files = await keepPeople('ada', 120)
  const { id } = await openedBy('ada')
  let task = (await findAccountTask(env.DB, id))!
  while (task.status !== 'done') {
    await exportOwner(task, env, NOW)
    task = (await findAccountTask(env.DB, id))!
  }
  const { archives } = task.proof as { archives: { files: number }[] }
  expect(archives.map((archive) => archive.files)).toEqual([51, 50, 20])
  const packed = await Promise.all(
    archives.map(async (_, n) => (await env.ARTIFACTS.get(exportKey(id, n + 1)))!.text()),
  )
  for (const name of files) expect(packed.join('')).toContain(name)
})

it('leaves nothing of an export that was deleted while it was packed', async () => {
  await keepPeople('eve', 1)
  const task = await openedBy('eve')
  await env.DB.prepare('DELETE FROM account_tasks WHERE id = ?').bind(task.id).run()
  await exportOwner(task, env, NOW)
  expect((await env.ARTIFACTS.list({ prefix: exportFolder(task.id) })).objects).toEqual([])
})
