import { newJobId } from '#core/ids.ts'
import { insertDeadLetter } from '#d1/dead-letters.ts'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { asOperator } from './api.fixture.ts'

const JOB = newJobId()
const MESSAGE = { jobId: JOB, taskId: 'charts', revision: 1, attempt: 1, inputs: [] }

async function shelve(id: string, changes: Partial<Parameters<typeof insertDeadLetter>[1]> = {}) {
  await insertDeadLetter(env.DB, {
    id,
    source: 'queue',
    recipient: 'billion-charts',
    body: MESSAGE,
    reason: 'every delivery failed',
    attempts: 6,
    arrivedAt: new Date(1_000),
    ...changes,
  })
}

const BY = { who: 'ida', why: 'the database is back' }

const replay = (id: string) =>
  asOperator(`POST /admin/v1/dead-letters/${encodeURIComponent(id)}/replay`, BY)

it('lists what nobody has decided about, page by page', async () => {
  for (const id of ['a', 'b', 'c']) await shelve(id)
  const first = await asOperator('GET /admin/v1/dead-letters?limit=2')
  expect(first.json['letters']).toMatchObject([
    { id: 'c', body: MESSAGE, arrivedAt: '1970-01-01T00:00:01.000Z', replayedAt: null },
    { id: 'b' },
  ])
  const cursor = String(first.json['next'])
  const last = await asOperator(`GET /admin/v1/dead-letters?limit=2&cursor=${cursor}`)
  expect(last.json).toMatchObject({ letters: [{ id: 'a' }], next: null })
})

it('sends a queue’s letter again, and takes it off the shelf', async () => {
  await shelve('again', { arrivedAt: new Date(2_000) })
  for (const _ of ['once', 'twice']) {
    const { status, json } = await replay('again')
    expect([status, json['replayedAt']]).toEqual([202, expect.any(String)])
  }
  const { json } = await asOperator('GET /admin/v1/dead-letters?limit=1')
  expect(json['letters']).not.toMatchObject([{ id: 'again' }])
})

it.each([
  ['garbled', { body: 'nonsense' }, 'it holds no message that can be read'],
  ['lost', { recipient: 'billion-poems' }, 'its queue is not there any more'],
  [
    'fleet:main/chapter/x',
    { source: 'chapter', sender: 'fleet:main', body: { jobId: JOB, documentId: 'p1.sun' } },
    'it was never ordered',
  ],
  [`${JOB}/7`, { source: 'delivery', sender: JOB }, 'its sender does not hold it any more'],
  [
    'fleet:main/7',
    { source: 'delivery', sender: 'fleet:main' },
    'its sender does not hold it any more',
  ],
] as const)('leaves %s where it lies, and says why', async (id, changes, detail) => {
  await shelve(id, changes)
  const { status, json } = await replay(id)
  expect([status, json['type'], json['detail']]).toEqual([409, '/problems/not-now', detail])
})

it('drops a letter for good, and tells who decided what and why', async () => {
  await shelve('dropped', { arrivedAt: new Date(3_000) })
  await replay('dropped')
  await shelve('dropped', { arrivedAt: new Date(4_000), reason: 'it failed once more' })
  const drop = { who: 'ida', why: 'its job is gone' }
  for (const _ of ['once', 'twice']) {
    const { status, json } = await asOperator('POST /admin/v1/dead-letters/dropped/drop', drop)
    expect([status, json['droppedAt']]).toEqual([200, expect.any(String)])
  }
  const { json } = await asOperator('GET /admin/v1/dead-letters/dropped')
  expect(json).toMatchObject({
    reason: 'it failed once more',
    decisions: [
      { decision: 'replayed', ...BY },
      { decision: 'dropped', ...drop },
    ],
  })
  const shelf = await asOperator('GET /admin/v1/dead-letters?limit=100')
  const left = shelf.json['letters'] as { id: string }[]
  expect(left.map(({ id }) => id)).not.toContain('dropped')
})

it('decides about many, each by itself, and tells of the one recipient alone', async () => {
  const recipient = 'billion-pdfs'
  await shelve('many-1', { recipient, arrivedAt: new Date(5_000) })
  await shelve('many-2', { recipient, body: 'nonsense', arrivedAt: new Date(6_000) })
  const listed = await asOperator(`GET /admin/v1/dead-letters?recipient=${recipient}`)
  expect(listed.json['letters']).toMatchObject([{ id: 'many-2' }, { id: 'many-1' }])

  const ids = ['many-1', 'many-2', 'nobody', 'many-1']
  const replayed = await asOperator('POST /admin/v1/dead-letters/replay', { ids, ...BY })
  expect(replayed.json['letters']).toEqual([
    { id: 'many-1', outcome: 'replayed', reason: null },
    { id: 'many-2', outcome: 'stuck', reason: 'it holds no message that can be read' },
    { id: 'nobody', outcome: 'absent', reason: null },
  ])
  const dropped = await asOperator('POST /admin/v1/dead-letters/drop', { ids: ['many-2'], ...BY })
  expect(dropped.json['letters']).toEqual([{ id: 'many-2', outcome: 'dropped', reason: null }])
  const left = await asOperator(`GET /admin/v1/dead-letters?recipient=${recipient}`)
  expect(left.json['letters']).toEqual([])
})

it('tells of many which one could not be decided about, and of the others all the same', async () => {
  for (const id of ['ill', 'well']) await shelve(id, { recipient: 'billion-pdfs' })
  // A body that no database of ours can have written.
  await env.DB.prepare(`UPDATE dead_letters SET body = 'not JSON' WHERE id = 'ill'`).run()
  const ids = ['ill', 'well']
  const { json } = await asOperator('POST /admin/v1/dead-letters/replay', { ids, ...BY })
  expect(json['letters']).toEqual([
    { id: 'ill', outcome: 'stuck', reason: expect.any(String) },
    { id: 'well', outcome: 'replayed', reason: null },
  ])
  await env.DB.prepare(`DELETE FROM dead_letters WHERE id = 'ill'`).run()
})

it('finds no letter that never was', async () => {
  expect((await replay('nobody')).status).toBe(404)
  expect((await asOperator('GET /admin/v1/dead-letters/nobody')).status).toBe(404)
})
