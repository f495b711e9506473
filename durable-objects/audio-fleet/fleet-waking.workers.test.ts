import firstEdition from '#test/fixtures/first-edition-fleet.json' with { type: 'json' }
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asPod, fleetObject, RESULT, type FleetObject } from './fleet-object.fixture.ts'

let the: FleetObject
let fleet: FleetObject['fleet']
let chapter: FleetObject['chapter']
let count = 0

beforeEach(() => {
  the = fleetObject(`waking ${(count += 1)}`)
  ;({ fleet, chapter } = the)
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(async () => {
  await the.rest()
  vi.restoreAllMocks()
})

describe('a fleet that wakes', () => {
  it('arms its alarm anew for the leases that it finds', async () => {
    await fleet.offer(chapter())
    await fleet.claim('a', 0)
    await runInDurableObject(fleet, async (_, { storage }) => {
      storage.sql.exec('UPDATE chapters SET lease_until = ?', Date.now() + 700)
      await storage.deleteAlarm()
    })
    await evictDurableObject(fleet)
    expect(await fleet.depth()).toMatchObject({ leased: 1 })
    await vi.waitFor(async () => expect(await fleet.depth()).toMatchObject({ waiting: 1 }), {
      timeout: 5_000,
    })
  })

  it('hears pods first whose leases ran out while it was away, and waits for them no longer than seconds', async () => {
    await fleet.offer(chapter())
    await fleet.offer(chapter('vedic'))
    const [there, gone] = [(await fleet.claim('there', 0))!, (await fleet.claim('gone', 0))!]
    for (const lease of [there, gone]) await fleet.check(asPod(lease.podId, lease))
    await runInDurableObject(fleet, async (_, { storage }) => {
      storage.sql.exec('UPDATE chapters SET lease_until = ?', Date.now() - 20_000)
      await storage.deleteAlarm()
    })
    await evictDurableObject(fleet)
    expect(await fleet.claim('idle', 0)).toBeNull()
    const beat = await fleet.heartbeat(asPod('there', there), { done: 1, total: 2 })
    expect(beat.kind).toBe('held')
    const next = await fleet.claim('idle', 10)
    expect(next).toMatchObject({ documentId: gone.documentId, fence: gone.fence + 1 })
    expect((await fleet.check(asPod('there', there))).kind).toBe('held')
  })

  it('tells at once what it was telling when it died', async () => {
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    await vi.waitFor(async () => expect(await the.left()).toBe(0))
    await runInDurableObject(fleet, (_, { storage }) =>
      insert(storage.sql, 'deliveries', {
        key: the.jobId,
        effect: JSON.stringify({ type: 'chapter', chapterId: lease.chapterId }),
        state: 'trying',
        due_at: Date.now() + 31_000,
        tries: 1,
        first_tried_at: Date.now(),
      }),
    )
    expect(await the.left()).toBe(1)
    await evictDurableObject(fleet)
    await vi.waitFor(async () => expect(await the.left()).toBe(0), { timeout: 5_000 })
  })

  it('takes up what the first edition stored', async () => {
    await becomeFirstEdition([])
    expect(await fleet.depth()).toMatchObject({ waiting: 13, leased: 2 })
    const [spoken] = firstEdition.rows.chapters
    const of = { podId: spoken!.pod_id!, leaseId: spoken!.lease_id!, fence: spoken!.fence }
    // Its lease ran out long ago, and the pod that held it may come back first.
    const kept = await fleet.heartbeat(of, { done: 8, total: 20 })
    expect(kept).toMatchObject({
      kind: 'held',
      lease: {
        chapterId: `${spoken!.id}/1`,
        revision: 1,
        input: { name: 'text', key: `jobs/${spoken!.id}/text.json`, sha256: '' },
      },
    })
    expect(await fleet.publicKey(firstEdition.rows.pods[0]!.key_id)).toBe(
      firstEdition.rows.pods[0]!.public_key,
    )
    const next = (await fleet.claim('new pod', 0))!
    expect(next).toMatchObject({ revision: 1, jobId: spoken!.job_id })
  })

  it('tells what the first edition had not told', async () => {
    const [spoken, given] = firstEdition.rows.chapters
    const body = (row: typeof spoken, report: object) => ({
      jobId: row!.job_id,
      report: { taskId: `chapter:${row!.document_id}`, runId: row!.lease_id, ...report },
    })
    await becomeFirstEdition([
      body(spoken, { type: 'task-started' }),
      body(spoken, { type: 'task-done', result: RESULT }),
      body(given, { type: 'task-failed', reason: 'no voice', retryable: false }),
    ])
    const told = await the.listen()
    await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 5_000 })
    expect(told).toEqual([
      expect.objectContaining({
        type: 'task-done',
        taskId: 'chapter:p1.western',
        result: RESULT,
        fence: 1,
      }),
      expect.objectContaining({ type: 'task-failed', taskId: 'chapter:p1.vedic', fence: 1 }),
    ])
  })
})

/** Empties the fleet and fills it as the first edition left its own; `outbox` is what that had not told. */
async function becomeFirstEdition(outbox: readonly object[]): Promise<void> {
  await runInDurableObject(fleet, async (_, { storage }) => {
    await storage.deleteAll()
    for (const statement of firstEdition.statements) storage.sql.exec(statement)
    for (const [table, rows] of Object.entries(firstEdition.rows)) {
      for (const row of rows as Record<string, SqlStorageValue>[]) insert(storage.sql, table, row)
    }
    for (const row of outbox) {
      insert(storage.sql, 'outbox', { body: JSON.stringify(row), due_at: 1 })
      const { report } = row as { report: { type: string; runId: string } }
      if (report.type === 'task-started') continue
      storage.sql.exec(`UPDATE chapters SET status = 'settled' WHERE lease_id = ?`, report.runId)
    }
    await storage.sync()
  })
  await evictDurableObject(fleet)
}

function insert(sql: SqlStorage, table: string, row: Record<string, SqlStorageValue>): void {
  const columns = Object.keys(row)
  sql.exec(
    `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`,
    ...Object.values(row),
  )
}
