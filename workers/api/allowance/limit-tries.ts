import { readSetting } from '#settings/read.ts'
import { createMiddleware } from 'hono/factory'
import { sha256Of } from '../auth/sha256.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'
import { addressOf } from './address-of.ts'
import { CountedHere } from './count-here.ts'

const here = new CountedHere()

/**
 * Counts tries to come in, by where they come from and by the account they are for: who guesses
 * passwords, or has mails sent to somebody, gets a few tries and not as many as may be asked at all.
 */
export const limitTries = createMiddleware<ApiContext>(async (c, next) => {
  const { value: limit } = await readSetting(settingsSource(c), 'auth.tries')
  if (limit === 0 || c.req.method !== 'POST') return await next()
  const email = emailIn(await c.req.json().catch(() => null))
  const whom = email === null ? [] : [await sha256Of(email.trim().toLowerCase())]
  for (const who of [addressOf(c.req.raw.headers), ...whom]) {
    const key = `tries:${who}`
    const verdict = await here.take(key, {
      limit,
      now: Date.now(),
      ask: async (asked) => await c.env.ALLOWANCE.getByName(key).take(asked),
    })
    if (!verdict.isAllowed) {
      return problem(c, 'too-many', {}, { 'retry-after': String(verdict.resetSeconds) })
    }
  }
  return await next()
})

function emailIn(body: unknown): string | null {
  const { email }: { readonly email?: unknown } = Object(body)
  return typeof email === 'string' ? email : null
}
