import { randomId } from '#core/ids.ts'
import { findMembership } from '#d1/accounts.ts'
import {
  findOrganization,
  findOrganizationsOf,
  listMembers as membersOf,
  setBrand as keepBrand,
  type OrganizationRow,
} from '#d1/organizations.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import * as z from 'zod'
import { limitTries } from '../allowance/limit-tries.ts'
import { forward, refusedBy } from '../auth/forward.ts'
import { requireSession } from '../auth/require-bearer.ts'
import {
  createOrganization,
  inviteMember,
  joinOrganization,
  listMembers,
  listOrganizations,
  removeMember,
  setBrand,
  type OrganizationResponse,
} from '../contract/organizations.ts'
import type { ApiContext } from '../env.ts'
import { refuseFull } from '../full.ts'
import { problem } from '../problems.ts'

const MOST_ORGANIZATIONS = 50
const FULL = {
  field: 'organizations',
  most: MOST_ORGANIZATIONS,
  mend: 'Leave, or as its owner delete, one that you act for.',
}

type MemberRole = OrganizationResponse['role']

/** Finds what somebody is in the organisation of the path. To who is no member it is absent. */
const requireMember = createMiddleware<ApiContext>(async (c, next) => {
  const { account, DB } = { ...c.var, ...c.env }
  const id = c.req.param('organizationId') ?? ''
  const role = await findMembership(DB, account, id)
  const organization = role === null ? null : await findOrganization(DB, id)
  if (!organization) return problem(c, 'not-found')
  const isReading = c.req.method === 'GET' || c.req.param('account') === account
  if (role === 'member' && !isReading) return problem(c, 'forbidden')
  c.set('organization', { ...organization, role: role as MemberRole })
  return await next()
})

/** Tenants: whoever acts for one calls in its name with the header `Organization`. */
export const organizations = new OpenAPIHono<ApiContext>()
organizations.use('/v1/organizations/*', requireSession)
for (const what of ['members', 'members/:account', 'brand', 'invitations']) {
  organizations.use(`/v1/organizations/:organizationId/${what}`, requireMember)
}
organizations.use('/v1/organizations/:organizationId/invitations', limitTries)
organizations.openapi(createOrganization, async (c) => {
  const { name } = c.req.valid('json')
  if ((await findOrganizationsOf(c.env.DB, c.var.account)).length >= MOST_ORGANIZATIONS)
    return refuseFull(c, FULL)
  const body = { name, slug: randomId('o') }
  const answer = await forward(c, { method: 'POST', path: '/organization/create', body })
  if (!answer.ok) return await refusedBy(c, answer, 'name')
  const { id } = z.object({ id: z.string() }).parse(await answer.json())
  const made = await findOrganization(c.env.DB, id)
  return c.json(present({ ...made!, role: 'owner' }), 201)
})
organizations.openapi(listOrganizations, async (c) => {
  const rows = await findOrganizationsOf(c.env.DB, c.var.account)
  const shown = rows.map((row) => present({ ...row, role: row.role as MemberRole }))
  return c.json({ organizations: shown }, 200)
})
organizations.openapi(listMembers, async (c) => {
  const rows = await membersOf(c.env.DB, c.var.organization.id)
  return c.json({ members: rows.map((row) => ({ ...row, role: row.role as MemberRole })) }, 200)
})
organizations.openapi(setBrand, async (c) => {
  const brand = c.req.valid('json')
  await keepBrand(c.env.DB, c.var.organization.id, brand)
  return c.json(present({ ...c.var.organization, brand }), 200)
})
organizations.openapi(inviteMember, async (c) => {
  const body = { ...c.req.valid('json'), organizationId: c.var.organization.id, resend: true }
  const answer = await forward(c, { method: 'POST', path: '/organization/invite-member', body })
  return answer.ok ? c.body(null, 202) : await refusedBy(c, answer, 'email')
})
organizations.openapi(joinOrganization, async (c) => {
  const body = { invitationId: c.req.valid('json').invitation }
  const answer = await forward(c, {
    method: 'POST',
    path: '/organization/accept-invitation',
    body,
  })
  return answer.ok ? c.body(null, 204) : await refusedBy(c, answer, 'invitation')
})
organizations.openapi(removeMember, async (c) => {
  const { id: organizationId } = c.var.organization
  const member = c.req.valid('param').account
  const row = (await membersOf(c.env.DB, organizationId)).find(({ account }) => account === member)
  if (!row) return problem(c, 'not-found')
  const isSelf = member === c.var.account
  const asked = isSelf
    ? { path: '/organization/leave', body: { organizationId } }
    : { path: '/organization/remove-member', body: { organizationId, memberIdOrEmail: row.email } }
  const answer = await forward(c, { method: 'POST', ...asked })
  return answer.ok ? c.body(null, 204) : await refusedBy(c, answer, 'account')
})

function present({
  id,
  name,
  role,
  brand,
  createdAt,
}: OrganizationRow & { readonly role: MemberRole }): OrganizationResponse {
  return { id, name, role, brand, createdAt: createdAt.toISOString() }
}
