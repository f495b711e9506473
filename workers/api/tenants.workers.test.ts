import { BY_JOB, BY_OWNER, OF_NOBODY } from '#d1/erasure.ts'
import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  keepPerson,
  SENTENCE,
  signUp,
  startAnonymously,
  storeReading,
  watchMails,
  type SignedIn,
} from './accounts.fixture.ts'
import { dropWhatIsOver } from '#workers/orchestrator/account-tasks/run-account-tasks.ts'
import { forgetAbandoned } from '#workers/orchestrator/forget-abandoned.ts'
import { app } from './app.ts'
import { asNobody, call } from './api.fixture.ts'
import { openApiDocument } from './open-api-document.ts'

// The library of sign-ins is large, and loaded when it is first asked for.
beforeAll(async () => void (await startAnonymously()), 120_000)
afterEach(async () => {
  vi.restoreAllMocks()
  await bringAllToRest()
}, 30_000)

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000)
const pathOf = (url: unknown) => new URL(String(url)).pathname

describe('a reading about two', () => {
  it('is shared by a link only once the other accepts, and until they withdraw', async () => {
    const ada = await startAnonymously()
    const self = await keepPerson(ada, { consent: 'own' })
    const other = await keepPerson(ada, { name: 'Ben' })
    const job = await storeReading(ada.id, [self, other])
    const early = await ada.as(`POST /v1/jobs/${job}/shares`, {})
    expect([early.status, early.json['type']]).toEqual([409, '/problems/not-now'])
    expect(early.json['detail']).toContain(other.id)

    const { json: link } = await ada.as(`POST /v1/people/${other.id}/consent/link`)
    const consent = pathOf(link['url'])
    const subject = await asNobody(`GET ${consent}`)
    expect(subject.json).toMatchObject({ person: { name: 'Ben' }, readings: [{ id: job }] })
    expect(subject.answer.headers.get('x-robots-tag')).toBe('noindex')
    expect((await asNobody(`POST ${consent}`, { accepts: true })).status).toBe(200)

    const { status, json: share } = await ada.as(`POST /v1/jobs/${job}/shares`, { days: 7 })
    expect(status).toBe(201)
    const shared = pathOf(share['url'])
    const shown = await asNobody(`GET ${shared}`)
    expect(shown.status).toBe(200)
    expect(shown.answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(JSON.stringify(shown.json)).not.toContain(job)
    expect(shown.json).toMatchObject({ people: ['Ada', 'Ben'] })
    const text = await asNobody(`GET ${shared}/documents/p1.western/text`)
    expect(await text.answer.text()).toContain(SENTENCE)
    expect((await asNobody(`GET ${shared}/documents/p1.western/pdf`)).status).toBe(409)
    expect((await asNobody(`GET ${shared}/documents/p2.hook/text`)).status).toBe(422)

    expect((await asNobody(`POST ${consent}`, { accepts: false })).status).toBe(200)
    expect((await asNobody(`GET ${shared}`)).status).toBe(404)
    expect((await asNobody(`GET ${shared}/documents/p1.western/text`)).status).toBe(404)
    await asNobody(`POST ${consent}`, { accepts: true })
    expect((await asNobody(`GET ${shared}`)).status).toBe(200)
    const path = `/v1/jobs/${job}/shares`
    expect((await ada.as(`GET ${path}`)).json['shares']).toMatchObject([{ id: share['id'] }])
    expect((await ada.as(`DELETE ${path}/${String(share['id'])}`)).status).toBe(204)
    expect((await asNobody(`GET ${shared}`)).status).toBe(404)
  })

  it('is opened by no link that is forged, too old, or made for something else', async () => {
    const ada = await startAnonymously()
    const self = await keepPerson(ada, { consent: 'own' })
    const job = await storeReading(ada.id, [self])
    const { json: share } = await ada.as(`POST /v1/jobs/${job}/shares`, {})
    const { json: link } = await ada.as(`POST /v1/people/${self.id}/consent/link`)
    const token = pathOf(share['url']).slice('/shared/'.length)
    const [head, body, signature = ''] = token.split('.')
    const other = pathOf(link['url']).slice('/consent/'.length)
    const tampered = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    for (const bad of [`${head}.${body}.${tampered}`, other, 'shr_0', share['id']]) {
      expect([bad, (await asNobody(`GET /shared/${String(bad)}`)).status]).toEqual([bad, 404])
    }
    expect((await asNobody(`GET /consent/${token}`)).status).toBe(404)
    vi.useFakeTimers({ now: Date.now() + 31 * 24 * 60 * 60 * 1000, toFake: ['Date'] })
    expect((await asNobody(`GET /shared/${token}`)).status).toBe(404)
    vi.useRealTimers()
    expect((await asNobody(`GET /shared/${token}`)).status).toBe(200)
  })

  it('and its person are erased by who is read about', async () => {
    const ada = await startAnonymously()
    const other = await keepPerson(ada, { name: 'Ben' })
    const job = await storeReading(ada.id, [other])
    const { json: link } = await ada.as(`POST /v1/people/${other.id}/consent/link`)
    const consent = pathOf(link['url'])
    expect((await asNobody(`DELETE ${consent}`)).status).toBe(204)
    expect((await ada.as(`GET /v1/people/${other.id}`)).status).toBe(404)
    expect((await ada.as(`GET /v1/jobs/${job}`)).status).toBe(404)
    expect((await asNobody(`GET ${consent}`)).status).toBe(404)
  })
})

it('orders nothing about who was not said to agree, and knows one self only', async () => {
  const ada = await startAnonymously()
  const birth = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }
  const { json: unasked } = await ada.as('POST /v1/people', { name: 'Cy', birth })
  const wish = { type: 'hook', people: [unasked['id']] }
  const key = { 'idempotency-key': crypto.randomUUID() }
  const refused = await ada.as('POST /v1/jobs', wish, key)
  expect([refused.status, refused.json['field']]).toEqual([422, 'people.0'])
  const path = `/v1/people/${String(unasked['id'])}/consent`
  expect((await ada.as(`POST ${path}/link`)).status).toBe(409)
  expect((await ada.as(`PUT ${path}`, { whose: 'own' })).json).toMatchObject({ whose: 'own' })
  expect((await ada.as('POST /v1/jobs', wish, key)).status).toBe(202)
  const twin = await ada.as('POST /v1/people', { name: 'Di', birth, consent: 'own' })
  expect([twin.status, twin.json['field']]).toEqual([422, 'consent'])
})

describe('a reading with two keys', () => {
  const ALL = ['p1.western', 'p2.western', 'couple.western'] as const

  it('opens what is of both when each has read their own, and nothing of it before', async () => {
    const ada = await startAnonymously()
    const self = await keepPerson(ada, { consent: 'own' })
    const other = await keepPerson(ada, { name: 'Ben' })
    const people = [self, other]
    const job = await storeReading(ada.id, people, { keys: 'p1', documents: ALL })
    const path = `/v1/jobs/${job}`
    const { json: link } = await ada.as(`POST /v1/people/${other.id}/consent/link`)
    const theirs = `${pathOf(link['url'])}/readings/${job}`
    const textsAt = async () => {
      const texts = ['couple.western/text', 'couple.western/evidence', 'p1.western/text.md']
      const asked = texts.map(async (each) => await ada.as(`GET ${path}/documents/${each}`))
      return (await Promise.all(asked)).map(({ status }) => status)
    }
    const before = await ada.as(`GET ${path}`)
    expect(before.json['keys']).toEqual({ yours: 'p1', p1: null, p2: null, isOpen: false })
    expect(before.json['documents']).toMatchObject([
      { isLocked: false, text: { url: expect.stringContaining('p1.western') as string } },
      { isLocked: false },
      { isLocked: true, text: { status: 'done', url: null } },
    ])
    expect(await textsAt()).toEqual([409, 409, 200])
    const shut = await ada.as(`GET ${path}/documents/couple.western/text`)
    expect([shut.json['type'], shut.json['detail']]).toEqual([
      '/problems/not-ready',
      expect.stringContaining('turned their key'),
    ])

    const mine = await ada.as(`POST ${path}/key`)
    const again = await ada.as(`POST ${path}/key`)
    expect([mine.status, again.json['p1']]).toEqual([200, mine.json['p1']])
    expect(mine.json).toMatchObject({ yours: 'p1', p2: null, isOpen: false })
    expect(await textsAt()).toEqual([409, 409, 200])

    const shown = await asNobody(`GET ${theirs}`)
    expect(shown.json).toMatchObject({
      keys: { yours: 'p2', isOpen: false },
      documents: [
        { id: 'p2.western', parts: [{ part: 'text' }] },
        { id: 'couple.western', parts: [] },
      ],
    })
    expect((await asNobody(`GET ${theirs}/documents/p2.western/text`)).status).toBe(200)
    expect((await asNobody(`GET ${theirs}/documents/p1.western/text`)).status).toBe(404)
    expect((await asNobody(`GET ${theirs}/documents/couple.western/text`)).status).toBe(409)
    const both = await asNobody(`POST ${theirs}/key`)
    expect(both.json).toMatchObject({ yours: 'p2', isOpen: true })
    expect((await asNobody(`GET ${theirs}/documents/couple.western/text`)).status).toBe(200)
    expect(await textsAt()).toEqual([200, 200, 200])
  })

  it('has keys only where it was ordered so, and for texts that are there', async () => {
    const ada = await startAnonymously()
    const people = [
      await keepPerson(ada, { consent: 'own' }),
      await keepPerson(ada, { name: 'Ben' }),
    ]
    const open = await storeReading(ada.id, people)
    const keyed = await storeReading(ada.id, people, { keys: 'p2', documents: ['p1.western'] })
    const { json: link } = await ada.as(`POST /v1/people/${people[1]!.id}/consent/link`)
    const consent = pathOf(link['url'])
    const answers = [
      await ada.as(`POST /v1/jobs/${open}/key`),
      await ada.as(`POST /v1/jobs/${keyed}/key`),
      await asNobody(`GET ${consent}/readings/${open}`),
      await asNobody(`GET ${consent}/readings/${keyed}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 404, 404])
  })

  it('knows at the order which side is whose', async () => {
    const ada = await startAnonymously()
    const other = await keepPerson(ada, { name: 'Ben' })
    const self = await keepPerson(ada, { consent: 'own' })
    const order = { type: 'synastry', system: 'western', people: [other.id, self.id], keys: 'two' }
    const { status, json } = await ada.as('POST /v1/jobs', order, { 'idempotency-key': 'keys' })
    expect([status, json['keys']]).toEqual([202, expect.objectContaining({ yours: 'p2' })])
    const path = `POST /v1/jobs/${String(json['id'])}/again`
    const again = await ada.as(path, {}, { 'idempotency-key': 'keys again' })
    expect([again.status, again.json['keys']]).toEqual([202, json['keys']])
    const alone = { type: 'complete_reading', people: [self.id], keys: 'two' }
    const refused = await ada.as('POST /v1/jobs', alone, { 'idempotency-key': 'one key' })
    expect([refused.status, refused.json['field']]).toEqual([422, 'keys'])
  })
})

const at = (minute: number) => new Date(Date.UTC(2026, 9, 1, 12, minute)).toISOString()

describe('a place in a reading', () => {
  it('is where one was last, whatever the device that says so', async () => {
    const ada = await startAnonymously()
    const job = await storeReading(ada.id, [await keepPerson(ada, { consent: 'own' })])
    const path = `/v1/jobs/${job}/place`
    const place = { document: 'p1.western', revision: 1, part: 'text', position: 12, at: at(5) }
    expect((await ada.as(`PUT ${path}`, place)).json['places']).toEqual([place])
    await ada.as(`PUT ${path}`, { ...place, position: 3, at: at(1) })
    expect((await ada.as(`GET ${path}`)).json['places']).toEqual([place])
    const heard = { ...place, part: 'audio', position: 61.5, at: at(9) }
    expect((await ada.as(`PUT ${path}`, heard)).json['places']).toEqual([heard, place])
    const ahead = await ada.as(`PUT ${path}`, { ...place, at: '2999-01-01T00:00:00.000Z' })
    const [first] = ahead.json['places'] as { at: string }[]
    expect(Date.parse(first!.at)).toBeLessThanOrEqual(Date.now())
    const stranger = await ada.as(`PUT ${path}`, { ...place, document: 'p2.western' })
    expect([stranger.status, stranger.json['field']]).toEqual([422, 'document'])
    const ben = await startAnonymously()
    expect((await ben.as(`GET ${path}`)).status).toBe(404)
  })
})

describe('an organization', () => {
  it('has people, readings and keys of its own, for whoever acts for it', async () => {
    const ada = await signUp('ada@org.example')
    const ben = await signUp('ben@org.example')
    const eve = await signUp('eve@org.example')
    const { status, json } = await ada.as('POST /v1/organizations', { name: 'Acme' })
    expect([status, json]).toMatchObject([201, { name: 'Acme', role: 'owner', brand: null }])
    const id = String(json['id'])
    const path = `/v1/organizations/${id}`
    const acting = { organization: id }

    const once = { 'idempotency-key': 'once' }
    const { json: person } = await ada.as('POST /v1/people', OF_ORG, { ...acting, ...once })
    // What was done for it is no answer to what she asks for herself.
    const mine = await ada.as('POST /v1/people', OF_ORG, once)
    expect([mine.status, mine.json['type']]).toEqual([422, '/problems/idempotency-mismatch'])
    const own = `GET /v1/people/${String(person['id'])}`
    expect((await ada.as(own, undefined, acting)).status).toBe(200)
    expect((await ada.as(own)).status).toBe(404)
    expect((await ben.as(own, undefined, acting)).status).toBe(403)

    const mails = watchMails()
    const invited = { email: 'ben@org.example' }
    expect((await eve.as(`POST ${path}/invitations`, invited)).status).toBe(404)
    expect((await ada.as(`POST ${path}/invitations`, invited)).status).toBe(202)
    const invitation = /inv_\w+/.exec(mails.at(-1) ?? '')![0]
    expect(mails.at(-1)).toContain('to ben@org.example')
    expect((await eve.as('POST /v1/organizations/join', { invitation })).status).toBe(403)
    expect((await ben.as('POST /v1/organizations/join', { invitation })).status).toBe(204)
    expect((await ben.as(own, undefined, acting)).status).toBe(200)
    expect((await ben.as('GET /v1/organizations')).json['organizations']).toMatchObject([
      { id, role: 'member' },
    ])

    // Members act for it; they do not manage it.
    expect((await ben.as(`PUT ${path}/brand`, BRAND)).status).toBe(403)
    const wish = { name: 'a shop', scopes: ['read'] }
    expect((await ben.as('POST /v1/account/keys', wish, acting)).status).toBe(403)
    expect((await ben.as('DELETE /v1/account', undefined, acting)).status).toBe(403)
    expect((await ada.as(`PUT ${path}/brand`, BRAND)).json['brand']).toEqual(BRAND)
    // From now on what is ordered in its name is printed in it, and its mails bear its sender.
    const consent = `PUT /v1/people/${String(person['id'])}/consent`
    expect((await ada.as(consent, { whose: 'declared' }, acting)).status).toBe(200)
    const order = { type: 'hook', people: [person['id']] }
    const placed = await ada.as('POST /v1/jobs', order, { ...acting, 'idempotency-key': 'branded' })
    const { name, colours, imprint } = BRAND
    expect(await brandOf(placed.json['id'])).toEqual({ name, colours, imprint })
    await ada.as(`POST ${path}/invitations`, { email: 'cy@org.example' })
    expect(mails.at(-1)).toMatch(/^mail from "Acme" <.+> to cy@org.example: .+ of Acme Stars\n/)
    const { json: key } = await ada.as('POST /v1/account/keys', wish, acting)
    const program = String(key['key'])
    expect((await call(own, { token: program })).status).toBe(200)
    expect((await ada.as('GET /v1/account/keys')).json['keys']).toEqual([])

    // What a member made goes with them: they know it.
    await env.DB.prepare(`UPDATE members SET role = 'admin' WHERE account_id = ?`)
      .bind(ben.id)
      .run()
    const { json: theirs } = await ben.as('POST /v1/account/keys', wish, acting)
    expect((await call(own, { token: String(theirs['key']) })).status).toBe(200)
    expect((await ben.as(`DELETE ${path}/members/${ben.id}`)).status).toBe(204)
    expect((await ben.as(own, undefined, acting)).status).toBe(403)
    expect((await call(own, { token: String(theirs['key']) })).status).toBe(401)
    expect((await call(own, { token: program })).status).toBe(200)
    const { json: receipt } = await ada.as('DELETE /v1/account', undefined, acting)
    expect((await call(own, { token: program })).status).toBe(401)
    const { json: proof } = await asNobody(`GET ${pathOf(receipt['url'])}`)
    expect(proof).toMatchObject({ status: 'done', deleted: { people: 1 } })
    expect((await ada.as('GET /v1/organizations')).json['organizations']).toEqual([])
    expect((await ada.as('GET /v1/people')).status).toBe(200)
  })
})

async function brandOf(job: unknown): Promise<unknown> {
  const sql = `SELECT commission ->> '$.brand' AS brand FROM jobs WHERE id = ?`
  const row = await env.DB.prepare(sql).bind(job).first<{ brand: string }>()
  return JSON.parse(row!.brand)
}

const OF_ORG = {
  name: 'Cy',
  birth: { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 },
}
const BRAND = {
  name: 'Acme Stars',
  colours: { ink: '#102030', accent: '#a0b0c0' },
  imprint: 'Acme Ltd, 1 Main Street',
  sender: 'Acme',
}

/** An account with one of everything. */
async function withEverything() {
  const account = await startAnonymously()
  const self = await keepPerson(account, { consent: 'own' })
  const other = await keepPerson(account, { name: 'Ben' })
  const job = await storeReading(account.id, [self])
  const { as } = account
  const { json: share } = await as(`POST /v1/jobs/${job}/shares`, {})
  const { json: link } = await as(`POST /v1/people/${other.id}/consent/link`)
  const wish = { name: 'a program', scopes: ['read', 'people', 'orders', 'webhooks'] }
  const { json: key } = await as('POST /v1/account/keys', wish)
  const { json: sessions } = await as('GET /v1/account/sessions')
  await env.ARTIFACTS.put(`people/${self.id}/casts/a.json`, '{}')
  const { json: exported } = await as('POST /v1/account/exports')
  return {
    ...account,
    self,
    other,
    job,
    key: String(key['key']),
    ids: {
      jobId: job,
      personId: self.id,
      otherId: other.id,
      keyId: String(key['id']),
      sessionId: (sessions['sessions'] as { id: string }[])[0]!.id,
      exportId: String(exported['id']),
      shareId: String(share['id']),
    } as Readonly<Record<string, string>>,
    shared: pathOf(share['url']),
    consent: pathOf(link['url']),
  }
}

type Everything = Awaited<ReturnType<typeof withEverything>>
type Paths = Record<string, Record<string, { readonly requestBody?: object }>>

/** Every call of the contract that names something, asked with what is somebody's. */
function callsNaming({ ids }: Everything) {
  const paths = openApiDocument(app)['paths'] as Paths
  const named: Readonly<Record<string, string>> = {
    documentId: 'p1.western',
    chart: 'western.svg',
    number: '1',
    part: 'text',
    ...ids,
  }
  return Object.entries(paths)
    .filter(([path]) => /^\/v1\/.*\{(jobId|personId|keyId|sessionId|exportId)\}/.test(path))
    .filter(([path]) => !path.endsWith('/live'))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { requestBody }]) => ({
        request: `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => named[name] ?? 'some')}`,
        ...(requestBody && { body: {} }),
      })),
    )
}

describe('two accounts with everything', () => {
  it(
    'neither see, list, change nor download anything of each other',
    { timeout: 120_000 },
    async () => {
      const [ada, eve] = [await withEverything(), await withEverything()]
      const calls = callsNaming(ada)
      expect(calls.length).toBeGreaterThan(30)
      for (const { request, body } of calls) {
        for (const token of [eve.token, eve.key]) {
          const headers = { 'idempotency-key': crypto.randomUUID() }
          const { status } = await call(request, { token, headers, ...(body && { body }) })
          // A key is turned away from accounts before anybody looks for what it names.
          const expected = token === eve.key && request.includes('/v1/account') ? 403 : 404
          expect([request, status]).toEqual([request, expected])
        }
      }
      const lists = ['people', 'jobs', 'account/keys', 'account/sessions', 'account/exports']
      for (const list of lists) {
        const text = await (await call(`GET /v1/${list}`, { token: eve.token })).text()
        for (const id of Object.values(ada.ids))
          expect([list, text.includes(id)]).toEqual([list, false])
      }
      const wish = { type: 'hook', people: [ada.self.id] }
      const order = await eve.as('POST /v1/jobs', wish, { 'idempotency-key': 'mine' })
      expect([order.status, order.json['field']]).toEqual([422, 'people.0'])
      const outsider = { organization: ada.id }
      expect((await eve.as('GET /v1/people', undefined, outsider)).status).toBe(403)
      // Nothing of hers was harmed.
      expect((await ada.as(`GET /v1/people/${ada.self.id}`)).status).toBe(200)
      expect((await ada.as(`GET /v1/jobs/${ada.job}`)).status).toBe(200)
      expect((await asNobody(`GET ${ada.shared}`)).status).toBe(200)
    },
  )
})

describe('an export', () => {
  it('holds every row and file of its owner, and nothing that opens something', async () => {
    const ada = await withEverything()
    const path = `GET /v1/account/exports/${ada.ids['exportId']}`
    const { json } = await ada.as(path)
    expect(json).toMatchObject({ status: 'done', archives: [{ files: 4 }] })
    const archive = await ada.as(`${path}/archives/1`)
    expect(archive.answer.headers.get('content-type')).toBe('application/zip')
    const zip = await archive.answer.text()
    expect(zip).toContain(SENTENCE)
    expect(zip).toContain(`"name": "${ada.other.name}"`)
    expect(zip).not.toContain(ada.token)
    expect(zip).not.toContain(ada.key)
    expect((await ada.as(`${path}/archives/2`)).status).toBe(404)
    await dropWhatIsOver(env, inDays(6))
    expect((await ada.as(path)).status).toBe(200)
    await dropWhatIsOver(env, inDays(8))
    expect((await ada.as(path)).status).toBe(404)
    expect(
      (await env.ARTIFACTS.list({ prefix: `exports/${ada.ids['exportId']}/` })).objects,
    ).toEqual([])
    await dropWhatIsOver(env, inDays(31))
    expect((await ada.as('GET /v1/people')).status).toBe(401)
  })
})

describe('a deletion', () => {
  it('shuts every door at once, and leaves nothing anywhere', async () => {
    const ada: Everything = await withEverything()
    const eve = await withEverything()
    const order = await ada.as(
      'POST /v1/jobs',
      { type: 'hook', people: [ada.self.id] },
      { 'idempotency-key': 'one' },
    )
    expect(order.status).toBe(202)
    const { status, json } = await ada.as('DELETE /v1/account')
    expect(status).toBe(202)
    for (const token of [ada.token, ada.key]) {
      expect((await call('GET /v1/people', { token })).status).toBe(401)
    }
    expect((await asNobody(`GET ${ada.shared}`)).status).toBe(404)
    expect((await asNobody(`GET ${ada.consent}`)).status).toBe(404)
    const { json: proof } = await asNobody(`GET ${pathOf(json['url'])}`)
    expect(proof).toMatchObject({ status: 'done', deleted: { jobs: 2, people: 2 } })
    const left = proof['left'] as Record<string, number>
    expect(Object.values(left).every((found) => found === 0)).toBe(true)
    expect(Object.keys(left)).toEqual(
      expect.arrayContaining([...Object.keys(BY_OWNER), ...Object.keys(BY_JOB), 'key_usage']),
    )
    await expectNowhere(ada)
    expect((await eve.as(`GET /v1/jobs/${eve.job}`)).status).toBe(200)
  })

  it('of an anonymous start comes by itself once nobody can come back to it, and not before', async () => {
    const inUse = await startAnonymously()
    const named = await startAnonymously()
    const ada = await withEverything()
    await env.DB.prepare('UPDATE accounts SET is_anonymous = 0 WHERE id = ?').bind(named.id).run()
    const ours = { inUse, named, ada }
    const left = async () => {
      const { results } = await env.DB.prepare('SELECT id FROM accounts').all<{ id: string }>()
      const ids = new Set(results.map((row) => row.id))
      return Object.entries(ours).flatMap(([name, { id }]) => (ids.has(id) ? [name] : []))
    }
    const before = await deletions()
    const today = new Date()
    const minuteOfDay = async (day: number) => {
      const now = new Date(today.getTime() + day * 24 * 60 * 60 * 1000)
      await dropWhatIsOver(env, now)
      for (let minute = 0; minute < 3; minute++) await forgetAbandoned(env, now)
    }
    // What is used within thirty days lasts thirty days from then on.
    vi.useFakeTimers({ now: inDays(20), toFake: ['Date'] })
    expect((await inUse.as('GET /v1/people')).status).toBe(200)
    vi.useRealTimers()
    vi.useFakeTimers({ now: inDays(45), toFake: ['Date'] })
    expect((await inUse.as('GET /v1/people')).status).toBe(200)
    expect((await ada.as('GET /v1/people')).status).toBe(401)
    vi.useRealTimers()

    await minuteOfDay(100)
    expect(await left()).toEqual(['inUse', 'named', 'ada'])
    expect((await call('GET /v1/people', { token: ada.key })).status).toBe(200)
    expect((await call(`GET /v1/people/${ada.self.id}`, { token: ada.key })).status).toBe(200)
    // Her key was the last that opened it.
    await env.DB.prepare('DELETE FROM api_keys WHERE owner = ?').bind(ada.id).run()
    await minuteOfDay(80)
    expect(await left()).toContain('ada')
    await minuteOfDay(100)
    expect(await left()).toEqual(['inUse', 'named'])
    await expectNowhere(ada)
    expect(await deletions()).toBe(before)
    await minuteOfDay(140)
    expect(await left()).toEqual(['named'])
  })

  it('knows every table there is', async () => {
    const { results } = await env.DB.prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'
       AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'd1%'`,
    ).all<{ name: string }>()
    const known = [...Object.keys(BY_OWNER), ...Object.keys(BY_JOB), ...OF_NOBODY, 'key_usage']
    expect(results.map(({ name }) => name).toSorted()).toEqual(known.toSorted())
  })
})

async function deletions(): Promise<unknown> {
  const counted = `SELECT count(*) AS count FROM account_tasks WHERE kind = 'deletion'`
  return await env.DB.prepare(counted).first('count')
}

/** Looks through the whole of D1 and R2 for whatever could tell of an account. */
async function expectNowhere({ id, ids, self, other, job }: Everything & SignedIn): Promise<void> {
  const { results: tables } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_cf%' ESCAPE '\\'`,
  ).all<{ name: string }>()
  for (const { name } of tables) {
    if (['place_names', 'places', 'place_areas'].includes(name)) continue
    const text = JSON.stringify((await env.DB.prepare(`SELECT * FROM ${name}`).all()).results)
    for (const secret of [id, ...Object.values(ids)]) {
      expect([name, secret, text.includes(secret)]).toEqual([name, secret, false])
    }
  }
  for (const prefix of [
    `jobs/${job}/`,
    `people/${self.id}/`,
    `people/${other.id}/`,
    `exports/${ids['exportId']}/`,
  ]) {
    expect((await env.ARTIFACTS.list({ prefix })).objects).toEqual([])
  }
}
