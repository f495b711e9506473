import { PersonId } from '#core/ids.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { Next, PageQuery } from './paging.ts'
import { OWNER } from './security.ts'

const tags = ['people']
const security = OWNER

const BirthRequest = z
  .strictObject({
    date: z.string().meta({ description: 'The local civil day, `1968-08-23`.' }),
    time: z.string().nullable().meta({
      description: 'The local civil time, `13:45`; null when unknown: nothing is guessed.',
    }),
    latitude: z.number().meta({ description: 'Degrees, north positive.' }),
    longitude: z.number().meta({ description: 'Degrees, east positive.' }),
    zone: z.string().optional().meta({ description: 'An IANA name; by default the place’s own.' }),
    offsetSeconds: z.number().int().optional().meta({
      description: 'Seconds ahead of UTC; overrides the zone.',
    }),
    certaintyMinutes: z.number().positive().optional().meta({
      description: 'How many minutes the time may be off either way.',
    }),
  })
  .meta({ id: 'Birth', description: 'A birth as it is known.' })

/** The longest name is set on one line of a title page. */
const LONGEST_NAME = 120

const Name = z
  .string()
  .transform((name) =>
    name
      .normalize('NFC')
      .replaceAll(/\p{Cc}/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  .pipe(
    z.string().min(1, 'is empty').max(LONGEST_NAME, `is longer than ${LONGEST_NAME} characters`),
  )

const HebrewName = z.string().max(LONGEST_NAME).meta({
  description: 'As the person writes it, in Hebrew letters; gematria is of this alone.',
})

export const CreatePersonRequest = z
  .strictObject({ name: Name, hebrewName: HebrewName.optional(), birth: BirthRequest })
  .meta({ id: 'CreatePerson' })
export type CreatePersonRequest = z.infer<typeof CreatePersonRequest>

/** What is left out stays as it is. */
const CorrectPersonRequest = z
  .strictObject({
    name: Name.optional(),
    hebrewName: HebrewName.nullable().optional(),
    birth: BirthRequest.optional(),
  })
  .meta({ id: 'CorrectPerson' })

export const PersonResponse = z
  .object({
    id: z.string(),
    name: z.string(),
    hebrewName: z.string().nullable(),
    birth: BirthRequest,
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
    ...refusals(...BEHIND_TOKEN, ...READING_JSON),
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
