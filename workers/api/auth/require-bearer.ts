import { readSetting } from '#settings/read.ts'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'

/** Who the development token stands for. */
const DEVELOPMENT_OWNER = 'development'

/** Lets in whoever has people and readings of their own, and says whose rows they may see. */
export const requireOwner = createMiddleware<ApiContext>(async (c, next) => {
  const bearer = await bearerOf(c)
  if (bearer !== 'owner') return refuse(c, bearer)
  c.set('owner', DEVELOPMENT_OWNER)
  c.set('principal', DEVELOPMENT_OWNER)
  await next()
})

/** Lets in whoever runs the service. Operators have no readings; owners run nothing. */
export const requireOperator = createMiddleware<ApiContext>(async (c, next) => {
  const bearer = await bearerOf(c)
  if (bearer !== 'operator') return refuse(c, bearer)
  c.set('principal', 'operator')
  await next()
})

const TOKENS = { owner: 'api.developmentToken', operator: 'api.operatorToken' } as const
type Bearer = keyof typeof TOKENS

/** Whose token the request bears; null when it bears none that is known. */
async function bearerOf(c: Context<ApiContext>): Promise<Bearer | null> {
  const [, given] = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '') ?? []
  if (given === undefined) return null
  const source = settingsSource(c)
  for (const bearer of ['owner', 'operator'] as const) {
    const { value: token } = await readSetting(source, TOKENS[bearer])
    if (token && (await isSame(given, token))) return bearer
  }
  return null
}

function refuse(c: Context<ApiContext>, bearer: Bearer | null): Response {
  return bearer === null ? problem(c, 'unauthorized') : problem(c, 'forbidden')
}

/** Compares digests, so that the time it takes says nothing about the token. */
async function isSame(given: string, expected: string): Promise<boolean> {
  const [a, b] = await Promise.all([digest(given), digest(expected)])
  return crypto.subtle.timingSafeEqual(a, b)
}

async function digest(text: string): Promise<ArrayBuffer> {
  return await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}
