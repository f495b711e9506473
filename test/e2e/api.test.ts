import { JobResponse } from '#workers/api/contract/jobs.ts'
import { fuzzApi } from '../../scripts/prove/fuzz/fuzz-api.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLANTED } from '../planted-secrets.ts'
import { startLocalSystem, type LocalSystem } from './local-system.ts'

let system: LocalSystem

beforeAll(async () => {
  system = await startLocalSystem()
})
afterAll(() => system.close())

const BIRTH = {
  date: '1968-08-23',
  time: '13:45',
  latitude: 46.6103,
  longitude: 13.8558,
  zone: 'Europe/Vienna',
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await system.call(path, { method: 'POST', body: text, headers })
  return { answer, json: (await answer.json()) as Record<string, unknown> }
}

async function createPerson(name = 'Michael', birth: object = BIRTH): Promise<string> {
  const { json } = await post('/v1/people', { name, birth })
  return json['id'] as string
}

async function counts() {
  const people = (await (await system.call('/v1/people')).json()) as { people: unknown[] }
  const jobs = (await (await system.call('/v1/jobs')).json()) as { jobs: unknown[] }
  return { people: people.people.length, jobs: jobs.jobs.length }
}

describe('bad input', () => {
  it.each([
    ['31 February', { name: 'A', birth: { ...BIRTH, date: '1968-02-31' } }, 'birth.date'],
    ['a latitude of 91', { name: 'A', birth: { ...BIRTH, latitude: 91 } }, 'birth.latitude'],
    ['an unknown zone', { name: 'A', birth: { ...BIRTH, zone: 'Europe/Atlantis' } }, 'birth.zone'],
    ['a birth in 1750', { name: 'A', birth: { ...BIRTH, date: '1750-08-23' } }, 'birth.date'],
    [
      'a Hebrew name in other letters',
      { name: 'A', hebrewName: 'Moshe', birth: BIRTH },
      'hebrewName',
    ],
    ['an empty name', { name: '  ', birth: BIRTH }, 'name'],
    ['a missing time', { name: 'A', birth: { ...BIRTH, time: undefined } }, 'birth.time'],
    ['a field nobody knows', { name: 'A', birth: BIRTH, sign: 'Leo' }, 'sign'],
    ['a body that is not JSON', '{"name":', 'body'],
    [
      'a local time that happened twice',
      {
        name: 'A',
        birth: {
          date: '1987-10-25',
          time: '01:30',
          latitude: 40.71,
          longitude: -74.01,
          zone: 'America/New_York',
        },
      },
      'birth.time',
    ],
  ])('refuses %s, names the field and the mend, and creates nothing', async (_, body, field) => {
    const before = await counts()
    const { answer, json } = await post('/v1/people', body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(json).toMatchObject({ field, mend: expect.stringMatching(/\w/) })
    expect(await counts()).toEqual(before)
  })

  it.each([
    ['an unknown job type', { type: 'horoscope', people: ['x'] }, 'type'],
    ['nobody', { type: 'hook', people: [] }, 'people'],
    [
      'a person who is not there',
      { type: 'hook', people: ['per_00000000000000000000'] },
      'people.0',
    ],
    [
      'a system where one is needed',
      { type: 'single_system', people: ['per_00000000000000000000'] },
      'system',
    ],
  ])('refuses an order with %s', async (_, body, field) => {
    const before = await counts()
    const { answer, json } = await post('/v1/jobs', body, { 'idempotency-key': 'bad' })
    expect(answer.status).toBe(422)
    expect(JSON.stringify(json['errors'])).toContain(`"${field}"`)
    expect(await counts()).toEqual(before)
  })

  it.each([
    ['without a key', {}, 'is missing'],
    ['with an empty one', { 'idempotency-key': '' }, 'is empty'],
    ['with a long one', { 'idempotency-key': 'k'.repeat(256) }, 'is longer than 255 characters'],
  ])('refuses an order %s, and says so', async (_, headers, detail) => {
    const order = { type: 'hook', people: [await createPerson()] }
    const { answer, json } = await post('/v1/jobs', order, headers)
    expect([answer.status, json['field'], json['detail']]).toEqual([422, 'Idempotency-Key', detail])
  })
})

describe('an order', () => {
  it('sent twice finds the same job; its key used for another is refused', async () => {
    const person = await createPerson()
    const order = { type: 'hook', people: [person] }
    const first = await post('/v1/jobs', order, { 'idempotency-key': 'twice' })
    const second = await post('/v1/jobs', order, { 'idempotency-key': 'twice' })
    expect([first.answer.status, second.answer.status]).toEqual([202, 200])
    expect(second.json['id']).toBe(first.json['id'])
    const other = await post(
      '/v1/jobs',
      { type: 'complete_reading', people: [person] },
      { 'idempotency-key': 'twice' },
    )
    expect(other.json['type']).toBe('/problems/idempotency-mismatch')
  })

  it('sent many times at once makes one job', async () => {
    const order = { type: 'hook', people: [await createPerson()] }
    const sent = await Promise.all(
      Array.from({ length: 8 }, () => post('/v1/jobs', order, { 'idempotency-key': 'storm' })),
    )
    expect(new Set(sent.map(({ json }) => json['id'])).size).toBe(1)
  })
})

async function refused(order: object) {
  const { answer, json } = await post('/v1/jobs', order, { 'idempotency-key': 'odd' })
  return [answer.status, json['field']]
}

describe('an order of few', () => {
  it('is refused what its type does not know', async () => {
    const people = [await createPerson(), await createPerson('Charmaine')]
    expect(await refused({ type: 'hook', people: [people[0]], relation: 'friends' })).toEqual([
      422,
      'relation',
    ])
    expect(
      await refused({ type: 'synastry', people, system: 'vedic', systems: ['vedic'] }),
    ).toEqual([422, 'systems'])
    expect(await refused({ type: 'nuclear_v2', people, systems: [] })).toEqual([422, 'systems'])
    expect(await refused({ type: 'nuclear_v2', people, systems: ['vedic', 'vedic'] })).toEqual([
      422,
      'systems',
    ])
  })

  it('plans without the systems that are left out', async () => {
    const people = [await createPerson(), await createPerson('Charmaine')]
    const order = {
      type: 'nuclear_v2',
      people,
      systems: ['kabbalah', 'western'],
      relation: 'family',
    }
    const { answer, json } = await post('/v1/jobs', order, { 'idempotency-key': 'few' })
    expect(answer.status).toBe(202)
    const job = JobResponse.parse(json)
    expect([job.systems, job.relation]).toEqual([['western', 'kabbalah'], 'family'])
    expect(job.documents.map(({ id }) => id)).toEqual([
      'p1.western',
      'p1.kabbalah',
      'p2.western',
      'p2.kabbalah',
      'couple.western',
      'couple.kabbalah',
      'couple.verdict',
    ])
    expect((await post(`/v1/jobs/${job.id}/cancel`, {})).answer.status).toBe(202)
  })
})

describe('a stranger', () => {
  it('finds nothing where nothing is', async () => {
    expect((await system.call('/v1/jobs/job_00000000000000000000')).status).toBe(404)
    expect((await system.call('/v1/people/nobody')).status).toBe(404)
    expect((await system.call('/nowhere')).status).toBe(404)
  })

  it('that opens an address of the app in a browser gets the app', async () => {
    const answer = await system.call('/people/new', { headers: { accept: 'text/html,*/*' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/html')
    // The page's own, not what the API says of answers that are no page.
    expect(answer.headers.get('content-security-policy')).toContain('style-src')
  })

  it('is not let in, nor over the bridge without a token or a signature', async () => {
    const headers = { authorization: 'Bearer somebody else' }
    expect((await system.call('/v1/people', { headers })).status).toBe(401)
    expect((await system.call('/admin/v1/fleet', { headers })).status).toBe(401)
    const enrol = await post('/bridge/v1/enrol', {
      token: 'guessed',
      publicKey: 'A'.repeat(43),
      podName: 'thief',
    })
    expect(enrol.answer.status).toBe(401)
    const claim = await post('/bridge/v1/claim', { waitSeconds: 0 })
    expect(claim.json['type']).toBe('/problems/bad-signature')
  })
})

it('answers for its health, its readiness and its source', async () => {
  const answers = await Promise.all(
    ['/health', '/ready', '/source'].map((path) => fetch(system.url + path)),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
})

async function page(query: string) {
  const answer = await system.call(`/v1/people${query}`)
  return (await answer.json()) as { people: { id: string; name: string }[]; next: string | null }
}

describe('a list', () => {
  it('is read page by page, whoever comes meanwhile', async () => {
    for (const name of ['A', 'B', 'C', 'D', 'E']) await createPerson(name)
    const all = (await page('')).people.map(({ id }) => id)
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { people, next: after }: Awaited<ReturnType<typeof page>> = await page(
        `?limit=2${next && `&cursor=${next}`}`,
      )
      seen.push(...people.map(({ id }) => id))
      next = after
      if (seen.length < 6) await createPerson('Newcomer')
    }
    expect(seen).toEqual(all)
  })

  it.each([
    ['?cursor=nonsense', 'cursor'],
    ['?cursor=a&cursor=b', 'cursor'],
    ['?limit=0', 'limit'],
    ['?limit=101', 'limit'],
    ['?limit=many', 'limit'],
  ])('%s is refused', async (query, field) => {
    const answer = await system.call(`/v1/people${query}`)
    expect([answer.status, ((await answer.json()) as { field: string }).field]).toEqual([
      422,
      field,
    ])
  })

  it('of jobs and of dead letters is paged too', async () => {
    const jobs = await (await system.call('/v1/jobs?limit=1')).json()
    expect(jobs).toMatchObject({ jobs: [{ type: expect.any(String) }], next: expect.any(String) })
    const letters = await (await system.call('/admin/v1/dead-letters?limit=1')).json()
    expect(letters).toEqual({ letters: [], next: null })
  })
})

it('reads no body beyond a megabyte, declared or not', async () => {
  const large = JSON.stringify({ name: 'x'.repeat(2_000_000), birth: BIRTH })
  const declared = await post('/v1/people', large)
  expect([declared.answer.status, declared.json['type']]).toEqual([413, '/problems/too-large'])
  const body = new Blob([large]).stream()
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
  expect((await system.call('/v1/people', init)).status).toBe(413)
})

it('tells ten of a thousand unknown fields', async () => {
  const fields = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, i]))
  const { answer, json } = await post('/v1/people', { name: 'A', birth: BIRTH, ...fields })
  expect([answer.status, (json['errors'] as unknown[]).length]).toEqual([422, 10])
})

it('does the minute’s work for operators', async () => {
  const { answer, json } = await post('/admin/v1/cron', {})
  expect([answer.status, json]).toEqual([200, { woken: expect.any(Number) }])
  const unknown = await post('/admin/v1/dead-letters/nobody%2F1/replay', {
    why: 'a test asks for it',
  })
  expect(unknown.answer.status).toBe(404)
})

describe('requests of chance, made from the OpenAPI document', () => {
  it('are answered as it says (`npm run prove -- fuzz` sends 20,000)', async () => {
    const tokens = {
      owner: PLANTED.developmentToken,
      operator: PLANTED.operatorToken,
      unknown: 'a token that nobody has',
      nobody: null,
    }
    const statuses = await fuzzApi({ url: system.url, tokens }, { seed: 1, requests: 250 })
    for (const status of [200, 401, 403, 404, 422]) expect([...statuses.keys()]).toContain(status)
  })
})
