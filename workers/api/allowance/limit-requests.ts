import { logError } from '#core/log.ts'
import { WINDOW_SECONDS } from '#durable-objects/allowance/grant.ts'
import { readSetting } from '#settings/read.ts'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from '../env.ts'
import { principalOf } from '../principal-of.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'
import { addressOf } from './address-of.ts'
import { CountedHere, type AskForSlice, type Verdict } from './count-here.ts'

const LIMITS = {
  principal: 'api.requestsByPrincipal',
  address: 'api.requestsByAddress',
} as const
type Kind = keyof typeof LIMITS

const here = new CountedHere()

/** Counts every request of whoever was let in. Behind a door. */
export const limitPrincipal = createMiddleware<ApiContext>(async (c, next) => {
  return (await refusal(c, 'principal')) ?? (await next())
})

/**
 * Counts by their address whoever shows no credentials, before anything is done for them, and
 * whoever shows some that open nothing. Credentials that do are counted by their principal alone,
 * so that a stranger behind the same address takes nothing from a customer.
 */
export const limitAddress = createMiddleware<ApiContext>(async (c, next) => {
  const showsSome = ['authorization', 'signature'].some((name) => c.req.header(name) !== undefined)
  if (!showsSome) return (await refusal(c, 'address')) ?? (await next())
  await next()
  if (principalOf(c) !== null) return
  const refused = await refusal(c, 'address')
  if (refused) c.res = refused
})

/** 429 when there is nothing left; null when there is, which the headers of the answer tell. */
async function refusal(c: Context<ApiContext>, kind: Kind): Promise<Response | null> {
  const verdict = await taken(c, kind)
  if (verdict === null) return null
  c.set('allowance', headersOf(kind, verdict))
  if (verdict.isAllowed) return null
  return problem(c, 'too-many', {}, { 'retry-after': String(verdict.resetSeconds) })
}

/** Null where any number is allowed, or nobody could be asked: a service that cannot count still serves. */
async function taken(c: Context<ApiContext>, kind: Kind): Promise<Verdict | null> {
  const key = `${kind}:${kind === 'principal' ? principalOf(c) : addressOf(c.req.raw.headers)}`
  const ask: AskForSlice = async (asked) => await c.env.ALLOWANCE.getByName(key).take(asked)
  try {
    const { value: limit } = await readSetting(settingsSource(c), LIMITS[kind])
    return limit === 0 ? null : await here.take(key, { limit, now: Date.now(), ask })
  } catch (error) {
    logError('allowance.untold', error)
    return null
  }
}

/** As draft-ietf-httpapi-ratelimit-headers-10 says them. */
function headersOf(kind: Kind, { limit, left, resetSeconds }: Verdict): Record<string, string> {
  return {
    'ratelimit-policy': `"${kind}";q=${limit};w=${WINDOW_SECONDS}`,
    ratelimit: `"${kind}";r=${left};t=${resetSeconds}`,
  }
}
