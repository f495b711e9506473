import { Birth } from '#core/birth.ts'
import { PersonId } from '#core/ids.ts'
import { PERSON_FIELDS, PersonInput, PRONOUNS } from '#core/person.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { Next, PageQuery } from './paging.ts'
import { OWNER } from './security.ts'

const tags = ['people']
const security = OWNER

/** Whose data these are: the one who keeps them, or somebody who agreed to be read about. */
export const Whose = z.enum(['own', 'declared']).meta({
  description:
    '`own`: the person is you. `declared`: somebody else, who agreed that you have them read about.',
})

export const CreatePersonRequest = PersonInput.extend({ consent: Whose.optional() }).meta({
  id: 'CreatePerson',
})
export type CreatePersonRequest = z.infer<typeof CreatePersonRequest>

/** What is left out stays as it is; null takes away what need not be there. */
const CorrectPersonRequest = z
  .strictObject({
    name: PERSON_FIELDS.name.optional(),
    hebrewName: PERSON_FIELDS.hebrewName.nullable().optional(),
    pronouns: PERSON_FIELDS.pronouns.nullable().optional(),
    spokenAs: PERSON_FIELDS.spokenAs.nullable().optional(),
    birth: PERSON_FIELDS.birth.optional(),
  })
  .meta({ id: 'CorrectPerson' })

export const PersonResponse = z
  .object({
    id: z.string(),
    name: z.string(),
    hebrewName: z.string().nullable(),
    pronouns: z.enum(PRONOUNS).nullable(),
    spokenAs: z.string().nullable(),
    birth: Birth,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Person' })
export type PersonResponse = z.infer<typeof PersonResponse>

const params = z.object({ personId: PersonId })

export const createPerson = createRoute({
  method: 'post',
  path: '/v1/people',
  operationId: 'createPerson',
  summary: 'Keeps a person. A local time that happened twice or never is refused with its choices.',
  tags,
  security,
  request: { body: jsonBody(CreatePersonRequest) },
  responses: {
    201: json(PersonResponse, 'The person.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-now'),
  },
})

export const listPeople = createRoute({
  method: 'get',
  path: '/v1/people',
  operationId: 'listPeople',
  summary: 'Lists your people, the newest first.',
  tags,
  security,
  request: { query: PageQuery },
  responses: {
    200: json(z.object({ people: z.array(PersonResponse), next: Next }), 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const getPerson = createRoute({
  method: 'get',
  path: '/v1/people/{personId}',
  operationId: 'getPerson',
  summary: 'Tells one person.',
  tags,
  security,
  request: { params },
  responses: {
    200: json(PersonResponse, 'The person.'),
    ...refusals(...BEHIND_TOKEN, 'not-found'),
  },
})

export const correctPerson = createRoute({
  method: 'patch',
  path: '/v1/people/{personId}',
  operationId: 'correctPerson',
  summary: 'Corrects a person. Readings that were ordered keep them as they were.',
  tags,
  security,
  request: { params, body: jsonBody(CorrectPersonRequest) },
  responses: {
    200: json(PersonResponse, 'The person.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-found'),
  },
})

export const deletePerson = createRoute({
  method: 'delete',
  path: '/v1/people/{personId}',
  operationId: 'deletePerson',
  summary: 'Deletes a person; with `readings=delete` also every reading about them.',
  tags,
  security,
  request: { params, query: z.object({ readings: z.enum(['delete']).optional() }) },
  responses: {
    204: { description: 'They are gone.' },
    ...refusals(...BEHIND_TOKEN, 'not-found', 'in-use', 'invalid-input'),
  },
})
