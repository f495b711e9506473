import { beginAction, endAction } from '#d1/operator-actions.ts'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from './env.ts'

/** Looking is no action, but where it is at what a customer was written. */
const LOOKS = /^(GET|HEAD)$/
const AT_TEXTS = /^\/admin\/v1\/jobs\/[^/]+\/documents\/[^/]+\/text$/

/**
 * Keeps every action of operators before it is done, and how it was answered: who, what, when, and the
 * reason where one is given. What cannot be kept is not done. Behind the operators' door.
 */
export const auditActions = createMiddleware<ApiContext>(async (c, next) => {
  const { method, path } = c.req
  if (LOOKS.test(method) && !AT_TEXTS.test(path)) return await next()
  const action = {
    at: new Date(),
    who: c.var.principal,
    action: `${method} ${path}`,
    why: await reasonIn(c),
  }
  const id = await beginAction(c.env.DB, action)
  await next()
  await endAction(c.env.DB, id, c.res.status)
})

/** `why` of a body, and nothing else of it: there may be a secret beside. */
async function reasonIn(c: Context<ApiContext>): Promise<string | null> {
  if (!c.req.header('content-type')?.includes('json')) return null
  try {
    const { why } = JSON.parse(await c.req.text()) as { readonly why?: unknown }
    return typeof why === 'string' ? why.slice(0, 1000) : null
  } catch {
    return null
  }
}
