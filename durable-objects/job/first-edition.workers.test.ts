import { JobId } from '#core/ids.ts'
import { findJob, listDocuments } from '#d1/jobs.ts'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, expect, it } from 'vitest'
import first from '#test/fixtures/first-edition-job.json'
import second from '#test/fixtures/second-edition-job.json'
import { bringToRest, jobOf, storeAs } from './job.fixture.ts'

afterEach(bringToRest)

/** An object as the first edition's program would have left it: its tables, and no version. */
function storeFirstEdition({ sql }: DurableObjectStorage): void {
  const ours = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'`
  for (const { name } of sql.exec<{ name: string }>(ours).toArray()) sql.exec(`DROP TABLE ${name}`)
  sql.exec('CREATE TABLE state (one INTEGER PRIMARY KEY CHECK (one = 1), json TEXT NOT NULL)')
  sql.exec(
    `CREATE TABLE events (seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, type TEXT NOT NULL,
     task_id TEXT, detail TEXT, status TEXT NOT NULL, progress REAL NOT NULL)`,
  )
  sql.exec(
    `CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL,
     tries INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL)`,
  )
  sql.exec('INSERT INTO state (one, json) VALUES (1, ?)', JSON.stringify(first.state))
  for (const { seq, at, type, task_id: task, detail, status, progress } of first.events) {
    sql.exec(
      'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)',
      seq,
      at,
      type,
      task,
      detail,
      status,
      progress,
    )
  }
  for (const { body, due_at: dueAt } of first.outbox) {
    sql.exec('INSERT INTO outbox (body, due_at) VALUES (?, ?)', body, dueAt)
  }
}

it('opens a job of the first edition, tells D1 how it stands, and numbers its events on', async () => {
  const jobId = JobId.parse(first.state.jobId)
  await storeAs(jobId, 'nuclear_v2')
  const stub = jobOf(jobId)
  await runInDurableObject(stub, (_, { storage }) => storeFirstEdition(storage))
  await evictDurableObject(stub)

  await stub.wake()
  await expect
    .poll(async () => (await findJob(env.DB, jobId))!.progress, { timeout: 20_000 })
    .toBeGreaterThan(0.5)
  const rows = await listDocuments(env.DB, jobId)
  expect(rows).toHaveLength(16)
  expect(rows[0]).toMatchObject({ documentId: 'p1.western', revision: 1, text: { status: 'done' } })
  expect(rows[0]!.text.artifacts[0]!.key).toBe(`jobs/${jobId}/p1.western/text.json`)
  await stub.command({ type: 'cancel-asked' })
  const events = await stub.events(first.events.at(-1)!.seq)
  expect(events.at(-1)).toMatchObject({ type: 'cancel-asked', status: 'cancelled' })
})

it('opens a job of the second edition as it was stored', async () => {
  const jobId = JobId.parse(second.jobId)
  await storeAs(jobId, 'nuclear_v2')
  const stub = jobOf(jobId)
  await runInDurableObject(stub, (_, { storage: { sql } }) => {
    sql.exec('INSERT INTO state (one, json) VALUES (1, ?)', JSON.stringify(second))
  })
  await evictDurableObject(stub)
  await stub.wake()
  await expect
    .poll(async () => (await listDocuments(env.DB, jobId)).length, { timeout: 20_000 })
    .toBe(17)
})
