import { setRole } from '#d1/accounts.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { requireAdmin } from '../auth/require-bearer.ts'
import { giveRole } from '../contract/roles.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'

/** Who runs the service beside whoever set it up. */
export const roles = new OpenAPIHono<ApiContext>()
roles.use('/admin/v1/accounts/:accountId/role', requireAdmin)
roles.openapi(giveRole, async (c) => {
  const { accountId } = c.req.valid('param')
  const isKnown = await setRole(c.env.DB, accountId, c.req.valid('json').role)
  return isKnown ? c.body(null, 204) : problem(c, 'not-found')
})
