import { sha256Hex } from '#core/sha256.ts'
import { createMiddleware } from 'hono/factory'
import { checkConditions } from './conditions.ts'
import type { ApiContext } from './env.ts'
import { problem } from './problems.ts'

const TAG_LETTERS = 32

/**
 * Gives every JSON answer to a GET a strong ETag, and answers 304 to whoever has it already: an app
 * that asks again and again is sent what is news. Stored files and streams have their own ways.
 */
export const tagAnswers = createMiddleware<ApiContext>(async (c, next) => {
  await next()
  const { status, headers } = c.res
  const isJson = headers.get('content-type')?.startsWith('application/json')
  if (c.req.method !== 'GET' || status !== 200 || !isJson || headers.has('etag')) return
  const body = new Uint8Array(await c.res.arrayBuffer())
  const etag = `"${(await sha256Hex(body)).slice(0, TAG_LETTERS)}"`
  const tagged = new Headers(headers)
  tagged.set('etag', etag)
  tagged.set('cache-control', 'private, no-cache')
  const verdict = checkConditions(tagsAsked(c.req.raw.headers), { etag, modified: new Date() })
  c.res = undefined
  if (verdict === 'fulfilled') c.res = new Response(body, { status, headers: tagged })
  else if (verdict === 'failed') c.res = problem(c, 'precondition-failed')
  else {
    tagged.delete('content-type')
    tagged.delete('content-length')
    c.res = new Response(null, { status: 304, headers: tagged })
  }
})

/** The conditions that name tags: of an answer made just now no date can be the same. */
function tagsAsked(headers: Headers): Headers {
  const asked = new Headers()
  for (const name of ['if-match', 'if-none-match']) {
    const tags = headers.get(name)
    if (tags !== null) asked.set(name, tags)
  }
  return asked
}
