import { balanceOf, grantCredits as grant, listCredits } from '#d1/credits.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { requireShop } from '../auth/require-shop.ts'
import { getCredits, grantCredits } from '../contract/credits.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'

const ENTRIES_SHOWN = 100

/** What orders are paid with, where settings want them paid. */
export const credits = new OpenAPIHono<ApiContext>()
credits.openapi(getCredits, async (c) => {
  const { owner } = c.var
  const rows = await listCredits(c.env.DB, owner, ENTRIES_SHOWN)
  const entries = rows.map(({ amount, why, at }) => ({ amount, why, at: at.toISOString() }))
  return c.json({ balance: await balanceOf(c.env.DB, owner), entries }, 200)
})
credits.use('/shop/v1/grants', requireShop)
credits.openapi(grantCredits, async (c) => {
  const { credits: amount, ...sale } = c.req.valid('json')
  const granted = await grant(c.env.DB, { ...sale, amount, at: new Date() })
  if (granted === 'gone') return problem(c, 'invalid-input', { errors: [NOBODY] })
  const balance = await balanceOf(c.env.DB, sale.owner)
  return c.json({ balance }, granted === 'granted' ? 201 : 200)
})

const NOBODY = {
  field: 'owner',
  problem: 'is nobody who is here',
  mend: 'Use the owner of GET /v1/account; of an account that was deleted, give the money back.',
}
