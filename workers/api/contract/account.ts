import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { AccountResponse } from './auth.ts'
import { Scope } from './scopes.ts'
import { OWNER as security } from './security.ts'

const tags = ['account']

const Me = z
  .object({
    owner: z.string().meta({ description: 'Whose rows these requests see.' }),
    kind: z.enum(['development', 'session', 'token', 'key', 'outside']),
    scopes: z.array(Scope).nullable().meta({ description: 'Null where nothing is held back.' }),
    isTest: z.boolean(),
    account: AccountResponse.nullable().meta({ description: 'Null where none stands behind it.' }),
  })
  .meta({ id: 'Me' })

const Session = z
  .object({
    id: z.string(),
    isCurrent: z.boolean(),
    userAgent: z.string().nullable(),
    address: z.string().nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Session' })

const ApiKey = z
  .object({
    id: z.string(),
    name: z.string(),
    start: z.string().meta({ description: 'How it begins; the rest is kept by nobody but you.' }),
    scopes: z.array(Scope),
    isTest: z.boolean().meta({ description: 'Its orders are the almanac’s, and cost nothing.' }),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' })
export type ApiKeyResponse = z.infer<typeof ApiKey>

const LONGEST_DAYS = 3650
const CreateKey = z
  .strictObject({
    name: z.string().min(1).max(100),
    scopes: z.array(Scope).min(1, 'opens nothing').max(10),
    isTest: z.boolean().default(false),
    days: z.number().int().min(1).max(LONGEST_DAYS).optional().meta({
      description: 'How long it is to open anything; without it, until it is deleted.',
    }),
  })
  .meta({ id: 'CreateKey' })

const Usage = z
  .object({ day: z.string(), requests: z.number().int(), orders: z.number().int() })
  .meta({ id: 'KeyUsage' })

const Passkey = z
  .object({ id: z.string(), name: z.string().nullable(), createdAt: z.iso.datetime().nullable() })
  .meta({ id: 'Passkey' })

const keyParams = z.object({ keyId: z.string().max(40) })

export const getMe = createRoute({
  method: 'get',
  path: '/v1/account',
  operationId: 'getMe',
  summary: 'Tells who you are here, and what you may do.',
  tags,
  security,
  responses: { 200: json(Me, 'You.'), ...refusals(...BEHIND_TOKEN) },
})

export const makeToken = createRoute({
  method: 'post',
  path: '/v1/account/token',
  operationId: 'makeToken',
  summary:
    'Makes a JWT that bears requests for a quarter of an hour, here and wherever we are trusted.',
  tags,
  security,
  responses: {
    201: json(z.object({ token: z.string() }), 'The token.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const listSessions = createRoute({
  method: 'get',
  path: '/v1/account/sessions',
  operationId: 'listSessions',
  summary: 'Lists where you are signed in, the newest first.',
  tags,
  security,
  responses: {
    200: json(z.object({ sessions: z.array(Session) }), 'All of them.'),
    ...refusals(...BEHIND_TOKEN),
  },
})

export const endSession = createRoute({
  method: 'delete',
  path: '/v1/account/sessions/{sessionId}',
  operationId: 'endSession',
  summary: 'Signs out somewhere; also here.',
  tags,
  security,
  request: { params: z.object({ sessionId: z.string().max(40) }) },
  responses: {
    204: { description: 'It is ended.' },
    ...refusals(...BEHIND_TOKEN, 'not-found'),
  },
})

export const endOtherSessions = createRoute({
  method: 'delete',
  path: '/v1/account/sessions',
  operationId: 'endOtherSessions',
  summary: 'Signs out everywhere but here.',
  tags,
  security,
  responses: { 204: { description: 'They are ended.' }, ...refusals(...BEHIND_TOKEN) },
})

export const createKey = createRoute({
  method: 'post',
  path: '/v1/account/keys',
  operationId: 'createKey',
  summary: 'Makes a key for a program, yours or your organization’s. It is shown this once.',
  tags,
  security,
  request: { body: jsonBody(CreateKey) },
  responses: {
    201: json(ApiKey.extend({ key: z.string() }), 'The key.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-now'),
  },
})

export const listKeys = createRoute({
  method: 'get',
  path: '/v1/account/keys',
  operationId: 'listKeys',
  summary: 'Lists the keys there are, the newest first.',
  tags,
  security,
  responses: {
    200: json(z.object({ keys: z.array(ApiKey) }), 'All of them.'),
    ...refusals(...BEHIND_TOKEN),
  },
})

export const deleteKey = createRoute({
  method: 'delete',
  path: '/v1/account/keys/{keyId}',
  operationId: 'deleteKey',
  summary: 'Deletes a key: it opens nothing from now on.',
  tags,
  security,
  request: { params: keyParams },
  responses: { 204: { description: 'It is gone.' }, ...refusals(...BEHIND_TOKEN, 'not-found') },
})

export const getKeyUsage = createRoute({
  method: 'get',
  path: '/v1/account/keys/{keyId}/usage',
  operationId: 'getKeyUsage',
  summary: 'Tells how often a key was used on each day of the last thirty-one.',
  tags,
  security,
  request: { params: keyParams },
  responses: {
    200: json(z.object({ usage: z.array(Usage) }), 'The days on which it was.'),
    ...refusals(...BEHIND_TOKEN, 'not-found'),
  },
})

export const askNewPasskey = createRoute({
  method: 'get',
  path: '/v1/account/passkeys/new',
  operationId: 'askNewPasskey',
  summary: 'Tells what a device is asked that makes a passkey; its cookie goes with the answer.',
  tags,
  security,
  responses: {
    200: json(z.looseObject({ challenge: z.string() }), 'What `navigator.credentials` takes.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const addPasskey = createRoute({
  method: 'post',
  path: '/v1/account/passkeys',
  operationId: 'addPasskey',
  summary: 'Keeps the passkey a device made.',
  tags,
  security,
  request: {
    body: jsonBody(
      z
        .strictObject({
          response: z.looseObject({ id: z.string() }),
          name: z.string().max(100).optional(),
        })
        .meta({ id: 'AddPasskey' }),
    ),
  },
  responses: {
    201: json(Passkey, 'The passkey.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-now'),
  },
})

export const listPasskeys = createRoute({
  method: 'get',
  path: '/v1/account/passkeys',
  operationId: 'listPasskeys',
  summary: 'Lists your passkeys.',
  tags,
  security,
  responses: {
    200: json(z.object({ passkeys: z.array(Passkey) }), 'All of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const deletePasskey = createRoute({
  method: 'delete',
  path: '/v1/account/passkeys/{passkeyId}',
  operationId: 'deletePasskey',
  summary: 'Forgets a passkey.',
  tags,
  security,
  request: { params: z.object({ passkeyId: z.string().max(40) }) },
  responses: {
    204: { description: 'It is gone.' },
    ...refusals(...BEHIND_TOKEN, 'not-found', 'invalid-input'),
  },
})
