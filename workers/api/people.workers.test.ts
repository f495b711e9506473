import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { asOwner } from './api.fixture.ts'

const BIRTH = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }

async function create(person: object) {
  return await asOwner('POST /v1/people', { name: 'Ada', birth: BIRTH, ...person })
}

afterEach(bringAllToRest)

async function order(people: unknown[], wish: object = {}) {
  const key = { 'idempotency-key': crypto.randomUUID() }
  return await asOwner(
    'POST /v1/jobs',
    { type: 'synastry', system: 'western', people, ...wish },
    key,
  )
}

describe('a birth', () => {
  it.each([
    ['long names', BIRTH, BIRTH],
    ['short names', { date: '1985-12-10', time: '13:00', lat: 51.5, lon: -0.13 }, BIRTH],
    ['a certainty of no minutes', { ...BIRTH, certaintyMinutes: 0 }, BIRTH],
    [
      'a Julian day',
      { jd: 2_446_410, lat: 51.5, lon: -0.13 },
      { jd: 2_446_410, latitude: 51.5, longitude: -0.13 },
    ],
    ['an offset', { ...BIRTH, offsetSeconds: 0 }, { ...BIRTH, offsetSeconds: 0 }],
  ])('is taken with %s, and kept in its normal form', async (_, birth, normal) => {
    const { status, json } = await create({ birth })
    expect([status, json['birth']]).toEqual([201, normal])
    expect((await asOwner(`GET /v1/people/${String(json['id'])}`)).json['birth']).toEqual(normal)
  })

  it.each([
    [{ ...BIRTH, lat: 51.5 }, 'birth.lat', 'is given beside latitude'],
    [{ ...BIRTH, time: undefined }, 'birth.time', 'is missing'],
    [{ ...BIRTH, zone: 'Europe/Atlantis' }, 'birth.zone', 'is not a known time zone'],
    [{ ...BIRTH, offsetSeconds: 57_601 }, 'birth.offsetSeconds', 'is not between -57600 and 57600'],
    [{ jd: 1, latitude: 0, longitude: 0 }, 'birth.jd', 'is outside the ephemeris'],
    [
      { date: '2011-12-30', time: '12:00', lat: -13.83, lon: -171.77 },
      'birth.date',
      '2011-12-30 was left out of the calendar of this time zone',
    ],
  ])('%j is refused', async (birth, field, detail) => {
    const { status, json } = await create({ birth })
    expect([status, json['field'], json['detail']]).toEqual([422, field, detail])
    expect(json['mend']).toMatch(/^\w.+\.$/)
  })

  it('that was kept before there were other forms is read as ever', async () => {
    const { json } = await create({})
    const old = JSON.stringify({ ...BIRTH, zone: 'Europe/London' })
    await env.DB.prepare('UPDATE people SET birth = ?, pronouns = NULL WHERE id = ?')
      .bind(old, json['id'])
      .run()
    const kept = await asOwner(`GET /v1/people/${String(json['id'])}`)
    expect(kept.json).toMatchObject({ birth: JSON.parse(old), pronouns: null, spokenAs: null })
  })
})

describe('the words a person is spoken of by', () => {
  it('are kept, corrected, and travel with an order', async () => {
    const { json: ada } = await create({ pronouns: 'she', spokenAs: 'Ay-da' })
    expect(ada).toMatchObject({ pronouns: 'she', spokenAs: 'Ay-da' })
    const path = `/v1/people/${String(ada['id'])}`
    const corrected = await asOwner(`PATCH ${path}`, { pronouns: 'they' })
    expect(corrected.json).toMatchObject({ name: 'Ada', pronouns: 'they', spokenAs: 'Ay-da' })
    const { json: charles } = await create({ name: 'Charles' })
    const { json: job } = await order([ada['id'], charles['id']])
    const row = await env.DB.prepare('SELECT commission FROM jobs WHERE id = ?')
      .bind(job['id'])
      .first<{ commission: string }>()
    expect(JSON.parse(row!.commission)).toMatchObject({
      people: [
        { pronouns: 'they', spokenAs: 'Ay-da' },
        { pronouns: null, spokenAs: null },
      ],
    })
    expect((await asOwner(`PATCH ${path}`, { pronouns: null })).json['pronouns']).toBeNull()
  })
})

describe('an order of the same person twice', () => {
  it('asks first, by id and by who they are', async () => {
    const { json: tanaka } = await create({ name: 'Tanaka' })
    const { json: wide } = await create({ name: 'ＴＡＮＡＫＡ' })
    expect(wide['name']).toBe('ＴＡＮＡＫＡ')
    for (const second of [tanaka, wide]) {
      const people = [tanaka['id'], second['id']]
      const { status, json } = await order(people)
      expect([status, json['field']]).toEqual([422, 'people.1'])
      expect(json['mend']).toMatch(/samePerson: true/)
      expect((await order(people, { samePerson: true })).status).toBe(202)
    }
    const { json: twin } = await create({ name: 'Tanaka', birth: { ...BIRTH, time: '13:20' } })
    expect((await order([tanaka['id'], twin['id']])).status).toBe(202)
  })
})
