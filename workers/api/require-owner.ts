import { readSetting } from '#settings/read.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from './env.ts'
import { problem } from './problems.ts'

/** Who the development token stands for. */
const DEVELOPMENT_OWNER = 'development'

/** Lets in whoever bears the development token, and says whose rows they may see. */
export const requireOwner = createMiddleware<ApiContext>(async (c, next) => {
  const { value: token } = await readSetting(
    { db: c.env.DB, variables: { ...c.env } },
    'api.developmentToken',
  )
  const given = c.req.header('authorization')?.replace(/^Bearer /i, '')
  if (!token || !given || !(await isSame(given, token))) return problem('unauthorized')
  c.set('owner', DEVELOPMENT_OWNER)
  await next()
})

/** Compares digests, so that the time it takes says nothing about the token. */
async function isSame(given: string, expected: string): Promise<boolean> {
  const [a, b] = await Promise.all([digest(given), digest(expected)])
  return crypto.subtle.timingSafeEqual(a, b)
}

async function digest(text: string): Promise<ArrayBuffer> {
  return await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}
