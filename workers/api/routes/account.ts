import { DAY_MS } from '#core/spans.ts'
import { randomId } from '#core/ids.ts'
import {
  endOtherSessions as endOthers,
  endSession as end,
  findAccount,
  listSessions as sessionsOf,
} from '#d1/accounts.ts'
import {
  deleteApiKey,
  findApiKeyOf,
  insertApiKey,
  listApiKeys,
  listUse,
  MOST_KEYS,
  type ApiKeyRow,
} from '#d1/api-keys.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import * as z from 'zod'
import { newApiKey } from '../auth/api-key.ts'
import { forward, refusedBy } from '../auth/forward.ts'
import { requireManager, requireSession } from '../auth/require-bearer.ts'
import {
  addPasskey,
  askNewPasskey,
  createKey,
  deleteKey,
  deletePasskey,
  endOtherSessions,
  endSession,
  getKeyUsage,
  getMe,
  listKeys,
  listPasskeys,
  listSessions,
  makeToken,
  type ApiKeyResponse,
} from '../contract/account.ts'
import type { Scope } from '../contract/scopes.ts'
import type { ApiContext } from '../env.ts'
import { refuseFull } from '../full.ts'
import { problem } from '../problems.ts'
import { presentAccount } from './auth.ts'

const USAGE_DAYS = 31
const FULL_OF_KEYS = {
  field: 'keys',
  most: MOST_KEYS,
  mend: 'DELETE /v1/account/keys/{keyId}: those that no program uses.',
}
const MOST_PASSKEYS = 50
const FULL_OF_PASSKEYS = {
  field: 'passkeys',
  most: MOST_PASSKEYS,
  mend: 'DELETE /v1/account/passkeys/{passkeyId}: those of devices that are gone.',
}

/** Whoever signed in, and by what: their sessions, keys and passkeys. */
export const account = new OpenAPIHono<ApiContext>()
for (const what of ['token', 'sessions', 'passkeys', 'keys']) {
  account.use(`/v1/account/${what}/*`, requireSession)
}
account.use('/v1/account/keys/*', requireManager)
account.openapi(getMe, async (c) => {
  const { kind, owner, scopes, isTest, account: id } = c.var.bearer
  if (kind === 'operations') return problem(c, 'forbidden')
  const row = id === null ? null : await findAccount(c.env.DB, id)
  const known = { kind, owner, scopes: scopes && [...scopes], isTest }
  return c.json({ ...known, account: row && presentAccount(row) }, 200)
})
account.openapi(makeToken, async (c) => {
  const answer = await forward(c, { method: 'GET', path: '/token' })
  if (!answer.ok) return await refusedBy(c, answer, 'Authorization')
  return c.json(z.object({ token: z.string() }).parse(await answer.json()), 201)
})
account.openapi(listSessions, async (c) => {
  const rows = await sessionsOf(c.env.DB, c.var.account, new Date())
  const sessions = rows.map(({ id, userAgent, ipAddress: address, createdAt, expiresAt }) => ({
    id,
    isCurrent: id === c.var.session,
    userAgent,
    address,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }))
  return c.json({ sessions }, 200)
})
account.openapi(endSession, async (c) => {
  const isEnded = await end(c.env.DB, c.var.account, c.req.valid('param').sessionId)
  return isEnded ? c.body(null, 204) : problem(c, 'not-found')
})
account.openapi(endOtherSessions, async (c) => {
  await endOthers(c.env.DB, c.var.account, c.var.session)
  return c.body(null, 204)
})
account.openapi(createKey, async (c) => {
  const { days, ...wish } = c.req.valid('json')
  const { key, digest, start } = await newApiKey(wish.isTest)
  const createdAt = new Date()
  const expiresAt = days === undefined ? null : new Date(createdAt.getTime() + days * DAY_MS)
  const whose = { id: randomId('key'), owner: c.var.owner, createdBy: c.var.account }
  const row = { ...whose, ...wish, digest, start, createdAt, expiresAt }
  const kept = await insertApiKey(c.env.DB, row)
  if (kept === 'full') return refuseFull(c, FULL_OF_KEYS)
  if (kept === 'gone') return problem(c, 'unauthorized')
  return c.json({ ...presentKey(row), key }, 201)
})
account.openapi(listKeys, async (c) => {
  return c.json({ keys: (await listApiKeys(c.env.DB, c.var.owner)).map(presentKey) }, 200)
})
account.openapi(deleteKey, async (c) => {
  const key = await findApiKeyOf(c.env.DB, c.var.owner, c.req.valid('param').keyId)
  if (!key) return problem(c, 'not-found')
  await deleteApiKey(c.env.DB, key.id)
  return c.body(null, 204)
})
account.openapi(getKeyUsage, async (c) => {
  const key = await findApiKeyOf(c.env.DB, c.var.owner, c.req.valid('param').keyId)
  if (!key) return problem(c, 'not-found')
  const since = new Date(Date.now() - (USAGE_DAYS - 1) * DAY_MS)
  const usage = (await listUse(c.env.DB, key.id, since)).map(({ day, requests, orders }) => ({
    day,
    requests,
    orders,
  }))
  return c.json({ usage }, 200)
})
account.openapi(askNewPasskey, async (c) => {
  const answer = await forward(c, { method: 'GET', path: '/passkey/generate-register-options' })
  if (!answer.ok) return await refusedBy(c, answer, 'Authorization')
  return c.json(z.looseObject({ challenge: z.string() }).parse(await answer.json()), 200)
})
account.openapi(addPasskey, async (c) => {
  const present = await forward(c, LIST_PASSKEYS)
  if (!present.ok) return await refusedBy(c, present, 'Authorization')
  if (Passkeys.parse(await present.json()).length >= MOST_PASSKEYS)
    return refuseFull(c, FULL_OF_PASSKEYS)
  const body = c.req.valid('json')
  const answer = await forward(c, { method: 'POST', path: '/passkey/verify-registration', body })
  if (!answer.ok) return await refusedBy(c, answer, 'response')
  return c.json(Passkey.parse(await answer.json()), 201)
})
account.openapi(listPasskeys, async (c) => {
  const answer = await forward(c, LIST_PASSKEYS)
  if (!answer.ok) return await refusedBy(c, answer, 'Authorization')
  return c.json({ passkeys: Passkeys.parse(await answer.json()) }, 200)
})
account.openapi(deletePasskey, async (c) => {
  const body = { id: c.req.valid('param').passkeyId }
  const answer = await forward(c, { method: 'POST', path: '/passkey/delete-passkey', body })
  // The library tells a stranger's from none by its status: here both are absent.
  if ([401, 404].includes(answer.status)) return problem(c, 'not-found')
  return answer.ok ? c.body(null, 204) : await refusedBy(c, answer, 'passkeyId')
})

const Passkey = z.object({
  id: z.string(),
  name: z
    .string()
    .nullish()
    .transform((name) => name ?? null),
  createdAt: z
    .string()
    .nullish()
    .transform((at) => at ?? null),
})

const Passkeys = z.array(Passkey)
const LIST_PASSKEYS = { method: 'GET', path: '/passkey/list-user-passkeys' } as const

function presentKey({
  createdAt,
  expiresAt,
  scopes,
  ...row
}: Omit<ApiKeyRow, 'scopes'> & { scopes: readonly string[] }): ApiKeyResponse {
  const { id, name, start, isTest } = row
  return {
    id,
    name,
    start,
    scopes: scopes as Scope[],
    isTest,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  }
}
