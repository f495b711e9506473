import { createMiddleware } from 'hono/factory'
import type { ApiContext } from './env.ts'

/** An API is no page: nothing of it is run, framed or guessed at. Pages of ours say otherwise. */
const ALWAYS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** What every answer says besides what it is: which request it answers, what is left, how to treat it. */
export const frameAnswers = createMiddleware<ApiContext>(async (c, next) => {
  await next()
  // Of a connection that became a socket nothing is read any more.
  if (c.res.status === 101) return
  const { requestId, allowance = {} }: Partial<ApiContext['Variables']> = c.var
  const headers = new Headers({ ...ALWAYS, 'cache-control': 'no-store' })
  for (const [name, value] of c.res.headers) {
    if (name !== 'set-cookie') headers.set(name, value)
  }
  for (const cookie of c.res.headers.getSetCookie()) headers.append('set-cookie', cookie)
  for (const [name, value] of Object.entries(allowance)) headers.set(name, value)
  if (requestId !== undefined) headers.set('x-request-id', requestId)
  const { status, body } = c.res
  c.res = undefined
  c.res = new Response(body, { status, headers })
})
