import { sha256Of } from '#core/sha256.ts'
import { findSignedIn, listSigningKeys } from '#d1/accounts.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import type { SettingValue } from '#settings/registry.ts'
import { decode, verifyWithJwks } from 'hono/jwt'
import * as z from 'zod'
import { ownBearer, type Bearer } from './bearer.ts'
import { issuerKeys, type Jwk } from './issuer-keys.ts'

/** What providers sign with; symmetric algorithms are none, or our public keys would be secrets. */
const ALGORITHMS = ['ES256', 'RS256', 'EdDSA'] as const

/** Whether a token is a JWT by its looks. */
export function isJwt(token: string): boolean {
  return /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/.test(token)
}

/** A token without an end is none of ours, nor one we trust. */
const Claims = z.object({
  sub: z.string().min(1),
  exp: z.number(),
  iss: z.string().optional(),
  sid: z.string().optional(),
})

/**
 * Whose JWT this is: our own, as long as the session it was given in lasts, or one of an issuer
 * that settings trust (`auth.issuers`). Null for every other, expired ones among them.
 */
export async function tokenBearer(
  source: SettingsSource,
  token: string,
  { url, now }: { readonly url: string; readonly now: Date },
): Promise<Bearer | null> {
  const said = Claims.safeParse(payloadOf(token))
  if (!said.success) return null
  if (said.data.iss === url) return await own(source.db, token, { url, now })
  const { value: issuers } = await readSetting(source, 'auth.issuers')
  const issuer = issuers.find((one) => one.issuer === said.data.iss)
  return issuer ? await outside(token, issuer) : null
}

async function own(db: D1Database, token: string, { url, now }: { url: string; now: Date }) {
  const keys = (await listSigningKeys(db)).map(({ id, publicKey, alg }) => ({
    ...(JSON.parse(publicKey) as { kty: string }),
    kid: id,
    alg: alg ?? 'ES256',
  }))
  const claims = await verified(token, keys, { iss: url, aud: url })
  if (claims?.sid === undefined) return null
  const signedIn = await findSignedIn(db, { sessionId: claims.sid }, now)
  if (signedIn?.accountId !== claims.sub) return null
  const { accountId, sessionId, role } = signedIn
  return ownBearer('token', { owner: accountId, account: accountId, session: sessionId, role })
}

/** An account elsewhere is an owner here: its id is made of who vouches for it and how it is called there. */
async function outside(
  token: string,
  { issuer, jwksUrl, audience }: SettingValue<'auth.issuers'>[number],
): Promise<Bearer | null> {
  const expected = { iss: issuer, ...(audience !== undefined && { aud: audience }) }
  const claims = await verified(token, await issuerKeys(jwksUrl), expected)
  if (!claims) return null
  const owner = `ext_${(await sha256Of(`${issuer}\n${claims.sub}`)).slice(0, 32)}`
  return ownBearer('outside', { owner, account: null, session: null, role: 'customer' })
}

async function verified(
  token: string,
  keys: Jwk[],
  expected: { readonly iss: string; readonly aud?: string },
): Promise<z.infer<typeof Claims> | null> {
  try {
    const options = { keys, verification: expected, allowedAlgorithms: ALGORITHMS }
    return Claims.safeParse(await verifyWithJwks(token, options)).data ?? null
  } catch {
    // Expired, forged, or of a key that is not there: it opens nothing.
    return null
  }
}

function payloadOf(token: string): unknown {
  try {
    return decode(token).payload
  } catch {
    return null
  }
}
