import type { SettingsSource } from '#settings/read.ts'
import { sign } from 'hono/jwt'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { isJwt, tokenBearer } from './token-bearer.ts'

const ISSUER = 'https://example.supabase.co/auth/v1'
const JWKS = `${ISSUER}/.well-known/jwks.json`
const trusted = { issuer: ISSUER, jwksUrl: JWKS, audience: 'authenticated' }
const soon = () => Math.floor(Date.now() / 1000) + 60

let key: JsonWebKey & { kid: string; alg: 'ES256' }
let other: typeof key

beforeAll(async () => {
  key = await newKey('one')
  other = await newKey('one')
})
afterEach(() => vi.restoreAllMocks())

async function newKey(kid: string) {
  const ec = { name: 'ECDSA', namedCurve: 'P-256' }
  const pair = (await crypto.subtle.generateKey(ec, true, ['sign', 'verify'])) as CryptoKeyPair
  const jwk = (await crypto.subtle.exportKey('jwk', pair.privateKey)) as JsonWebKey
  return { ...jwk, kid, alg: 'ES256' as const }
}

/** Settings from the environment alone: D1 is there and holds nothing. */
function source(issuers: unknown): SettingsSource {
  const nothing = { results: [], raw: async () => [], all: async () => ({ results: [] }) }
  const statement = { ...nothing, bind: () => statement }
  const db = { prepare: () => statement } as unknown as D1Database
  return { db, variables: { AUTH_ISSUERS: JSON.stringify(issuers) } }
}

function publishKeys(): void {
  const { d: _, key_ops: __, ...publicKey } = key
  vi.spyOn(globalThis, 'fetch').mockImplementation((url) =>
    Promise.resolve(
      url === JWKS ? Response.json({ keys: [publicKey] }) : new Response('', { status: 404 }),
    ),
  )
}

async function bearerOf(claims: object, { by = key, issuers = [trusted] as unknown } = {}) {
  const token = await sign({ ...CLAIMS(), ...claims }, by as never, 'ES256')
  expect(isJwt(token)).toBe(true)
  const asked = { url: 'https://api.example.com', now: new Date() }
  return await tokenBearer(source(issuers), token, asked)
}

const CLAIMS = () => ({ iss: ISSUER, sub: 'user-1', aud: 'authenticated', exp: soon() })

it('takes whom a trusted issuer vouches for, as the same owner each time', async () => {
  publishKeys()
  const bearer = await bearerOf({})
  expect(bearer).toMatchObject({ kind: 'outside', role: 'customer', account: null, scopes: null })
  expect(bearer?.owner).toMatch(/^ext_[0-9a-f]{32}$/)
  expect((await bearerOf({}))?.owner).toBe(bearer?.owner)
  expect((await bearerOf({ sub: 'user-2' }))?.owner).not.toBe(bearer?.owner)
  // A role elsewhere is none here.
  expect(await bearerOf({ role: 'admin' })).toMatchObject({ role: 'customer' })
})

it.each([
  ['of an issuer nobody trusts', { iss: 'https://evil.example' }, {}],
  ['of no issuer', { iss: undefined }, {}],
  ['for somebody else', { aud: 'others' }, {}],
  ['that is over', { exp: 1 }, {}],
  ['that never ends', { exp: undefined }, {}],
  ['of nobody', { sub: '' }, {}],
  ['while no issuer is trusted', {}, { issuers: [] }],
])('a token %s opens nothing', async (_, claims, options) => {
  publishKeys()
  expect(await bearerOf(claims, options)).toBeNull()
})

it('a token signed by another key of the same name opens nothing', async () => {
  publishKeys()
  expect(await bearerOf({}, { by: other })).toBeNull()
})

it('a token signed by the public key as a secret opens nothing', async () => {
  publishKeys()
  const token = await sign(CLAIMS(), JSON.stringify(key.x), 'HS256')
  const asked = { url: 'https://api.example.com', now: new Date() }
  expect(await tokenBearer(source([trusted]), token, asked)).toBeNull()
})

it('is asked for again while the issuer is out of reach', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('down'))
  await expect(bearerOf({})).rejects.toMatchObject({ dependency: 'issuer', retryable: true })
})
