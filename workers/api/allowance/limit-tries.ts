import { sha256Of } from '#core/sha256.ts'
import { windowAt } from '#durable-objects/allowance/grant.ts'
import { readSetting } from '#settings/read.ts'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'
import { addressOf } from './address-of.ts'
import { CountedHere, type Verdict } from './count-here.ts'

const here = new CountedHere()

const HOUR_SECONDS = 3600
/** Many people may come from one address, and each has mistyped before. */
const ACCOUNTS_OF_AN_ADDRESS = 5

/**
 * Counts tries to come in, by where they come from and by the account they are for: who guesses
 * passwords, or has mails sent to somebody, gets a few tries and not as many as may be asked at all,
 * in ten seconds and in an hour. What names no account is not counted by the hour: behind one
 * address many may begin without a name.
 */
export const limitTries = createMiddleware<ApiContext>(async (c, next) => {
  if (c.req.method !== 'POST') return await next()
  const email = emailIn(await c.req.json().catch(() => null))
  const account = email === null ? null : await sha256Of(email.trim().toLowerCase())
  const address = addressOf(c.req.raw.headers)
  const refusal =
    (await inTenSeconds(c, account === null ? [address] : [address, account])) ??
    (account && (await inAnHour(c, { address, account })))
  if (!refusal) return await next()
  return problem(c, 'too-many', {}, { 'retry-after': String(refusal.resetSeconds) })
})

type Refusal = Pick<Verdict, 'resetSeconds'>

async function inTenSeconds(
  c: Context<ApiContext>,
  whom: readonly string[],
): Promise<Refusal | null> {
  const { value: limit } = await readSetting(settingsSource(c), 'auth.tries')
  if (limit === 0) return null
  for (const who of whom) {
    const key = `tries:${who}`
    const verdict = await here.take(key, {
      limit,
      now: Date.now(),
      ask: async (asked) => await c.env.ALLOWANCE.getByName(key).take(asked),
    })
    if (!verdict.isAllowed) return verdict
  }
  return null
}

/** Asked of the object each time: tries are few, and none of them is to be handed to an isolate that does not come. */
async function inAnHour(
  c: Context<ApiContext>,
  { address, account }: { readonly address: string; readonly account: string },
): Promise<Refusal | null> {
  const { value: most } = await readSetting(settingsSource(c), 'auth.triesAnHour')
  if (most === 0) return null
  const now = Date.now()
  const window = windowAt(now, HOUR_SECONDS)
  const endsAt = (window + 1) * HOUR_SECONDS * 1000
  const limits = { [address]: most * ACCOUNTS_OF_AN_ADDRESS, [account]: most }
  for (const [who, limit] of Object.entries(limits)) {
    const counted = c.env.ALLOWANCE.getByName(`tries of an hour:${who}`)
    const { granted } = await counted.takeKept({ window, wanted: 1, limit }, { endsAt })
    if (granted === 0) return { resetSeconds: Math.ceil((endsAt - now) / 1000) }
  }
  return null
}

function emailIn(body: unknown): string | null {
  const { email }: { readonly email?: unknown } = Object(body)
  return typeof email === 'string' ? email : null
}
