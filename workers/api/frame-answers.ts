import { createMiddleware } from 'hono/factory'
import type { ApiContext } from './env.ts'

/** An API is no page: nothing of it is run, framed or guessed at. Pages of ours say otherwise. */
const UNLESS_SAID = Object.entries({
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
})

/** What every answer says besides what it is: which request it answers, what is left, how to treat it. */
export const frameAnswers = createMiddleware<ApiContext>(async (c, next) => {
  await next()
  // Of a connection that became a socket nothing is read any more.
  if (c.res.status === 101) return
  const { requestId, allowance = {} }: Partial<ApiContext['Variables']> = c.var
  const told = { ...allowance, ...(requestId !== undefined && { 'x-request-id': requestId }) }
  try {
    frame(c.res.headers, told)
  } catch {
    // The headers of what came from elsewhere, an object or a store, are closed.
    const { status, body, headers } = c.res
    c.res = undefined
    c.res = new Response(body, { status, headers: new Headers(headers) })
    frame(c.res.headers, told)
  }
})

/** Adds to headers what is told with every answer. Throws, and adds nothing, where they are closed. */
function frame(headers: Headers, told: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(told)) headers.set(name, value)
  for (const [name, value] of UNLESS_SAID) if (!headers.has(name)) headers.set(name, value)
}
