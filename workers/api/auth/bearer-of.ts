import { findSignedIn, isToBeRenewed, renewSession } from '#d1/accounts.ts'
import { readSetting } from '#settings/read.ts'
import type { Context } from 'hono'
import { afterwards } from '../afterwards.ts'
import type { ApiContext } from '../env.ts'
import { settingsSource } from '../settings-source.ts'
import { isApiKey, keyBearer } from './api-key.ts'
import { ownBearer, type Bearer } from './bearer.ts'
import { publicUrl } from './sign.ts'
import { isJwt, tokenBearer } from './token-bearer.ts'

/** Whose token a request bears; null when it bears none that is known. */
export async function bearerOf(c: Context<ApiContext>): Promise<Bearer | null> {
  const [, given] = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '') ?? []
  if (given === undefined) return null
  const ofSettings = await settingsBearer(c, given)
  if (ofSettings) return ofSettings
  const now = new Date()
  if (isApiKey(given)) return await keyBearer(c.env.DB, given, now)
  if (isJwt(given))
    return await tokenBearer(settingsSource(c), given, { url: await publicUrl(c), now })
  return await sessionBearer(c, given, now)
}

/** The token of a session, with or without the signature that its cookie has: it is looked up either way. */
async function sessionBearer(
  c: Context<ApiContext>,
  given: string,
  now: Date,
): Promise<Bearer | null> {
  const { DB } = c.env
  const [token = ''] = given.split('.')
  const signedIn = await findSignedIn(DB, { token }, now)
  if (!signedIn) return null
  if (isToBeRenewed(signedIn, now)) await afterwards(c, renewSession(DB, signedIn, now))
  const { accountId, sessionId, role } = signedIn
  return ownBearer('session', { owner: accountId, account: accountId, session: sessionId, role })
}

const NOBODY = { account: null, session: null } as const
/** Who stands behind the tokens of settings: a door for development, and one for whoever set the service up. */
const OF_SETTINGS = {
  'api.developmentToken': ownBearer('development', {
    ...NOBODY,
    owner: 'development',
    role: 'customer',
  }),
  'api.operatorToken': ownBearer('operations', { ...NOBODY, owner: 'operator', role: 'admin' }),
} as const

async function settingsBearer(c: Context<ApiContext>, given: string): Promise<Bearer | null> {
  const source = settingsSource(c)
  // Digests are compared, so that the time it takes says nothing about the token.
  const shown = await digest(given)
  for (const key of ['api.developmentToken', 'api.operatorToken'] as const) {
    const { value: token } = await readSetting(source, key)
    if (token && crypto.subtle.timingSafeEqual(shown, await digest(token))) return OF_SETTINGS[key]
  }
  return null
}

async function digest(text: string): Promise<ArrayBuffer> {
  return await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}
