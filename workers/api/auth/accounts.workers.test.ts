import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepPerson, PASSWORD, signUp, startAnonymously, watchMails } from '../accounts.fixture.ts'
import { asNobody, asOperator, asOwner, caller } from '../api.fixture.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await bringAllToRest()
}, 30_000)

async function order(as: typeof asOwner, person: string) {
  const wish = { type: 'hook', people: [person] }
  return await as('POST /v1/jobs', wish, { 'idempotency-key': crypto.randomUUID() })
}

describe('an anonymous start', () => {
  it('has people and readings of its own, which are kept when it becomes an account', async () => {
    const start = await startAnonymously()
    const person = (await keepPerson(start)).id
    const { json: job } = await order(start.as, person)
    const { as, id } = await signUp('ada@example.com', start.token)
    expect(id).not.toBe(start.id)
    expect((await as(`GET /v1/people/${person}`)).status).toBe(200)
    expect((await as(`GET /v1/jobs/${String(job['id'])}`)).status).toBe(200)
    expect((await start.as('GET /v1/people')).status).toBe(401)
    const { json: me } = await as('GET /v1/account')
    expect(me).toMatchObject({ owner: id, kind: 'session', account: { email: 'ada@example.com' } })
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

  it('gets a new password by a mail, and every session ends', async () => {
    const { as, mails } = await signUp('bea@example.com')
    await asNobody('POST /auth/reset-mail', { email: 'bea@example.com' })
    const code = /\n\n(\S+)\n\n/.exec(mails.at(-1) ?? '')?.[1]
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

it('asks passkeys for what only a device can answer', async () => {
  const { as } = await signUp('pia@example.com')
  const { status, json, answer } = await as('GET /v1/account/passkeys/new')
  expect([status, json['rp']]).toMatchObject([200, { id: 'localhost' }])
  expect(answer.headers.get('set-cookie')).toMatch(/passkey/)
  expect((await asNobody('GET /auth/passkey')).status).toBe(200)
  const { json: listed } = await as('GET /v1/account/passkeys')
  expect(listed).toEqual({ passkeys: [] })
})
