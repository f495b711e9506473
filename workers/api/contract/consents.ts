import { PersonId } from '#core/ids.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, OURS, READING_JSON, refusals } from './answers.ts'
import { PersonResponse, Whose } from './people.ts'
import { OWNER as security } from './security.ts'

const tags = ['consents']

const Consent = z
  .object({
    whose: Whose.nullable().meta({ description: 'Null while nothing was declared.' }),
    declaredAt: z.iso.datetime().nullable(),
    acceptedAt: z.iso.datetime().nullable().meta({
      description: 'When the person themselves accepted that readings about them are shared.',
    }),
  })
  .meta({ id: 'Consent' })
export type ConsentResponse = z.infer<typeof Consent>

const params = z.object({ personId: PersonId })
const OWN_PERSON = [...BEHIND_TOKEN, 'not-found'] as const

export const getConsent = createRoute({
  method: 'get',
  path: '/v1/people/{personId}/consent',
  operationId: 'getConsent',
  summary: 'Tells what was declared of a person, and whether they accepted.',
  tags,
  security,
  request: { params },
  responses: { 200: json(Consent, 'The consent.'), ...refusals(...OWN_PERSON) },
})

export const declareConsent = createRoute({
  method: 'put',
  path: '/v1/people/{personId}/consent',
  operationId: 'declareConsent',
  summary: 'Declares whose data these are. Nothing is ordered about who was not declared.',
  tags,
  security,
  request: {
    params,
    body: jsonBody(z.strictObject({ whose: Whose }).meta({ id: 'DeclareConsent' })),
  },
  responses: {
    200: json(Consent, 'The consent.'),
    ...refusals(...OWN_PERSON, ...READING_JSON, 'not-now'),
  },
})

export const linkConsent = createRoute({
  method: 'post',
  path: '/v1/people/{personId}/consent/link',
  operationId: 'linkConsent',
  summary: 'Makes a link for the person read about: to accept, to see what is kept, to erase it.',
  tags,
  security,
  request: { params },
  responses: {
    201: json(z.object({ url: z.string(), expiresAt: z.iso.datetime() }), 'The link.'),
    ...refusals(...OWN_PERSON, 'not-now'),
  },
})

const Token = z.object({ token: z.string().max(1000) })
const OPEN = [...OURS, 'not-found'] as const

const Subject = z
  .object({
    person: PersonResponse,
    acceptedAt: z.iso.datetime().nullable(),
    readings: z.array(z.object({ id: z.string(), type: z.string(), createdAt: z.iso.datetime() })),
  })
  .meta({ id: 'Subject', description: 'Everything that is kept about who is read about.' })

export const getSubject = createRoute({
  method: 'get',
  path: '/consent/{token}',
  operationId: 'getSubject',
  summary: 'Tells who is read about what is kept of them.',
  tags,
  request: { params: Token },
  responses: { 200: json(Subject, 'All of it.'), ...refusals(...OPEN) },
})

export const answerConsent = createRoute({
  method: 'post',
  path: '/consent/{token}',
  operationId: 'answerConsent',
  summary: 'Accepts that readings about oneself are shared, or does so no more.',
  tags,
  request: {
    params: Token,
    body: jsonBody(z.strictObject({ accepts: z.boolean() }).meta({ id: 'AnswerConsent' })),
  },
  responses: { 200: json(Consent, 'The consent.'), ...refusals(...OPEN, ...READING_JSON) },
})

export const eraseSubject = createRoute({
  method: 'delete',
  path: '/consent/{token}',
  operationId: 'eraseSubject',
  summary: 'Erases who is read about, with every reading about them.',
  tags,
  request: { params: Token },
  responses: { 204: { description: 'It is gone.' }, ...refusals(...OPEN) },
})
