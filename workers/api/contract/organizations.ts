import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { OWNER as security } from './security.ts'

const tags = ['organizations']

const MEMBER_ROLES = ['owner', 'admin', 'member'] as const
const MemberRole = z.enum(MEMBER_ROLES).meta({
  description: '`admin` also manages keys, members and the brand; `owner` may delete it all.',
})

const Colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'is none like #1a2b3c')
  .meta({ example: '#1a2b3c' })
const BRAND_FIELDS = {
  name: z.string().min(1).max(100),
  colours: z.strictObject({ ink: Colour, accent: Colour }),
  imprint: z.string().max(2000).meta({ description: 'Who answers for what is published.' }),
  sender: z.string().min(1).max(100).nullable().meta({ description: 'Whose name mails bear.' }),
}
const SetBrand = z.strictObject(BRAND_FIELDS).meta({ id: 'SetBrand' })
const Brand = z
  .object({ ...BRAND_FIELDS, colours: z.object({ ink: Colour, accent: Colour }) })
  .meta({ id: 'Brand', description: 'How an organization shows itself.' })

const Organization = z
  .object({
    id: z.string().meta({ description: 'Sent as `Organization`, calls are made in its name.' }),
    name: z.string(),
    role: MemberRole.meta({ description: 'Yours.' }),
    brand: Brand.nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Organization' })
export type OrganizationResponse = z.infer<typeof Organization>

const Member = z
  .object({ account: z.string(), name: z.string(), email: z.string(), role: MemberRole })
  .meta({ id: 'Member' })

const params = z.object({ organizationId: z.string().max(40) })
const OF_MEMBER = [...BEHIND_TOKEN, 'not-found'] as const

export const createOrganization = createRoute({
  method: 'post',
  path: '/v1/organizations',
  operationId: 'createOrganization',
  summary: 'Founds an organization: people, readings and keys of its own.',
  tags,
  security,
  request: {
    body: jsonBody(
      z.strictObject({ name: z.string().min(1).max(100) }).meta({ id: 'CreateOrganization' }),
    ),
  },
  responses: {
    201: json(Organization, 'The organization; you own it.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-now'),
  },
})

export const listOrganizations = createRoute({
  method: 'get',
  path: '/v1/organizations',
  operationId: 'listOrganizations',
  summary: 'Lists the organizations you act for.',
  tags,
  security,
  responses: {
    200: json(z.object({ organizations: z.array(Organization) }), 'All of them.'),
    ...refusals(...BEHIND_TOKEN),
  },
})

export const listMembers = createRoute({
  method: 'get',
  path: '/v1/organizations/{organizationId}/members',
  operationId: 'listMembers',
  summary: 'Lists who acts for an organization.',
  tags,
  security,
  request: { params },
  responses: {
    200: json(z.object({ members: z.array(Member) }), 'All of them.'),
    ...refusals(...OF_MEMBER),
  },
})

export const setBrand = createRoute({
  method: 'put',
  path: '/v1/organizations/{organizationId}/brand',
  operationId: 'setBrand',
  summary: 'Says how an organization shows itself.',
  tags,
  security,
  request: { params, body: jsonBody(SetBrand) },
  responses: {
    200: json(Organization, 'The organization.'),
    ...refusals(...OF_MEMBER, ...READING_JSON),
  },
})

export const inviteMember = createRoute({
  method: 'post',
  path: '/v1/organizations/{organizationId}/invitations',
  operationId: 'inviteMember',
  summary: 'Asks somebody by mail to act for an organization.',
  tags,
  security,
  request: {
    params,
    body: jsonBody(
      z
        .strictObject({
          email: z.email('is no address').max(254),
          role: z.enum(['admin', 'member']).default('member'),
        })
        .meta({ id: 'InviteMember' }),
    ),
  },
  responses: {
    202: { description: 'The mail is on its way.' },
    ...refusals(...OF_MEMBER, ...READING_JSON),
  },
})

export const joinOrganization = createRoute({
  method: 'post',
  path: '/v1/organizations/join',
  operationId: 'joinOrganization',
  summary: 'Accepts an invitation that was mailed to your address.',
  tags,
  security,
  request: {
    body: jsonBody(
      z.strictObject({ invitation: z.string().max(40) }).meta({ id: 'JoinOrganization' }),
    ),
  },
  responses: {
    204: { description: 'You act for it now.' },
    ...refusals(...BEHIND_TOKEN, ...READING_JSON),
  },
})

export const removeMember = createRoute({
  method: 'delete',
  path: '/v1/organizations/{organizationId}/members/{account}',
  operationId: 'removeMember',
  summary: 'Has somebody act for an organization no more; also yourself.',
  tags,
  security,
  request: { params: params.extend({ account: z.string().max(40) }) },
  responses: {
    204: { description: 'They act for it no more.' },
    ...refusals(...OF_MEMBER, 'invalid-input'),
  },
})
