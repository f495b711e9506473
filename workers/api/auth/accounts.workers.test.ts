import { newJobId } from '#core/ids.ts'
import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { listDurableObjectIds, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  keepPerson,
  PASSWORD,
  signUp,
  startAnonymously,
  storeReading,
  watchMails,
} from '../accounts.fixture.ts'
import { dropWhatIsOver } from '#workers/orchestrator/account-tasks/run-account-tasks.ts'
import { settleEndings } from '#workers/orchestrator/endings/settle-endings.ts'
import { sendNotices } from '#workers/orchestrator/notices/send-notices.ts'
import { asNobody, asOperator, call, caller, type asOwner } from '../api.fixture.ts'
import { sign } from 'hono/jwt'
import { Webhook } from 'standardwebhooks'
import { PASSKEY_ORIGIN, SoftPasskey } from './soft-passkey.fixture.ts'

// The library of sign-ins is large, and loaded when it is first asked for.
beforeAll(async () => void (await startAnonymously()), 120_000)
afterEach(async () => {
  vi.restoreAllMocks()
  await bringAllToRest()
}, 30_000)

const HOUR_MS = 3_600_000

async function accountsThere(): Promise<number> {
  return Number(await env.DB.prepare('SELECT count(*) AS n FROM accounts').first('n'))
}

const RS256 = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
} as const

async function order(as: typeof asOwner, person: string) {
  const wish = { type: 'hook', people: [person] }
  return await as('POST /v1/jobs', wish, { 'idempotency-key': crypto.randomUUID() })
}

describe('an anonymous start', () => {
  it('has people and readings of its own, which are kept when it becomes an account', async () => {
    const start = await startAnonymously()
    const person = (await keepPerson(start)).id
    const { json: job } = await order(start.as, person)
    const { json: founded } = await start.as('POST /v1/organizations', { name: 'Acme' })
    const acting = { organization: String(founded['id']) }
    const wish = { name: 'a shop', scopes: ['read'] }
    const { json: key } = await start.as('POST /v1/account/keys', wish, acting)
    const { as, id } = await signUp('ada@example.com', start.token)
    expect((await as('GET /v1/people', undefined, acting)).status).toBe(200)
    expect((await caller(String(key['key']))('GET /v1/people')).status).toBe(200)
    expect(id).not.toBe(start.id)
    expect((await as(`GET /v1/people/${person}`)).status).toBe(200)
    expect((await as(`GET /v1/jobs/${String(job['id'])}`)).status).toBe(200)
    expect((await start.as('GET /v1/people')).status).toBe(401)
    const { json: me } = await as('GET /v1/account')
    expect(me).toMatchObject({ owner: id, kind: 'session', account: { email: 'ada@example.com' } })
  })
})

describe('what an anonymous start had others told', () => {
  it('is told the account it becomes: endpoints, archives, and what its jobs still say', async () => {
    const start = await startAnonymously()
    const before = env.WEBHOOKS.getByName(start.id)
    const url = 'https://hooks.example.com/'
    const endpoint = {
      id: 'whk_moved',
      kind: 'webhook',
      url,
      events: null,
      description: '',
    } as const
    await before.add(endpoint, 'sealed')
    // Nothing is sent to it here; what it is told is written down all the same.
    await before.change(endpoint.id, { isEnabled: false })
    const { json: exported } = await start.as('POST /v1/account/exports')
    const { as, id } = await signUp('moved@example.com', start.token)

    const after = env.WEBHOOKS.getByName(id)
    expect(await after.endpoint(endpoint.id)).toMatchObject({ url, disabledWhy: expect.anything() })
    expect(await before.endpoints()).toEqual([])
    const message = { id: 'msg_later', type: 'job.paused', at: Date.now() } as const
    const data = { jobId: newJobId(), jobType: 'hook', status: 'paused' } as const
    await before.announce([{ ...message, data }])
    const deliveries = (await after.deliveries(endpoint.id, { limit: 5 })) ?? []
    expect(deliveries.map((delivery) => delivery.message.id)).toEqual([message.id])
    const archive = `/v1/account/exports/${String(exported['id'])}/archives/1`
    expect((await as(`GET ${archive}`)).status).toBe(200)

    expect((await as('DELETE /v1/account')).status).toBe(202)
    const prefix = `exports/${String(exported['id'])}/`
    await vi.waitFor(async () => {
      expect((await env.ARTIFACTS.list({ prefix })).objects).toEqual([])
      expect(await after.endpoints()).toEqual([])
    })
    // Nobody is left to pass it on to.
    await before.announce([{ ...message, data }])
    expect(await after.deliveries(endpoint.id, { limit: 5 })).toBeNull()
  })
})

describe('an account', () => {
  it('is opened by its password only once its address is confirmed', async () => {
    const mails = watchMails()
    const wish = { name: 'Eve', email: 'eve@example.com', password: PASSWORD }
    expect((await asNobody('POST /auth/sign-up', wish)).status).toBe(202)
    const unconfirmed = await asNobody('POST /auth/sign-in', {
      email: wish.email,
      password: PASSWORD,
    })
    expect([unconfirmed.status, unconfirmed.json['type']]).toEqual([403, '/problems/forbidden'])
    const wrong = await asNobody('POST /auth/sign-in', { email: wish.email, password: 'wrong one' })
    expect([wrong.status, wrong.json['type']]).toEqual([401, '/problems/unauthorized'])
    expect(mails.length).toBeGreaterThan(0)
    expect(mails[0]).toMatch(/Confirm your address/)
    // Who signs up under an address that is taken learns nothing of it.
    expect((await asNobody('POST /auth/sign-up', wish)).status).toBe(202)
  })

  it('is tried a few times in a row and no more, from wherever', async () => {
    const sent = ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4'].map((address) =>
      call('POST /auth/sign-in', {
        body: { email: 'Guessed@example.com', password: 'wrong' },
        headers: { 'cf-connecting-ip': address },
        variables: { AUTH_TRIES: '3' },
      }),
    )
    const answers = await Promise.all(sent)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([401, 401, 401, 429])
  })

  it('is tried only so often in an hour, and from one address so many are, whatever the pace', async () => {
    const variables = { AUTH_TRIES_AN_HOUR: '1' }
    const tryIn = async (email: string, address: string) => {
      const headers = { 'cf-connecting-ip': address }
      const body = { email, password: 'wrong' }
      return await call('POST /auth/sign-in', { body, headers, variables })
    }
    const statuses = async (tried: [string, string][]) => {
      const answers: Response[] = []
      for (const [email, address] of tried) answers.push(await tryIn(email, address))
      return answers.map(({ status }) => status)
    }
    // Far apart, so that ten seconds are over, and from wherever.
    const beginning = (Math.floor(Date.now() / HOUR_MS) + 2) * HOUR_MS
    vi.useFakeTimers({ now: beginning, toFake: ['Date'] })
    expect(await statuses([['slow@example.com', '198.51.100.1']])).toEqual([401])
    vi.setSystemTime(beginning + HOUR_MS / 2)
    const refused = await tryIn('Slow@example.com', '198.51.100.3')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1800'])
    // Five accounts of one address, and not a sixth; but who begins there without a name may.
    const many = Array.from({ length: 6 }, (_, n): [string, string] => [
      `many${n}@example.com`,
      '198.51.100.4',
    ])
    expect(await statuses(many)).toEqual([401, 401, 401, 401, 401, 429])
    const headers = { 'cf-connecting-ip': '198.51.100.4' }
    expect((await call('POST /auth/anonymous', { headers, variables })).status).toBe(201)
    vi.setSystemTime(beginning + HOUR_MS)
    expect(await statuses([['slow@example.com', '198.51.100.3']])).toEqual([401])
    vi.useRealTimers()
    const counted = await listDurableObjectIds(env.ALLOWANCE)
    for (const id of counted) await runDurableObjectAlarm(env.ALLOWANCE.get(id))
  }, 30_000)

  it('is made, and its address written to, after the answer: whether it is known or not', async () => {
    const mails = watchMails()
    const seen = []
    const before = await accountsThere()
    for (const _ of ['unknown', 'known']) {
      const after: Promise<unknown>[] = []
      const waitUntil = (work: Promise<unknown>) => void after.push(work)
      const body = { name: 'Lia', email: 'lia@example.com', password: PASSWORD }
      const written = mails.length
      const answer = await call('POST /auth/sign-up', { body, waitUntil })
      seen.push([answer.status, await answer.text(), mails.length - written])
      await Promise.all(after)
      expect(mails.length - written).toBe(1)
      expect((await accountsThere()) - before).toBe(1)
    }
    expect(seen).toEqual([
      [202, '', 0],
      [202, '', 0],
    ])
    expect(mails.map((mail) => /Confirm your address|an account already/.exec(mail)?.[0])).toEqual([
      'Confirm your address',
      'an account already',
    ])
  })

  it('gets a new password by a mail, and every session ends', async () => {
    const { as, mails } = await signUp('bea@example.com')
    await asNobody('POST /auth/reset-mail', { email: 'bea@example.com' })
    const code = /\n\n(\S+)\n\n/.exec(mails.at(-1) ?? '')?.[1]
    // Whoever can read D1 could take over any account by asking for such a mail.
    const { results } = await env.DB.prepare('SELECT * FROM verifications').all()
    expect(results.length).toBeGreaterThan(0)
    expect(JSON.stringify(results)).not.toContain(code)
    const password = 'another good password'
    expect((await asNobody('POST /auth/reset', { code, password })).status).toBe(204)
    expect((await as('GET /v1/people')).status).toBe(401)
    const again = await asNobody('POST /auth/sign-in', { email: 'bea@example.com', password })
    expect(again.status).toBe(200)
    expect((await asNobody('POST /auth/reset', { code, password })).status).toBe(422)
    const stranger = await asNobody('POST /auth/reset-mail', { email: 'nobody@example.com' })
    expect(stranger.status).toBe(202)
  })

  it('lists where it is signed in, and ends what it likes', async () => {
    const { as } = await signUp('cora@example.com')
    const wish = { email: 'cora@example.com', password: PASSWORD }
    const { json: other } = await asNobody('POST /auth/sign-in', wish)
    const { json } = await as('GET /v1/account/sessions')
    const sessions = json['sessions'] as { id: string; isCurrent: boolean }[]
    expect(sessions.length).toBeGreaterThanOrEqual(2)
    expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
    expect((await as('DELETE /v1/account/sessions')).status).toBe(204)
    expect((await caller(String(other['token']))('GET /v1/people')).status).toBe(401)
    const here = sessions.find(({ isCurrent }) => isCurrent)!
    const eve = await signUp('eve2@example.com')
    expect((await eve.as(`DELETE /v1/account/sessions/${here.id}`)).status).toBe(404)
    expect((await as(`DELETE /v1/account/sessions/${here.id}`)).status).toBe(204)
    expect((await as('GET /v1/people')).status).toBe(401)
  })

  it('makes tokens that open its own, and end with the session', async () => {
    const { as, id } = await signUp('dora@example.com')
    const person = (await keepPerson({ as })).id
    const { status, json } = await as('POST /v1/account/token')
    expect(status).toBe(201)
    const bearing = caller(String(json['token']))
    expect((await bearing(`GET /v1/people/${person}`)).status).toBe(200)
    expect((await bearing('GET /v1/account')).json).toMatchObject({ kind: 'token', owner: id })
    // Accounts are managed where somebody signed in, not by what was made there.
    expect((await bearing('GET /v1/account/sessions')).status).toBe(403)
    const [head, body, signature = ''] = String(json['token']).split('.')
    const forged = `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    expect((await caller(forged)('GET /v1/people')).status).toBe(401)
    const { json: jwks } = await asNobody('GET /auth/jwks')
    expect(jwks['keys']).toMatchObject([{ kty: 'EC', crv: 'P-256', alg: 'ES256' }])
    expect(JSON.stringify(jwks)).not.toContain('"d"')
    await env.DB.prepare('DELETE FROM sessions WHERE account_id = ?').bind(id).run()
    expect((await bearing(`GET /v1/people/${person}`)).status).toBe(401)
  })

  it('runs the service once it is an operator', async () => {
    const { as, id } = await signUp('olga@example.com')
    expect((await as('GET /admin/v1/dead-letters')).status).toBe(403)
    const path = `PUT /admin/v1/accounts/${id}/role`
    expect((await as(path, { role: 'admin' })).status).toBe(403)
    expect((await asOperator(path, { role: 'operator' })).status).toBe(204)
    expect((await as('GET /admin/v1/dead-letters')).status).toBe(200)
    expect((await as(path, { role: 'admin' })).status).toBe(403)
    const nobody = 'PUT /admin/v1/accounts/acc_nobody/role'
    expect((await asOperator(nobody, { role: 'operator' })).status).toBe(404)
  })
})

describe('a key', () => {
  it('is shown once, kept as a digest, and opens what its scopes say', async () => {
    const { as } = await signUp('kim@example.com')
    const wish = { name: 'a shop', scopes: ['read', 'people'] }
    const { status, json: made } = await as('POST /v1/account/keys', wish)
    expect(status).toBe(201)
    const key = String(made['key'])
    const program = caller(key)
    const person = (await keepPerson({ as: program })).id
    expect((await as(`GET /v1/people/${person}`)).status).toBe(200)
    expect((await order(program, person)).status).toBe(403)
    for (const shut of ['GET /v1/account/keys', 'GET /v1/account/sessions', 'GET /admin/v1/pods']) {
      expect([shut, (await program(shut)).status]).toEqual([shut, 403])
    }
    const { results } = await env.DB.prepare('SELECT * FROM api_keys').all()
    expect(JSON.stringify(results)).not.toContain(key)
    const { json: listed } = await as('GET /v1/account/keys')
    expect(JSON.stringify(listed)).not.toContain(key)
    const { json: usage } = await as(`GET /v1/account/keys/${String(made['id'])}/usage`)
    expect(usage['usage']).toMatchObject([{ requests: 1, orders: 0 }])
    const eve = await signUp('eve3@example.com')
    expect((await eve.as(`DELETE /v1/account/keys/${String(made['id'])}`)).status).toBe(404)
    expect((await as(`DELETE /v1/account/keys/${String(made['id'])}`)).status).toBe(204)
    expect((await program('GET /v1/people')).status).toBe(401)
  })
})

it('for people touches no readings: it deletes none with them, and hands out no link to see them', async () => {
  const ada = await startAnonymously()
  const { id } = await keepPerson(ada)
  const keyFor = async (...scopes: string[]) => {
    const { json } = await ada.as('POST /v1/account/keys', { name: scopes.join(), scopes })
    return caller(String(json['key']))
  }
  const forPeople = await keyFor('people')
  const forBoth = await keyFor('people', 'orders')
  const link = `POST /v1/people/${id}/consent/link`
  const erase = `DELETE /v1/people/${id}?readings=delete`
  for (const shut of [link, erase, `${erase}&readings=keep`]) {
    expect([shut, (await forPeople(shut)).status]).toEqual([shut, 403])
  }
  expect((await forBoth(link)).status).toBe(201)
  expect((await forBoth(erase)).status).toBe(204)
  const other = await keepPerson({ as: forPeople }, { name: 'Ben' })
  expect((await forPeople(`DELETE /v1/people/${other.id}`)).status).toBe(204)
})

const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0]!

it('is signed in by a passkey it added, and by no other', async () => {
  const { as, id } = await signUp('pia@example.com')
  const page = { origin: PASSKEY_ORIGIN }
  const { json: me } = await as('GET /v1/account')
  expect(me['owner']).toBe(id)

  const asked = await as('GET /v1/account/passkeys/new', undefined, page)
  expect([asked.status, asked.json['rp']]).toMatchObject([200, { id: 'localhost' }])
  const device = await SoftPasskey.made()
  const made = await device.register(String(asked.json['challenge']), 'localhost')
  const body = { name: 'my phone', response: made }
  const withCookie = (answer: Response) => ({ ...page, cookie: cookieOf(answer) })
  const added = await as('POST /v1/account/passkeys', body, withCookie(asked.answer))
  expect([added.status, added.json]).toMatchObject([201, { name: 'my phone' }])
  expect((await as('GET /v1/account/passkeys')).json['passkeys']).toHaveLength(1)

  /** What comes of signing in by a device. */
  async function tried(by: SoftPasskey) {
    const options = await call('GET /auth/passkey', { headers: page })
    const { challenge } = await options.json<{ challenge: string }>()
    const response = await by.assert(challenge, 'localhost')
    const headers = withCookie(options)
    return await call('POST /auth/passkey', { body: { response }, headers })
  }
  const signedIn = await tried(device)
  expect(signedIn.status).toBe(200)
  expect(await signedIn.json()).toMatchObject({ account: { id } })
  const stranger = await tried(await SoftPasskey.made())
  expect(stranger.ok).toBe(false)

  const eve = await signUp('eve4@example.com')
  const path = `DELETE /v1/account/passkeys/${String(added.json['id'])}`
  expect((await eve.as(path)).status).toBe(404)
  expect((await as(path)).status).toBe(204)
  expect((await tried(device)).ok).toBe(false)
})

describe('an order', () => {
  const PAID = { ORDERS_ENTITLEMENT: 'credits', ORDERS_SHOP_SECRET: 'the secret of a shop' }

  /** Orders with what settings say of the environment. */
  async function orderBy(
    token: string,
    person: string,
    {
      variables = PAID,
      type = 'single_system',
      key = crypto.randomUUID(),
    }: { variables?: Record<string, string>; type?: string; key?: string } = {},
  ) {
    const body = { type, people: [person], ...(type === 'single_system' && { system: 'western' }) }
    const headers = { 'idempotency-key': key }
    const answer = await call('POST /v1/jobs', { token, body, headers, variables })
    return { status: answer.status, json: await answer.json<Record<string, unknown>>() }
  }

  async function grant(owner: string, saleId: string, secret = PAID.ORDERS_SHOP_SECRET) {
    const body = JSON.stringify({ saleId, owner, credits: 2 })
    const sentAt = new Date()
    const signature = new Webhook(secret, { format: 'raw' }).sign(saleId, sentAt, body)
    const headers = {
      'content-type': 'application/json',
      'webhook-id': saleId,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
      'webhook-signature': signature,
    }
    return await call('POST /shop/v1/grants', { body, headers, variables: PAID })
  }

  it('is paid in credits that a shop grants, and what was not made is given back', async () => {
    const ada = await signUp('payer@example.com')
    const { id: person } = await keepPerson(ada)
    const refused = await orderBy(ada.token, person)
    expect([refused.status, refused.json['type']]).toEqual([402, '/problems/no-credit'])
    expect((await grant(ada.id, 'sale-1', 'another secret of a shop')).status).toBe(401)
    expect((await grant(ada.id, 'sale-1')).status).toBe(201)
    const again = await grant(ada.id, 'sale-1')
    expect([again.status, await again.json()]).toEqual([200, { balance: 2 }])

    const orders = await Promise.all([1, 2, 3, 4].map(() => orderBy(ada.token, person)))
    expect(orders.map(({ status }) => status).toSorted()).toEqual([202, 202, 402, 402])
    expect((await orderBy(ada.token, person, { type: 'hook' })).status).toBe(202)
    expect((await ada.as('GET /v1/account/credits')).json).toMatchObject({ balance: 0 })

    const paid = orders.find(({ status }) => status === 202)
    const jobId = String(paid!.json['id'])
    const { json: cancelled } = await ada.as(`POST /v1/jobs/${jobId}/cancel`)
    expect(cancelled['status']).toBe('cancelled')
    await endAs(jobId, 'failed')
    const mails = watchMails()
    for (let minute = 0; minute < 2; minute++) {
      await settleEndings(env, new Date())
      await sendNotices(env, new Date())
    }
    expect((await ada.as('GET /v1/account/credits')).json).toMatchObject({ balance: 1 })
    expect(mails.filter((mail) => mail.includes(jobId))).toEqual([
      expect.stringContaining('payer@example.com: Your reading could not be made'),
    ])
  })

  it('sent many times at once for the last credit is one, and none of them is told that none is left', async () => {
    const ada = await signUp('hasty@example.com')
    const { id: person } = await keepPerson(ada)
    await grant(ada.id, 'sale-2')
    expect((await orderBy(ada.token, person)).status).toBe(202)
    const key = 'the last credit'
    const sent = Array.from({ length: 20 }, () => orderBy(ada.token, person, { key }))
    const answers = await Promise.all(sent)
    const placed = answers.filter(({ status }) => status < 300)
    expect(placed.filter(({ status }) => status === 202)).toHaveLength(1)
    expect(new Set(placed.map(({ json }) => json['id'])).size).toBe(1)
    for (const { status, json } of answers.filter((one) => !placed.includes(one)))
      expect([status, json['type']]).toEqual([409, '/problems/in-flight'])
    expect((await orderBy(ada.token, person, { key })).json['id']).toBe(placed[0]!.json['id'])
    expect((await orderBy(ada.token, person)).status).toBe(402)
    expect((await ada.as('GET /v1/account/credits')).json).toMatchObject({ balance: 0 })
  })

  it('is made again once under its key; while it is being placed it is to be asked for again', async () => {
    const ada = await startAnonymously()
    const { id: person } = await keepPerson(ada)
    await grant(ada.id, 'sale-3')
    const first = await orderBy(ada.token, person)
    expect(first.status).toBe(202)
    const again = async (
      key: string,
      token = ada.token,
      variables: Record<string, string> = PAID,
    ) => {
      const path = `POST /v1/jobs/${String(first.json['id'])}/again`
      const headers = { 'idempotency-key': key }
      const answer = await call(path, { token, body: {}, headers, variables })
      return { status: answer.status, json: await answer.json<Record<string, unknown>>() }
    }
    const answers = await Promise.all(Array.from({ length: 10 }, () => again('a click')))
    const placed = answers.filter(({ status }) => status < 300)
    expect(placed.filter(({ status }) => status === 202)).toHaveLength(1)
    expect(new Set(placed.map(({ json }) => json['id'])).size).toBe(1)
    for (const { status, json } of answers.filter((one) => !placed.includes(one)))
      expect([status, json['type']]).toEqual([409, '/problems/in-flight'])
    expect((await again('another click')).status).toBe(402)
    // Another order has taken the last credit, and its row is not there yet.
    const beingPlaced = `INSERT INTO credits (id, owner, amount, why, at) VALUES (?, ?, 0, 'order', ?)`
    await env.DB.prepare(beingPlaced).bind(`order:${newJobId()}`, ada.id, Date.now()).run()
    const inFlight = await again('another click')
    expect([inFlight.status, inFlight.json['type']]).toEqual([409, '/problems/in-flight'])

    // By a key for tests it is the almanac's, costs nothing, and answers no paid click of the same key.
    const wish = { name: 'a try', scopes: ['orders', 'read'], isTest: true }
    const { json: key } = await ada.as('POST /v1/account/keys', wish)
    const variables = { ...PAID, WRITING_PROVIDER: 'anthropic' }
    const tried = await again('a try again', String(key['key']), variables)
    expect(tried.status).toBe(202)
    expect(await providerOf(tried.json['id'])).toBe('almanac')
    const earnest = await again('a try again')
    expect([earnest.status, earnest.json['type']]).toEqual([422, '/problems/idempotency-mismatch'])
    expect((await again('a click', String(key['key']))).status).toBe(422)
  })

  it('is given away as often a month as settings say, and then not', async () => {
    const ada = await startAnonymously()
    const { id: person } = await keepPerson(ada)
    const variables = { ...PAID, ORDERS_FREE_A_MONTH: '1', WRITING_PROVIDER: 'anthropic' }
    const first = await orderBy(ada.token, person, { variables })
    expect(first.status).toBe(202)
    expect(await providerOf(first.json['id'])).toBe('almanac')
    expect((await orderBy(ada.token, person, { variables })).status).toBe(402)
  })

  it('by a key for tests is the almanac’s and costs nothing', async () => {
    const ada = await startAnonymously()
    const { id: person } = await keepPerson(ada)
    const wish = { name: 'a try', scopes: ['orders'], isTest: true }
    const { json: key } = await ada.as('POST /v1/account/keys', wish)
    expect(key['key']).toMatch(/^billion_test_/)
    const variables = { ...PAID, WRITING_PROVIDER: 'anthropic', WRITING_PROVIDER_FREE: 'deepseek' }
    const tried = await orderBy(String(key['key']), person, { variables, key: 'a try' })
    expect(tried.status).toBe(202)
    // A try is no answer to the same order meant in earnest.
    const earnest = await orderBy(ada.token, person, { variables, key: 'a try' })
    expect([earnest.status, earnest.json['type']]).toEqual([422, '/problems/idempotency-mismatch'])
    expect(await providerOf(tried.json['id'])).toBe('almanac')
    const usage = await ada.as(`GET /v1/account/keys/${String(key['id'])}/usage`)
    expect(usage.json['usage']).toMatchObject([{ requests: 1, orders: 1 }])
    // Where every pool is a rented one, there is nobody to speak a try.
    const rented = { main: { engine: 'kokoro', voices: ['rented'], leaseSeconds: 45 } }
    const unspoken = { ...variables, AUDIO_POOLS: JSON.stringify(rented), AUDIO_VOICE: 'rented' }
    const silent = await orderBy(String(key['key']), person, { variables: unspoken })
    expect([silent.status, silent.json['type']]).toEqual([503, '/problems/unavailable'])
    const { json: shown } = await ada.as('GET /v1/account/credits')
    expect(shown).toEqual({ balance: 0, entries: [] })
  })
})

async function endAs(jobId: string, status: string): Promise<void> {
  await env.DB.prepare('UPDATE jobs SET status = ? WHERE id = ?').bind(status, jobId).run()
}

async function providerOf(jobId: unknown): Promise<string> {
  const row = await env.DB.prepare(
    `SELECT commission ->> '$.provider' AS provider FROM jobs WHERE id = ?`,
  )
    .bind(jobId)
    .first<{ provider: string }>()
  return row!.provider
}

/** What Google says of somebody, and the keys by which it is verified. */
async function googleToken(clientId: string, claims: { sub: string; email: string }) {
  const made = await crypto.subtle.generateKey(RS256, true, ['sign', 'verify'])
  const { publicKey, privateKey } = made as CryptoKeyPair
  const jwk = await crypto.subtle.exportKey('jwk', publicKey)
  const iat = Math.floor(Date.now() / 1000)
  const said = { ...claims, iss: 'https://accounts.google.com', aud: clientId, iat, exp: iat + 600 }
  const idToken = await sign(
    { ...said, name: 'Gus', email_verified: true },
    { ...(await crypto.subtle.exportKey('jwk', privateKey)), kid: 'theirs' } as never,
    'RS256',
  )
  return { idToken, keys: { keys: [{ ...jwk, kid: 'theirs', alg: 'RS256', use: 'sig' }] } }
}

describe('a sign-in by Google', () => {
  const google = { clientId: 'ours.apps.googleusercontent.com', clientSecret: 'a secret' }
  const variables = { AUTH_GOOGLE: JSON.stringify(google) }
  const path = 'POST /auth/sign-in/google'

  it('leads to their page, and back to where settings allow only', async () => {
    const answer = await call(path, { body: {}, variables })
    const { url, token } = await answer.json<{ url: string; token: null }>()
    const page = new URL(url)
    expect([page.host, token]).toEqual(['accounts.google.com', null])
    expect(page.searchParams.get('client_id')).toBe(google.clientId)
    expect(page.searchParams.get('redirect_uri')).toMatch(/\/auth\/callback\/google$/)
    const elsewhere = { callbackUrl: 'https://evil.example/' }
    expect((await call(path, { body: elsewhere, variables })).status).toBe(403)
    const forged = await call('GET /auth/callback/google?code=x&state=y', { variables })
    expect(forged.status === 302 || forged.status === 422).toBe(true)
    expect(forged.headers.get('set-cookie') ?? '').not.toContain('session_token')
  })

  it('that goes over Apple’s page is finished where the cookie of its beginning is sent', async () => {
    const form = { code: 'c', state: 's', user: '{}' }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = String(new URLSearchParams(form))
    const answer = await call('POST /auth/callback/apple', { body, headers, variables })
    expect(answer.status).toBe(302)
    // No browser sends a cookie with a form of another site; it does where it is led from there.
    const back = new URL(answer.headers.get('location') ?? '', 'http://localhost')
    expect(back.pathname).toBe('/auth/callback/apple')
    expect(Object.fromEntries(back.searchParams)).toEqual(form)
  })

  it('over their page sets the cookies of a session each by itself', async () => {
    const begun = await call(path, { body: {}, variables })
    const { url } = await begun.json<{ url: string }>()
    const state = new URL(url).searchParams.get('state')!
    const claims = { sub: 'g-2', email: 'gus2@example.com' }
    const { idToken, keys } = await googleToken(google.clientId, claims)
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (asked) => {
      const isToken = String(asked instanceof Request ? asked.url : asked).endsWith('/token')
      const given = { id_token: idToken, access_token: 'theirs', token_type: 'Bearer' }
      return Response.json(isToken ? given : keys)
    })
    const cookie = cookieOf(begun)
    const back = `GET /auth/callback/google?code=x&state=${state}`
    const finished = await call(back, { headers: { cookie }, variables })
    fetched.mockRestore()
    expect(finished.status).toBe(302)
    const names = finished.headers.getSetCookie().map((each) => each.split('=')[0])
    expect(names.filter((name) => name?.endsWith('session_token'))).toHaveLength(1)
    expect(names.length).toBeGreaterThanOrEqual(2)
  })

  it('is none while settings name no client, nor by a token they did not sign', async () => {
    expect((await call(path, { body: {} })).status).toBe(404)
    const idToken = 'eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.eyJzdWIiOiIxIn0.AAAA'
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ keys: [] }))
    expect((await call(path, { body: { idToken }, variables })).status).toBe(401)
  })
})

describe('a sign-in of an app over Google’s page', () => {
  const google = { clientId: 'ours.apps.googleusercontent.com', clientSecret: 'a secret' }
  const returnTo = 'com.example.readings://signed-in'
  const variables = { AUTH_GOOGLE: JSON.stringify(google), AUTH_APPS: returnTo }
  // The pair that RFC 7636 shows in its appendix B.
  const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
  const codeChallenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
  const other = 'another-verifier-of-somebody-elses-making-0123456789'

  const begin = async (more: object = {}, settings = variables) =>
    await call(
      `GET /auth/sign-in/google?${new URLSearchParams({ returnTo, codeChallenge, ...more })}`,
      { variables: settings },
    )

  /** Where somebody is led back to who was at Google’s page, and what their browser is left with. */
  async function ledBack(
    email: string,
    begun: Promise<Response> | Response = begin(),
    browsers: readonly string[] = [],
  ) {
    const asked = await begun
    const page = new URL(asked.headers.get('location') ?? (await asked.json<{ url: string }>()).url)
    expect(page.host).toBe('accounts.google.com')
    const { idToken, keys } = await googleToken(google.clientId, { sub: email, email })
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (to) => {
      const isToken = String(to instanceof Request ? to.url : to).endsWith('/token')
      const given = { id_token: idToken, access_token: 'theirs', token_type: 'Bearer' }
      return Response.json(isToken ? given : keys)
    })
    const back = `GET /auth/callback/google?code=x&state=${page.searchParams.get('state')}`
    const cookie = [...browsers, cookieOf(asked)].join('; ')
    const finished = await call(back, { headers: { cookie }, variables })
    fetched.mockRestore()
    expect(finished.status).toBe(302)
    return { place: finished.headers.get('location') ?? '', cookies: finished.headers }
  }

  async function codeFor(email: string): Promise<string> {
    const { place, cookies } = await ledBack(email)
    expect(place).toMatch(/^com\.example\.readings:\/\/signed-in\?code=cod_[0-9a-z]{20}$/)
    expect(cookies.getSetCookie()).toEqual([])
    return new URL(place).searchParams.get('code')!
  }

  const open = async (code: string, verifier = codeVerifier, as = asNobody) =>
    await as('POST /auth/session', { code, codeVerifier: verifier })
  const refused = [422, 'code']
  const fieldOf = ({ status, json }: Awaited<ReturnType<typeof open>>) => [status, json['field']]

  it('ends in a code that opens one session to whoever began, and in nothing else', async () => {
    const code = await codeFor('app@example.com')
    const rows = await everyRow()
    expect(rows).not.toContain(code)
    const { status, json } = await open(code)
    expect([status, json]).toMatchObject([200, { account: { email: 'app@example.com' } }])
    const token = String(json['token'])
    expect(await everyRow()).not.toContain(token)
    const { json: there } = await caller(token)('GET /v1/account/sessions')
    expect(there['sessions']).toHaveLength(1)
    expect(fieldOf(await open(code))).toEqual(refused)
  })

  it('opens nothing to a stranger: without the code, without its verifier, or too late', async () => {
    expect(fieldOf(await open('cod_0123456789abcdefghjk'))).toEqual(refused)
    const seen = await codeFor('seen@example.com')
    expect(fieldOf(await open(seen, other))).toEqual(refused)
    // Who guessed once used it up.
    expect(fieldOf(await open(seen))).toEqual(refused)
    const late = await codeFor('late@example.com')
    await env.DB.exec('UPDATE verifications SET expires_at = 1')
    expect(fieldOf(await open(late))).toEqual(refused)
    const { results } = await env.DB.prepare(
      `SELECT sessions.id FROM sessions JOIN accounts ON accounts.id = sessions.account_id
       WHERE accounts.email IN ('seen@example.com', 'late@example.com')`,
    ).all()
    expect(results).toEqual([])
  })

  it('brings along what was done without a name', async () => {
    const start = await startAnonymously()
    const person = await keepPerson(start)
    const { json } = await open(await codeFor('came@example.com'), codeVerifier, start.as)
    const { json: kept } = await caller(String(json['token']))('GET /v1/people')
    expect(kept['people']).toMatchObject([{ id: person.id }])
    expect((await start.as('GET /v1/people')).status).toBe(401)
  })

  it('leaves alone whoever else began in that browser without a name', async () => {
    const begun = await call('POST /auth/anonymous')
    const { token } = await begun.json<{ token: string }>()
    const person = await keepPerson({ as: caller(token) })
    expect(cookieOf(begun)).toContain('session_token')
    const { place } = await ledBack('guest@example.com', begin(), [cookieOf(begun)])
    const code = new URL(place).searchParams.get('code')!
    const { json } = await open(code)
    const { json: theirs } = await caller(String(json['token']))('GET /v1/people')
    expect(theirs['people']).toEqual([])
    const { json: kept } = await caller(token)('GET /v1/people')
    expect(kept['people']).toMatchObject([{ id: person.id }])
  })

  it('leads back to no address but those of settings, whatever it began with', async () => {
    const evil = 'com.example.evil://signed-in'
    for (const elsewhere of [evil, `${returnTo}/more`, `${returnTo}?a=b`, 'https://evil.example/'])
      expect((await begin({ returnTo: elsewhere })).status).toBe(422)
    expect((await begin({ codeChallenge: 'short' })).status).toBe(422)
    expect((await begin({}, { ...variables, AUTH_GOOGLE: '' })).status).toBe(404)
    expect((await begin({}, { ...variables, AUTH_APPS: '' })).status).toBe(422)
    const callbackUrl = `http://localhost/auth/app?${new URLSearchParams({ returnTo: evil, codeChallenge })}`
    const smuggled = call('POST /auth/sign-in/google', { body: { callbackUrl }, variables })
    const { place } = await ledBack('smuggled@example.com', smuggled)
    expect([new URL(place).protocol, place]).toEqual([
      'http:',
      expect.not.stringContaining('code='),
    ])
  })

  it('that is refused at their page says so to the app', async () => {
    const begun = await begin()
    const state = new URL(begun.headers.get('location')!).searchParams.get('state')
    const back = `GET /auth/callback/google?error=access_denied&state=${state}`
    const finished = await call(back, { headers: { cookie: cookieOf(begun) }, variables })
    expect(finished.headers.get('location')).toBe(`${returnTo}?error=access_denied`)
  })
})

async function everyRow(): Promise<string> {
  const named = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '_cf_%'`
  const { results: tables } = await env.DB.prepare(named).all<{ name: string }>()
  const rows = tables.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`))
  return JSON.stringify((await env.DB.batch(rows)).map(({ results }) => results))
}

describe('D1', () => {
  const google = { clientId: 'ours.apps.googleusercontent.com', clientSecret: 'a secret' }
  const variables = { AUTH_GOOGLE: JSON.stringify(google) }

  async function signInByGoogle(email: string) {
    const { idToken, keys } = await googleToken(google.clientId, { sub: 'g-1', email })
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => Response.json(keys))
    const signedIn = await call('POST /auth/sign-in/google', { body: { idToken }, variables })
    expect(signedIn.status).toBe(200)
    fetched.mockRestore()
    const { token } = await signedIn.json<{ token: string }>()
    return { idToken, token, cookie: cookieOf(signedIn) }
  }

  it('holds nothing that opens anything, whatever was made', async () => {
    const start = await startAnonymously()
    const person = await keepPerson(start, { consent: 'own' })
    const job = await storeReading(start.id, [person])
    const mailed = await signUp('scanned@example.com')
    const { as, token } = mailed
    const page = { origin: PASSKEY_ORIGIN }
    const passkey = await as('GET /v1/account/passkeys/new', undefined, page)
    const made = async (by: typeof as, request: string, body?: unknown) => {
      const { status, json } = await by(request, body, { 'idempotency-key': crypto.randomUUID() })
      expect([request, status]).toEqual([request, 201])
      return json
    }
    const jwt = await made(as, 'POST /v1/account/token')
    const key = await made(as, 'POST /v1/account/keys', { name: 'a shop', scopes: ['read'] })
    const share = await made(start.as, `POST /v1/jobs/${job}/shares`, {})
    const consent = await made(start.as, `POST /v1/people/${person.id}/consent/link`)
    const resolved = vi.spyOn(globalThis, 'fetch').mockImplementation(async (asked) => {
      const isOfV6 = String(asked instanceof Request ? asked.url : asked).includes('AAAA')
      const Answer = isOfV6 ? [] : [{ type: 1, data: '93.184.216.34' }]
      return Response.json({ Status: 0, Answer })
    })
    const hook = { url: 'https://hooks.example.com/', events: null }
    const webhook = await made(as, 'POST /v1/webhooks', hook)
    resolved.mockRestore()
    const wish = { type: 'hook', people: [person.id] }
    const ordered = await start.as('POST /v1/jobs', wish, { 'idempotency-key': 'a scan' })
    const ticket = await made(start.as, `POST /v1/jobs/${String(ordered.json['id'])}/live/tickets`)
    const theirs = await signInByGoogle('gus@example.com')
    const begun = await call('POST /auth/sign-in/google', { body: {}, variables })
    const { url: theirPage } = await begun.json<{ url: string }>()
    await asNobody('POST /auth/reset-mail', { email: 'scanned@example.com' })
    const codes = mailed.mails.flatMap((mail) => mail.match(/[\w-]{24,}(\.[\w-]+)*/g) ?? [])

    const opens = {
      'the token of an anonymous start': start.token,
      'the token of a session': token,
      'a cookie': theirs.cookie.split('=')[1]!,
      'the token of a session by Google': theirs.token,
      'an ID token of Google’s': theirs.idToken,
      'the state of a sign-in by Google': new URL(theirPage).searchParams.get('state')!,
      'what a passkey’s cookie says': cookieOf(passkey.answer).split('=')[1]!.split('.')[0]!,
      'a JWT': String(jwt['token']),
      'a key': String(key['key']),
      'a link to a reading': String(share['url']).split('/').at(-1)!,
      'a link of consent': String(consent['url']).split('/').at(-1)!,
      'the secret of a webhook': String(webhook['secret']),
      'a ticket': String(ticket['ticket']),
      ...Object.fromEntries(codes.map((code, index) => [`code ${index} of a mail`, code])),
    }
    expect(codes.length).toBeGreaterThanOrEqual(2)
    for (const secret of Object.values(opens)) expect(secret).toMatch(/^.{20,}$/)
    const rows = await everyRow()
    const found = Object.entries(opens).filter(([, secret]) => rows.includes(secret))
    expect(found.map(([name]) => name)).toEqual([])

    // Nor does what it holds of a token instead open anything itself.
    const digests = rows.match(/sha256:[0-9a-f]{64}/g) ?? []
    expect(digests.length).toBeGreaterThanOrEqual(3)
    for (const digest of digests) {
      expect((await caller(digest)('GET /v1/account')).status).toBe(401)
      expect((await caller(digest.slice('sha256:'.length))('GET /v1/account')).status).toBe(401)
    }
  })

  it('lets those in whose tokens it held before there were digests, and digests them', async () => {
    const { as, id, token } = await startAnonymously()
    const asKept = 'UPDATE sessions SET token = ? WHERE account_id = ?'
    await env.DB.prepare(asKept).bind(token, id).run()
    expect((await as('GET /v1/account')).status).toBe(200)
    await dropWhatIsOver(env, new Date())
    expect((await everyRow()).includes(token)).toBe(false)
    expect((await as('GET /v1/account')).json).toMatchObject({ owner: id })
  })
})
