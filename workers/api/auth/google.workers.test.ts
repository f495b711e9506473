import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { keepPerson, startAnonymously } from '../accounts.fixture.ts'
import { asNobody, call, caller } from '../api.fixture.ts'
import { cookieOf, everyRow, googleToken } from './sign-ins.fixture.ts'

// The library of sign-ins is large, and loaded when it is first asked for.
beforeAll(async () => void (await startAnonymously()), 120_000)
afterEach(async () => {
  vi.restoreAllMocks()
  await bringAllToRest()
}, 30_000)

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
