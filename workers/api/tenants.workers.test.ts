import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepPerson, SENTENCE, startAnonymously, storeReading } from './accounts.fixture.ts'
import { asNobody } from './api.fixture.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await bringAllToRest()
}, 30_000)

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
