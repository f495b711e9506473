import { readSetting } from '#settings/read.ts'
import { createMiddleware } from 'hono/factory'
import { Webhook } from 'standardwebhooks'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'

const HEADERS = ['webhook-id', 'webhook-timestamp', 'webhook-signature']

/** Lets in what a shop signed with the secret that settings hold, not more than five minutes ago. */
export const requireShop = createMiddleware<ApiContext>(async (c, next) => {
  const { value: secret } = await readSetting(settingsSource(c), 'orders.shopSecret')
  if (secret === null) return problem(c, 'bad-signature', { detail: 'no shop is known' })
  const headers = Object.fromEntries(HEADERS.map((name) => [name, c.req.header(name) ?? '']))
  try {
    new Webhook(secret, { format: 'raw' }).verify(await c.req.text(), headers)
  } catch {
    return problem(c, 'bad-signature')
  }
  return await next()
})
