import { findSignedIn, findAccount, type AccountRow } from '#d1/accounts.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import { afterwards } from '../afterwards.ts'
import {
  accountOf,
  appAt,
  isOfAnApp,
  openSessionOf,
  placeForApp,
  wayBack,
} from '../auth/app-sign-in.ts'
import { ask, forward, NOBODY_YET, passBack, refusedBy } from '../auth/forward.ts'
import { authSecret } from '../auth/sign.ts'
import {
  askPasskey,
  beginSignInBy,
  confirmEmail,
  finishSignInBy,
  finishSignInByForm,
  getJwks,
  mailConfirmation,
  mailReset,
  openSession,
  resetPassword,
  signIn,
  signInBy,
  signInByPasskey,
  signUp,
  startAnonymously,
  type AccountResponse,
} from '../contract/auth.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'

/** How people come in: doors without a lock, answered by the library behind our contract. */
export const auth = new OpenAPIHono<ApiContext>()
auth.openapi(startAnonymously, async (c) => {
  const answer = await forward(c, { method: 'POST', path: '/sign-in/anonymous' })
  if (!answer.ok) return await refusedBy(c, answer, 'Authorization')
  return c.json(await signedIn(c, answer), 201)
})
auth.openapi(signUp, async (c) => {
  const body = c.req.valid('json')
  return await doAfterwards(c, { path: '/sign-up/email', body })
})
auth.openapi(signIn, async (c) => {
  const body = c.req.valid('json')
  const answer = await forward(c, { method: 'POST', path: '/sign-in/email', body })
  if (!answer.ok) return await refusedBy(c, answer, 'email')
  return c.json(await signedIn(c, answer), 200)
})
auth.openapi(signInBy, async (c) => {
  const { provider } = c.req.valid('param')
  const { idToken: token, nonce, callbackUrl: callbackURL } = c.req.valid('json')
  const idToken = token === undefined ? undefined : { token, nonce }
  const body = { provider, callbackURL, idToken, disableRedirect: true }
  const answer = await forward(c, { method: 'POST', path: '/sign-in/social', body })
  if (answer.status === 404) return problem(c, 'not-found')
  if (!answer.ok) return await refusedBy(c, answer, token === undefined ? 'provider' : 'idToken')
  const { url = null } = GoOn.parse(await answer.clone().json())
  if (url !== null) return c.json({ token: null, account: null, url }, 200)
  return c.json({ ...(await signedIn(c, answer)), url: null }, 200)
})
auth.openapi(beginSignInBy, async (c) => {
  const { provider } = c.req.valid('param')
  const app = c.req.valid('query')
  if (!(await isOfAnApp(c, app.returnTo))) return problem(c, 'invalid-input', OF_NO_APP)
  const place = await placeForApp(c, app)
  const body = { provider, callbackURL: place, errorCallbackURL: place, disableRedirect: true }
  const asked = { method: 'POST', path: '/sign-in/social', body } as const
  const answer = await ask(c, asked, NOBODY_YET)
  if (answer.status === 404) return problem(c, 'not-found')
  if (!answer.ok) return await refusedBy(c, answer, 'provider')
  passBack(c, answer.headers)
  return c.redirect(Page.parse(await answer.json()).url, 302)
})
auth.openapi(openSession, async (c) => {
  const accountId = await accountOf(c, c.req.valid('json'))
  if (accountId === null) return problem(c, 'invalid-input', NO_CODE)
  return c.json(await signedInBy(c, await openSessionOf(c, accountId)), 200)
})
auth.openapi(finishSignInBy, async (c) => {
  return await finishBy(c, c.req.valid('param').provider, c.req.valid('query'))
})
auth.openapi(finishSignInByForm, (c) => {
  // The form comes from Apple's page, and no browser sends our cookies with it; led here once more, it does.
  return c.redirect(`${c.req.path}?${asQuery(c.req.valid('form'))}`, 302)
})
auth.openapi(confirmEmail, async (c) => {
  const query = new URLSearchParams(c.req.valid('query'))
  const answer = await forward(c, { method: 'GET', path: `/verify-email?${query}` })
  if (!answer.ok) return await refusedBy(c, answer, 'token')
  return c.text('Your address is confirmed. You can sign in now.', 200)
})
auth.openapi(mailConfirmation, async (c) => {
  const body = c.req.valid('json')
  return await doAfterwards(c, { path: '/send-verification-email', body })
})
auth.openapi(mailReset, async (c) => {
  const body = c.req.valid('json')
  return await doAfterwards(c, { path: '/request-password-reset', body })
})
auth.openapi(resetPassword, async (c) => {
  const { code: token, password: newPassword } = c.req.valid('json')
  const body = { token, newPassword }
  const answer = await forward(c, { method: 'POST', path: '/reset-password', body })
  if (!answer.ok) return await refusedBy(c, answer, 'code')
  return c.body(null, 204)
})
auth.openapi(askPasskey, async (c) => {
  const path = '/passkey/generate-authenticate-options'
  const answer = await forward(c, { method: 'GET', path })
  if (!answer.ok) return await refusedBy(c, answer, 'Authorization')
  return c.json(Challenge.parse(await answer.json()), 200)
})
auth.openapi(signInByPasskey, async (c) => {
  const body = c.req.valid('json')
  const answer = await forward(c, {
    method: 'POST',
    path: '/passkey/verify-authentication',
    body,
  })
  if (!answer.ok) return await refusedBy(c, answer, 'response')
  return c.json(await signedIn(c, answer), 200)
})
auth.openapi(getJwks, async (c) => {
  const answer = await forward(c, { method: 'GET', path: '/jwks' })
  if (!answer.ok) return await refusedBy(c, answer, 'Authorization')
  return c.json(Jwks.parse(await answer.json()), 200)
})

const Page = z.object({ url: z.string() })
const GoOn = z.object({ url: z.string().optional() })
const Challenge = z.looseObject({ challenge: z.string() })
const Jwks = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) })
const Token = z.union([
  z.object({ token: z.string() }),
  z.object({ session: z.object({ token: z.string() }) }).transform(({ session }) => session),
])

/**
 * Has something done, and a mail sent, once the answer is given: whoever waited for it could tell by
 * the time it takes whether there is such an account. Throws where nobody can sign in at all.
 */
async function doAfterwards(
  c: Context<ApiContext>,
  asked: { readonly path: string; readonly body: object },
) {
  await authSecret(c)
  await afterwards(c, forward(c, { method: 'POST', ...asked }))
  return c.body(null, 202)
}

async function finishBy(
  c: Context<ApiContext>,
  provider: string,
  said: Record<string, string | undefined>,
) {
  const path = `/callback/${provider}?${asQuery(said)}`
  const answer = await ask(c, { method: 'GET', path, isTold: isOfTheWay })
  if (answer.status !== 302) return await refusedBy(c, answer, 'state')
  const app = await appAt(c, answer.headers.get('location'))
  if (app) return c.redirect(await wayBack(c, sessionTokenIn(answer), app), 302)
  passBack(c, answer.headers)
  return c.body(null, 302)
}

/**
 * Who began is sealed in what they were sent off with, an anonymous start too. Whose session the browser holds when they
 * come back may be somebody else's, whose readings would go with whoever signs in.
 */
function isOfTheWay(cookie: string): boolean {
  return /\b(oauth_)?state$/.test(cookie)
}

/** The token of the session that an answer of the library's opened; null where it opened none. */
function sessionTokenIn(answer: Response): string | null {
  return answer.headers.get('set-auth-token')?.split('.')[0] ?? null
}

const OF_NO_APP = {
  errors: [
    {
      field: 'returnTo',
      problem: 'is no address of an app of ours',
      mend: 'Use one that the setting auth.apps names, letter by letter.',
    },
  ],
}
const NO_CODE = {
  errors: [
    {
      field: 'code',
      problem: 'is unknown, used, too old, or of another verifier',
      mend: 'Begin again: a code opens one session, within two minutes, to whoever began.',
    },
  ],
}

function asQuery(said: Record<string, string | undefined>): URLSearchParams {
  const given = Object.entries(said).filter(
    (each): each is [string, string] => each[1] !== undefined,
  )
  return new URLSearchParams(given)
}

/** Who is signed in by an answer of the library's, read anew: nothing else it says is passed on. */
async function signedIn(c: Context<ApiContext>, answer: Response) {
  return await signedInBy(c, Token.parse(await answer.json()).token)
}

async function signedInBy(c: Context<ApiContext>, token: string) {
  const known = await findSignedIn(c.env.DB, { token }, new Date())
  const account = known && (await findAccount(c.env.DB, known.accountId))
  if (!account) throw new Error('a session was opened for nobody')
  return { token, account: presentAccount(account) }
}

/** An account as it is shown to itself. An anonymous one has no address of its own. */
export function presentAccount({
  isAnonymous,
  emailVerified,
  ...account
}: AccountRow): AccountResponse {
  const { id, name, email, role, createdAt } = account
  return {
    id,
    name,
    email: isAnonymous ? null : email,
    isVerified: emailVerified,
    isAnonymous: isAnonymous ?? false,
    role,
    createdAt: createdAt.toISOString(),
  }
}
