import { dropOldCalls } from '#d1/answered-calls.ts'
import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { SETTINGS } from '#settings/registry.ts'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { asNobody, asOperator, asOwner, call, OWNER } from './api.fixture.ts'

const BIRTH = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }
const ADA = { name: 'Ada', birth: BIRTH }
const KIB = 1024
const HUGE = 100 * KIB * KIB

afterEach(bringAllToRest)

const create = async (key: string, person: object = ADA) =>
  await asOwner('POST /v1/people', person, { 'idempotency-key': key })

describe('an Idempotency-Key', () => {
  it('makes one person of fifty calls at once, and gives the same answer afterwards', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => create('fifty')))
    const made = answers.filter(({ status }) => status === 201)
    const rest = answers.filter(({ status }) => status !== 201)
    expect(new Set(made.map(({ json }) => json['id'])).size).toBe(1)
    expect(new Set(rest.map(({ json }) => json['type']))).toEqual(
      new Set(rest.length > 0 ? ['/problems/in-flight'] : []),
    )
    for (const { answer } of rest) expect(answer.headers.get('retry-after')).toBe('1')
    const again = await create('fifty')
    expect([again.status, again.json['id']]).toEqual([201, made[0]!.json['id']])
    expect(again.answer.headers.get('idempotent-replayed')).toBe('true')
    const { json: list } = await asOwner('GET /v1/people')
    expect(list['people']).toHaveLength(1)
  })

  it('takes the same body in another order, and refuses another', async () => {
    const { json } = await create('order', { name: 'Ada', birth: BIRTH })
    const turned = await create('order', { birth: BIRTH, name: 'Ada' })
    expect(turned.json['id']).toBe(json['id'])
    const other = await create('order', { ...ADA, name: 'Charles' })
    expect([other.status, other.json['type'], other.json['field']]).toEqual([
      422,
      '/problems/idempotency-mismatch',
      'Idempotency-Key',
    ])
  })

  it('keeps no refusal: what was mended is made', async () => {
    expect((await create('mended', { name: 'Ada' })).status).toBe(422)
    expect((await create('mended')).status).toBe(201)
  })

  it('is each principal’s own, and leaves neither key nor answer readable in D1', async () => {
    const headers = { 'idempotency-key': 'a key of mine' }
    const token = await asOperator('POST /admin/v1/pods/tokens', undefined, headers)
    const again = await asOperator('POST /admin/v1/pods/tokens', undefined, headers)
    expect([again.status, again.json]).toEqual([201, token.json])
    expect((await create('a key of mine')).status).toBe(201)
    const { results } = await env.DB.prepare('SELECT * FROM answered_calls').all()
    const kept = JSON.stringify(results)
    for (const word of ['a key of mine', String(token.json['token']), 'Ada'])
      expect(kept).not.toContain(word)
  })

  it('is free again after a day, and after a minute when its call was cut off', async () => {
    const { json: first } = await create('a day')
    await env.DB.exec(`UPDATE answered_calls SET begun_at = begun_at - ${24 * 60 * 60 * 1000 + 1}`)
    expect((await create('a day')).json['id']).not.toBe(first['id'])
    await create('cut off')
    await env.DB.exec('UPDATE answered_calls SET answer = NULL')
    expect((await create('cut off')).json['type']).toBe('/problems/in-flight')
    await env.DB.exec('UPDATE answered_calls SET begun_at = begun_at - 61000')
    expect((await create('cut off')).status).toBe(201)
    await env.DB.exec(`UPDATE answered_calls SET begun_at = 1`)
    await dropOldCalls(env.DB, new Date())
    expect((await env.DB.prepare('SELECT id FROM answered_calls').all()).results).toEqual([])
  })

  it('orders one job of fifty orders at once; another order under it is refused', async () => {
    const { json: ada } = await create('for an order')
    const order = async (question: string) =>
      await asOwner(
        'POST /v1/jobs',
        { type: 'hook', people: [ada['id']], question },
        { 'idempotency-key': 'fifty orders' },
      )
    const answers = await Promise.all(Array.from({ length: 50 }, () => order('Why?')))
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([...Array<number>(49).fill(200), 202])
    expect(new Set(answers.map(({ json }) => json['id'])).size).toBe(1)
    const other = await order('What?')
    expect([other.status, other.json['type']]).toEqual([422, '/problems/idempotency-mismatch'])
    expect((await env.DB.prepare('SELECT id FROM jobs').all()).results).toHaveLength(1)
  })
})

const limited = (variables: Record<string, string>, token?: string, address = '203.0.113.7') =>
  call('GET /v1/people', {
    ...(token !== undefined && { token }),
    headers: { 'cf-connecting-ip': address },
    variables,
  })

describe('an allowance', () => {
  const BY_PRINCIPAL = { [SETTINGS['api.requestsByPrincipal'].variable]: '3' }
  const BY_ADDRESS = { [SETTINGS['api.requestsByAddress'].variable]: '3' }

  it('of a principal is told and kept to, wherever they call from', async () => {
    const answers = []
    for (let sent = 0; sent < 8; sent += 1)
      answers.push(await limited(BY_PRINCIPAL, OWNER, `203.0.113.${sent}`))
    const refused = answers.find(({ status }) => status === 429)!
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(await refused.json()).toMatchObject({ type: '/problems/too-many' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('ratelimit')).toMatch(/^"principal";r=0;t=\d+$/)
    expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"principal";q=3;w=10')
    // Should a window end meanwhile, there are two of them.
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(6)
  })

  it('of an address is spent by who shows nothing and by who guesses; customers there lose nothing', async () => {
    const strangers = []
    for (let sent = 0; sent < 8; sent += 1) {
      const token = sent % 2 === 0 ? undefined : `a guessed token ${sent}`
      strangers.push(await limited(BY_ADDRESS, token, '198.51.100.1'))
    }
    const statuses = strangers.map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    expect(strangers.find(({ status }) => status === 429)!.headers.get('ratelimit')).toMatch(
      /^"address";r=0/,
    )
    expect((await limited(BY_ADDRESS, OWNER, '198.51.100.1')).status).toBe(200)
    expect((await limited(BY_ADDRESS, undefined, '198.51.100.2')).status).toBe(401)
  })
})

/** Counts what is read of an endless body. */
const flood = () => {
  const seen = { bytes: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.bytes += 64 * KIB
        if (seen.bytes > HUGE) return controller.close()
        controller.enqueue(new Uint8Array(64 * KIB))
      },
    },
    { highWaterMark: 0 },
  )
  return { seen, body }
}

describe('a body of 100 MB', () => {
  const LENGTHS = { declared: String(HUGE), chunked: null, lying: '17' } as const
  const HOW = Object.keys(LENGTHS) as (keyof typeof LENGTHS)[]
  const send = async (path: string, how: keyof typeof LENGTHS, token?: string) => {
    const { seen, body } = flood()
    const length = LENGTHS[how]
    const answer = await call(`POST ${path}`, {
      ...(token !== undefined && { token }),
      headers: {
        'content-type': 'application/json',
        ...(length !== null && { 'content-length': length }),
      },
      body,
    })
    return { status: answer.status, bytes: seen.bytes }
  }

  it.each(HOW)('of a stranger, %s, is refused unread', async (how) => {
    for (const path of ['/v1/people', '/admin/v1/setting-proposals', '/bridge/v1/claim']) {
      const { status, bytes } = await send(path, how)
      expect([path, status]).toEqual([path, 401])
      expect(bytes).toBeLessThan(64 * KIB)
    }
    const enrolling = await send('/bridge/v1/enrol', how)
    expect(enrolling.status).toBe(413)
    expect(enrolling.bytes).toBeLessThanOrEqual(64 * KIB)
  })

  it.each(HOW)('of a customer, %s, is read no further than the limit', async (how) => {
    const { status, bytes } = await send('/v1/people', how, OWNER)
    expect(status).toBe(413)
    expect(bytes).toBeLessThan(KIB * KIB)
  })

  it('is told of in few words, whatever is in it', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`key ${n}`, n]))
    const { status, answer } = await asOwner('POST /v1/people', { ...ADA, ...many })
    expect(status).toBe(422)
    expect((await answer.text()).length).toBeLessThan(4 * KIB)
  })
})

describe('every answer', () => {
  it('says which request it answers, as the caller called it or by a name of its own', async () => {
    const { answer, json } = await asNobody('GET /nowhere', undefined, { 'x-request-id': 'mine-1' })
    expect([answer.headers.get('x-request-id'), json['requestId']]).toEqual(['mine-1', 'mine-1'])
    const odd = await asNobody('GET /health', undefined, { 'x-request-id': 'not "good"' })
    expect(odd.answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('lets nothing of it be run, framed, guessed at or kept by others', async () => {
    const { answer } = await asOwner('GET /v1/people')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-cache',
    })
    const { answer: page } = await asNobody('GET /docs')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    const { answer: script } = await asNobody('GET /docs/scalar.js')
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(await script.text()).toContain('createApiReference')
  })

  it('in JSON has a tag, and is sent once to who has it', async () => {
    const first = await asOwner('GET /v1/people')
    const tag = first.answer.headers.get('etag')!
    const again = await asOwner('GET /v1/people', undefined, { 'if-none-match': tag })
    expect([again.status, await again.answer.clone().text()]).toEqual([304, ''])
    expect(again.answer.headers.get('etag')).toBe(tag)
    const other = await asOwner('GET /v1/people', undefined, { 'if-match': '"another"' })
    expect([other.status, other.answer.headers.get('content-type'), other.json['type']]).toEqual([
      412,
      'application/problem+json',
      '/problems/precondition-failed',
    ])
    await asOwner('POST /v1/people', ADA)
    expect((await asOwner('GET /v1/people', undefined, { 'if-none-match': tag })).status).toBe(200)
  })
})

describe('a page of another origin', () => {
  const variables = { [SETTINGS['api.origins'].variable]: 'https://app.example, https://b.example' }
  const ask = (method: string, origin: string, more: Record<string, string> = {}) =>
    call(`${method} /v1/people`, { token: OWNER, headers: { origin, ...more }, variables })

  it('may call where settings name it, and nowhere else', async () => {
    const welcome = await ask('GET', 'https://b.example')
    expect(welcome.headers.get('access-control-allow-origin')).toBe('https://b.example')
    expect(welcome.headers.get('access-control-expose-headers')).toContain('ratelimit')
    expect(welcome.headers.get('vary')).toContain('Origin')
    const other = await ask('GET', 'https://evil.example')
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('is told before it calls what it may send', async () => {
    const wish = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization, idempotency-key',
    }
    const answer = await ask('OPTIONS', 'https://app.example', wish)
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-headers')).toContain('idempotency-key')
    expect(answer.headers.get('access-control-allow-methods')).toContain('PATCH')
  })
})
