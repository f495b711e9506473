import { HOUR_MS } from '#core/spans.ts'
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
import { asNobody, asOperator, call, caller, type asOwner } from '../api.fixture.ts'
import { cookieOf, everyRow, googleToken } from './sign-ins.fixture.ts'
import { PASSKEY_ORIGIN, SoftPasskey } from './soft-passkey.fixture.ts'

// The library of sign-ins is large, and loaded when it is first asked for.
beforeAll(async () => void (await startAnonymously()), 120_000)
afterEach(async () => {
  vi.restoreAllMocks()
  await bringAllToRest()
}, 30_000)

async function accountsThere(): Promise<number> {
  return Number(await env.DB.prepare('SELECT count(*) AS n FROM accounts').first('n'))
}

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
