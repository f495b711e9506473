import { findMembership } from '#d1/accounts.ts'
import { countUse } from '#d1/api-keys.ts'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { afterwards } from '../afterwards.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { bearerOf } from './bearer-of.ts'
import { mayCall, mayOperate, type Bearer } from './bearer.ts'

/**
 * Lets in whoever has people and readings of their own, and says whose rows they may see: an
 * account's, or, where the header `Organization` names one it is a member of, that organisation's.
 */
export const requireOwner = createMiddleware<ApiContext>(async (c, next) => {
  const bearer = await bearerOf(c)
  if (bearer === null) return problem(c, 'unauthorized')
  if (!mayCall(bearer, c.req.method, c.req.url)) return problem(c, 'forbidden')
  const owner = await ownerFor(c, bearer)
  if (owner === null) return problem(c, 'forbidden', { detail: NO_MEMBER })
  letIn(c, { ...bearer, owner })
  await next()
  if (bearer.kind === 'key') await countUseOf(c, bearer)
})

/** Lets in whoever runs the service. */
export const requireOperator = createMiddleware<ApiContext>(async (c, next) => {
  const bearer = await bearerOf(c)
  if (bearer === null) return problem(c, 'unauthorized')
  if (!mayOperate(bearer)) return problem(c, 'forbidden')
  letIn(c, bearer)
  await next()
})

/** Lets in whoever signed in themselves: accounts are no matter of keys, or of other issuers' tokens. */
export const requireSession = createMiddleware<ApiContext>(async (c, next) => {
  const { kind, account, session } = c.var.bearer
  if (kind !== 'session' || account === null || session === null) {
    return problem(c, 'forbidden', { detail: 'This is for whoever signed in themselves.' })
  }
  c.set('account', account)
  c.set('session', session)
  await next()
})

/** Lets in who manages what they act for: themselves, or an organisation that they own or administer. */
export const requireManager = createMiddleware<ApiContext>(async (c, next) => {
  const { account, owner } = c.var
  const role = owner === account ? 'owner' : await findMembership(c.env.DB, account, owner)
  if (role !== 'owner' && role !== 'admin') return problem(c, 'forbidden')
  await next()
})

/** Lets in who may take all of it away: whoever it belongs to, and of an organisation only who owns it. */
export const requireSelf = createMiddleware<ApiContext>(async (c, next) => {
  const { bearer, owner } = c.var
  const isSelf = bearer.account === null || bearer.account === owner
  if (isSelf) return await next()
  const role = await findMembership(c.env.DB, bearer.account!, owner)
  return role === 'owner' ? await next() : problem(c, 'forbidden')
})

/** Lets in who says what others may do. */
export const requireAdmin = createMiddleware<ApiContext>(async (c, next) => {
  if (c.var.bearer.role !== 'admin') return problem(c, 'forbidden')
  await next()
})

const NO_MEMBER = 'This account is no member of that organization.'

async function ownerFor(c: Context<ApiContext>, bearer: Bearer): Promise<string | null> {
  const organization = c.req.header('organization')
  if (organization === undefined || organization === bearer.owner) return bearer.owner
  if (bearer.account === null) return null
  const role = await findMembership(c.env.DB, bearer.account, organization)
  return role === null ? null : organization
}

function letIn(c: Context<ApiContext>, bearer: Bearer): void {
  c.set('bearer', bearer)
  c.set('owner', bearer.owner)
  c.set('principal', bearer.principal)
}

async function countUseOf(c: Context<ApiContext>, { principal: keyId }: Bearer): Promise<void> {
  const isOrder =
    c.req.method === 'POST' &&
    c.res.status === 202 &&
    /^\/v1\/jobs(\/[^/]+\/again)?$/.test(c.req.path)
  await afterwards(c, countUse(c.env.DB, { keyId, isOrder, at: new Date() }))
}
