import { randomId } from '#core/ids.ts'
import { endSession, findAccount, findSignedIn } from '#d1/accounts.ts'
import { base64url } from '#gpu-bridge/protocol/base64.ts'
import { readSetting } from '#settings/read.ts'
import type { Context } from 'hono'
import * as z from 'zod'
import { AppReturn } from '../contract/auth.ts'
import type { ApiContext } from '../env.ts'
import { settingsSource } from '../settings-source.ts'
import { bearerOf } from './bearer-of.ts'
import { moveBy, publicUrl, signing } from './sign.ts'

/** Long enough for a phone to come back to its app, too short to be found in a log. */
const CODE_SECONDS = 120

/** Under this address of ours the library keeps, sealed, where an app is led back to. Nobody is ever led there. */
const FOR_APPS = '/auth/app?'

/** Whether settings name an address that apps are led back to, letter by letter. */
export async function isOfAnApp(c: Context<ApiContext>, address: string): Promise<boolean> {
  const { value: addresses } = await readSetting(settingsSource(c), 'auth.apps')
  return addresses.includes(address)
}

/** What the library is told to lead back to when an app begins a sign-in over a page. */
export async function placeForApp(c: Context<ApiContext>, app: AppReturn): Promise<string> {
  return `${await publicUrl(c)}${FOR_APPS}${new URLSearchParams(app)}`
}

const Place = AppReturn.extend({ error: z.string().optional() })

/** Which app a finished sign-in is for, and what went wrong with it; null for one of a page. */
export async function appAt(c: Context<ApiContext>, place: string | null) {
  if (place?.startsWith(`${await publicUrl(c)}${FOR_APPS}`) !== true) return null
  const found = Place.safeParse(Object.fromEntries(new URL(place).searchParams)).data
  return found && (await isOfAnApp(c, found.returnTo)) ? found : null
}

/**
 * Where an app is led back to: with a code that opens a session to whoever knows what its challenge was made of, once
 * and for two minutes, or with what went wrong. The session of the browser it came over ends here.
 */
export async function wayBack(
  c: Context<ApiContext>,
  token: string | null,
  app: z.infer<typeof Place>,
): Promise<string> {
  const back = new URL(app.returnTo)
  const { DB } = c.env
  const signedIn = token === null ? null : await findSignedIn(DB, { token }, new Date())
  if (!signedIn) {
    back.searchParams.set('error', app.error ?? 'refused')
    return String(back)
  }
  const { accountId, sessionId } = signedIn
  await endSession(DB, accountId, sessionId)
  const code = randomId('cod')
  const { internalAdapter } = await (await signing(c)).$context
  await internalAdapter.createVerificationValue({
    identifier: kept(code),
    value: JSON.stringify({ accountId, codeChallenge: app.codeChallenge }),
    expiresAt: new Date(Date.now() + CODE_SECONDS * 1000),
  })
  back.searchParams.set('code', code)
  return String(back)
}

const Kept = z.object({ accountId: z.string(), codeChallenge: z.string() })

/**
 * Whose account a code opens; null for one that is unknown, used, or too old, and for a verifier its challenge was
 * not made of (RFC 7636, S256). Either way it opens nothing a second time.
 */
export async function accountOf(
  c: Context<ApiContext>,
  { code, codeVerifier }: { readonly code: string; readonly codeVerifier: string },
): Promise<string | null> {
  const { internalAdapter } = await (await signing(c)).$context
  const found = await internalAdapter.consumeVerificationValue(kept(code))
  if (!found) return null
  const { accountId, codeChallenge } = Kept.parse(JSON.parse(found.value))
  const isWhoBegan = (await challengeOf(codeVerifier)) === codeChallenge
  // It may have been deleted within these minutes.
  return isWhoBegan && (await findAccount(c.env.DB, accountId)) ? accountId : null
}

/** Opens a session of an account for whoever asks. What they did without a name before comes along. */
export async function openSessionOf(c: Context<ApiContext>, accountId: string): Promise<string> {
  const { internalAdapter } = await (await signing(c)).$context
  const start = await startBehind(c)
  if (start !== null && start !== accountId) {
    await moveBy(c.env)(start, accountId)
    await internalAdapter.deleteUser(start)
  }
  const { token } = await internalAdapter.createSession(accountId, false, {
    ipAddress: c.req.header('cf-connecting-ip') ?? '',
    userAgent: c.req.header('user-agent') ?? '',
  })
  return token
}

/** The anonymous account whose token a request bears; null where it bears none. */
async function startBehind(c: Context<ApiContext>): Promise<string | null> {
  const { account = null } = (await bearerOf(c)) ?? {}
  const row = account === null ? null : await findAccount(c.env.DB, account)
  return row?.isAnonymous ? row.id : null
}

function kept(code: string): string {
  return `app:${code}`
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return base64url(new Uint8Array(digest))
}
