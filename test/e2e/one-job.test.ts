import { JobResponse, RevisionResponse } from '#workers/api/contract/jobs.ts'
import { watchJobs } from '../../scripts/prove/watchers/watch-jobs.ts'
import * as z from 'zod'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startLocalSystem, type LocalSystem } from './local-system.ts'

/** Two people, one system, three texts; nobody speaks them. The tests go on from one another. */
let system: LocalSystem
let people: string[]
let job: JobResponse

const BIRTHS = [
  { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 },
  { date: '1983-11-23', time: '06:25', latitude: 22.3193, longitude: 114.1694 },
]

beforeAll(async () => {
  system = await startLocalSystem({ 'writing.words': 300, 'api.requestsByPrincipal': 0 })
  people = []
  for (const [index, birth] of BIRTHS.entries()) {
    const { json } = await send('POST', '/v1/people', { name: ['Ada', 'Charles'][index], birth })
    people.push(String(json['id']))
  }
  const { json } = await order('first')
  job = await until(JobResponse.parse(json).id, areSet)
})

afterAll(() => system.close())

async function send(method: string, path: string, body?: unknown, headers = {}) {
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  const answer = await system.call(path, init)
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json')
  const json = isJson ? (JSON.parse(text) as Record<string, unknown>) : {}
  return { status: answer.status, headers: answer.headers, text, json }
}

async function order(key: string) {
  const body = {
    type: 'synastry',
    people,
    system: 'western',
    relation: 'friends',
    question: 'Why?',
  }
  return await send('POST', '/v1/jobs', body, { 'idempotency-key': key })
}

/** The job once it is as wished; the suite's timeout is the limit. */
async function until(id: string, isReached: (job: JobResponse) => boolean): Promise<JobResponse> {
  for (;;) {
    const now = JobResponse.parse((await send('GET', `/v1/jobs/${id}`)).json)
    if (isReached(now)) return now
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function areSet({ documents }: JobResponse): boolean {
  return documents.every(({ text, pdf }) => text.status === 'done' && pdf.status === 'done')
}

function documentOf({ documents }: JobResponse, id: string) {
  const found = documents.find((document) => document.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const ada = () => documentOf(job, 'p1.western')
const couple = () => documentOf(job, 'couple.western')
const path = (rest = '') => `/v1/jobs/${job.id}${rest}`

it('tells its documents in their first revision, each part with where to fetch it', async () => {
  expect(ada()).toMatchObject({
    title: 'Ada · Western Astrology',
    revision: 1,
    revisions: 1,
    outdated: false,
    state: 'readable',
    text: { url: path('/documents/p1.western/text?revision=1') },
    pdf: { url: path('/documents/p1.western/pdf?revision=1') },
    audio: { url: null },
  })
  const text = await send('GET', ada().text.url!)
  expect(text.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(text.text).toMatch(/^# /)
  const { json } = await send('GET', path('/documents/p1.western/evidence'))
  expect(json).toMatchObject({
    evidence: expect.arrayContaining([
      { id: expect.any(String), sentence: expect.any(String), facts: expect.any(Array) },
    ]),
    quality: { provider: 'almanac', drafts: expect.any(Number) },
  })
})

it('serves a PDF as HTTP has it', async () => {
  const url = ada().pdf.url!
  const whole = await send('GET', url)
  const etag = whole.headers.get('etag')!
  expect(whole.headers.get('cache-control')).toContain('immutable')
  const part = await send('GET', url, undefined, { range: 'bytes=0-3' })
  expect([part.status, part.text]).toEqual([206, '%PDF'])
  expect((await send('GET', url, undefined, { 'if-none-match': etag })).status).toBe(304)
  const other = await send('GET', url, undefined, { 'if-match': '"another"' })
  expect([other.status, other.json['type']]).toEqual([412, '/problems/precondition-failed'])
  const beyond = await send('GET', url, undefined, { range: 'bytes=99999999-' })
  expect([beyond.status, beyond.json['type']]).toEqual([416, '/problems/range-not-satisfiable'])
  const newest = await send('GET', url.replace(/\?.*/, ''))
  expect(newest.headers.get('cache-control')).toBe('private, no-cache')
})

it.each([
  ['/documents/p1.western/audio', 409, '/problems/not-ready'],
  ['/documents/p1.western/timing', 409, '/problems/not-ready'],
  ['/documents/p1.western/text?revision=2', 404, '/problems/not-found'],
  ['/documents/p1.western/text?revision=0', 422, '/problems/invalid-input'],
  ['/documents/p1.vedic/text', 404, '/problems/not-found'],
])('answers %s with %i', async (rest, status, type) => {
  const { json, ...answer } = await send('GET', path(rest))
  expect([answer.status, json['type']]).toEqual([status, type])
})

it.each([
  ['/retry', undefined, 'nothing of it has failed'],
  ['/refresh', undefined, 'nothing of it is outdated'],
  ['/documents/p1.western/regenerate', { part: 'audio' }, 'its audio is still in work'],
])('does not %s as things stand, and says why', async (rest, body, detail) => {
  const { status, json } = await send('POST', path(rest), body)
  expect([status, json]).toEqual([
    409,
    expect.objectContaining({ type: '/problems/not-now', detail }),
  ])
})

it('packs what is finished; the same revisions are the same package', async () => {
  const first = await send('POST', path('/packages'), { kind: 'zip' })
  const second = await send('POST', path('/packages'), { kind: 'zip' })
  expect([first.status, second.status, second.json['id']]).toEqual([202, 202, first.json['id']])
  const List = z.object({ packages: z.array(z.looseObject({ url: z.string().nullable() })) })
  let url: string | null | undefined
  while (!url) {
    const { packages } = List.parse((await send('GET', path('/packages'))).json)
    url = packages[0]?.url
  }
  const zip = await send('GET', url, undefined, { range: 'bytes=0-1' })
  expect([zip.status, zip.text]).toEqual([206, 'PK'])
  expect((await send('GET', path('/packages/zip:0000000000000000'))).status).toBe(404)
})

it('writes a text anew beside the old one, and what builds on it when asked', async () => {
  const before = await send('GET', ada().text.url!)
  const asked = await send('POST', path('/documents/p1.western/regenerate'), { part: 'text' })
  expect(asked.status).toBe(202)
  job = await until(job.id, (now) => documentOf(now, 'p1.western').revision === 2 && areSet(now))
  expect(couple()).toMatchObject({ revision: 1, outdated: true })
  expect(await send('GET', path('/documents/p1.western/text?revision=1'))).toMatchObject({
    text: before.text,
  })
  const listed = (await send('GET', path('/documents/p1.western/revisions'))).json
  const revisions = z.array(RevisionResponse).parse(listed['revisions'])
  expect(revisions.map(({ revision, state }) => [revision, state])).toEqual([
    [2, 'readable'],
    [1, 'past'],
  ])
  for (const { pdf } of revisions) expect((await send('GET', pdf.url!)).text).toMatch(/^%PDF/)

  expect((await send('POST', path('/refresh'))).status).toBe(202)
  job = await until(
    job.id,
    (now) => documentOf(now, 'couple.western').revision === 2 && areSet(now),
  )
  expect(couple()).toMatchObject({ outdated: false, revisions: 2 })
})

it('is ordered again of the people as they are now', async () => {
  const corrected = { ...BIRTHS[0], time: null }
  const patched = await send('PATCH', `/v1/people/${people[0]}`, { birth: corrected })
  expect([patched.status, patched.json]).toEqual([
    200,
    expect.objectContaining({ name: 'Ada', birth: corrected }),
  ])
  const again = await send('POST', path('/again'), {}, { 'idempotency-key': 'again' })
  const twice = await send('POST', path('/again'), {}, { 'idempotency-key': 'again' })
  expect([again.status, twice.status, twice.json['id']]).toEqual([202, 200, again.json['id']])
  expect(again.json).toMatchObject({
    again: job.id,
    type: 'synastry',
    system: 'western',
    relation: 'friends',
    question: 'Why?',
  })
  const api = system.server.getWorker<{ DB: D1Database }>('billion-api')
  const { DB } = await api.getEnv()
  const stored = await DB.prepare(
    "SELECT json_extract(commission, '$.people[0].birth.time') AS time FROM jobs WHERE id IN (?, ?) ORDER BY created_at",
  )
    .bind(job.id, again.json['id'])
    .all()
  expect(stored.results).toEqual([{ time: '13:45' }, { time: null }])

  const changed = await send(
    'POST',
    path('/again'),
    { question: null, relation: 'colleagues', voice: 'slt' },
    { 'idempotency-key': 'changed' },
  )
  expect(changed.json).toMatchObject({ question: null, relation: 'colleagues', voice: 'slt' })
  const odd = await send(
    'POST',
    path('/again'),
    { systems: ['vedic'] },
    { 'idempotency-key': 'odd' },
  )
  expect([odd.status, odd.json['field']]).toEqual([422, 'systems'])
})

it('is cancelled once, and is then left alone', async () => {
  for (const _ of ['once', 'twice']) {
    const { status, json } = await send('POST', path('/cancel'))
    expect([status, json['status']]).toEqual([202, 'cancelled'])
  }
  for (const [rest, body] of [
    ['/retry'],
    ['/refresh'],
    ['/documents/p1.western/regenerate', { part: 'text' }],
  ] as const) {
    const { status, json } = await send('POST', path(rest), body)
    expect([rest, status, json['detail']]).toEqual([rest, 409, 'it was cancelled'])
  }
  const audio = await send('GET', path('/documents/p1.western/audio'))
  expect([audio.status, audio.json['type']]).toEqual([409, '/problems/cancelled'])
})

it('tells its history as JSON, and as a stream that ends with the job', async () => {
  const Events = z.object({ events: z.array(z.looseObject({ seq: z.number(), type: z.string() })) })
  const { events } = Events.parse((await send('GET', path('/events'))).json)
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect([events[0]!.type, events.at(-1)!.type]).toEqual(['ordered', 'cancel-asked'])

  const seen = events.length - 2
  const stream = await send('GET', path('/events?after=0'), undefined, {
    accept: 'text/event-stream',
    'last-event-id': String(seen),
  })
  expect(stream.headers.get('content-type')).toBe('text/event-stream')
  const ids = Array.from(stream.text.matchAll(/^id: (\d+)$/gm), ([, id]) => Number(id))
  expect(ids).toEqual([seen + 1, seen + 2])
  expect(stream.text).toMatch(/^event: over\ndata: .*"status":"cancelled"/m)
  const again = { accept: 'text/event-stream', 'last-event-id': String(seen + 2) }
  const nothing = await send('GET', path('/events'), undefined, again)
  expect([nothing.status, nothing.text]).toEqual([204, ''])
  const page = await send('GET', path('/events?after=2&limit=3'))
  expect(page.json).toEqual({ events: events.slice(2, 5), next: 5 })
  const tag = { 'if-none-match': page.headers.get('etag')! }
  expect((await send('GET', path('/events?after=2&limit=3'), undefined, tag)).status).toBe(304)
  const lost = await send('GET', path('/events'), undefined, { 'last-event-id': 'lost' })
  expect([lost.status, lost.json['field']]).toEqual([422, 'Last-Event-ID'])
})

it('keeps its people until it is deleted with them', async () => {
  const refused = await send('DELETE', `/v1/people/${people[0]}`)
  expect([refused.status, refused.json['type']]).toEqual([409, '/problems/in-use'])
  expect(refused.json['readings']).toContain(job.id)
  expect((refused.json['readings'] as string[]).length).toBe(3)

  expect((await send('DELETE', path())).status).toBe(204)
  for (const rest of ['', '/events', '/packages', '/documents/p1.western/text'])
    expect((await send('GET', path(rest))).status).toBe(404)

  const deleted = await send('DELETE', `/v1/people/${people[0]}?readings=delete`)
  expect(deleted.status).toBe(204)
  expect((await send('GET', `/v1/people/${people[0]}`)).status).toBe(404)
  expect((await send('GET', '/v1/jobs')).json).toEqual({ jobs: [], next: null })
  expect((await send('DELETE', `/v1/people/${people[1]}`)).status).toBe(204)
})

it('is watched by sockets and streams that break at random, and each sees everything once', async () => {
  expect(await watchJobs(system, { jobs: 3, seed: 1, rounds: 1 })).toMatch(/^6 watchers saw/)
})
