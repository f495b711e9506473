import { findSignedIn, findAccount, type AccountRow } from '#d1/accounts.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import { afterwards } from '../afterwards.ts'
import { forward, refusedBy } from '../auth/forward.ts'
import { authSecret } from '../auth/sign.ts'
import {
  askPasskey,
  confirmEmail,
  finishSignInBy,
  finishSignInByForm,
  getJwks,
  mailConfirmation,
  mailReset,
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
  const answer = await forward(c, { method: 'GET', path })
  return answer.status === 302 ? c.body(null, 302) : await refusedBy(c, answer, 'state')
}

function asQuery(said: Record<string, string | undefined>): URLSearchParams {
  const given = Object.entries(said).filter(
    (each): each is [string, string] => each[1] !== undefined,
  )
  return new URLSearchParams(given)
}

/** Who is signed in by an answer of the library's, read anew: nothing else it says is passed on. */
async function signedIn(c: Context<ApiContext>, answer: Response) {
  const { token } = Token.parse(await answer.json())
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
