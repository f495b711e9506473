import { DAY_MS } from '#core/spans.ts'
import {
  acceptConsent,
  declareConsent as declare,
  findConsents,
  findOwnPerson,
  type ConsentRow,
} from '#d1/consents.ts'
import { listJobsAbout } from '#d1/jobs.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { openLinkInApp } from '../app-page.ts'
import { linkToken } from '../auth/links.ts'
import { requireSubject } from '../auth/require-subject.ts'
import { publicUrl } from '../auth/sign.ts'
import {
  answerConsent,
  declareConsent,
  eraseSubject,
  getConsent,
  getSubject,
  linkConsent,
  type ConsentResponse,
} from '../contract/consents.ts'
import type { ApiContext } from '../env.ts'
import { erasePerson } from '../erase-person.ts'
import { presentPerson } from '../present-person.ts'
import { problem } from '../problems.ts'

const LINK_DAYS = 30

/** What was declared of a person, and what they say to it themselves. */
export const consents = new OpenAPIHono<ApiContext>()
consents.use('/consent/:token', openLinkInApp, requireSubject)
consents.openapi(getConsent, async (c) => {
  const { id } = c.var.person
  return c.json(present((await findConsents(c.env.DB, [id])).get(id)), 200)
})
consents.openapi(declareConsent, async (c) => {
  const { id: personId, owner } = c.var.person
  const { whose: kind } = c.req.valid('json')
  const own = kind === 'own' ? await findOwnPerson(c.env.DB, owner) : null
  if (own !== null && own !== personId) {
    return problem(c, 'not-now', { detail: 'another of your people was said to be you' })
  }
  if (!(await declare(c.env.DB, { personId, owner, kind, declaredAt: new Date() })))
    return problem(c, 'not-found')
  return c.json(present((await findConsents(c.env.DB, [personId])).get(personId)), 200)
})
consents.openapi(linkConsent, async (c) => {
  const { id } = c.var.person
  if (!(await findConsents(c.env.DB, [id])).has(id)) {
    return problem(c, 'not-now', { detail: 'declare first whose data these are' })
  }
  const expiresAt = new Date(Date.now() + LINK_DAYS * DAY_MS)
  const token = await linkToken(c, 'consent', { id, expiresAt })
  const url = `${await publicUrl(c)}/consent/${token}`
  return c.json({ url, expiresAt: expiresAt.toISOString() }, 201)
})
consents.openapi(getSubject, async (c) => {
  const { person, consent } = c.var
  const jobs = await listJobsAbout(c.env.DB, person.owner, person.id)
  const readings = jobs.map(({ id, type, createdAt }) => ({
    id,
    type,
    createdAt: createdAt.toISOString(),
  }))
  const acceptedAt = consent.acceptedAt?.toISOString() ?? null
  return c.json({ person: presentPerson(person), acceptedAt, readings }, 200)
})
consents.openapi(answerConsent, async (c) => {
  const acceptedAt = c.req.valid('json').accepts ? new Date() : null
  await acceptConsent(c.env.DB, c.var.person.id, acceptedAt)
  return c.json(present({ ...c.var.consent, acceptedAt }), 200)
})
consents.openapi(eraseSubject, async (c) => {
  const { person } = c.var
  const jobs = await listJobsAbout(c.env.DB, person.owner, person.id)
  await erasePerson(
    c.env,
    person,
    jobs.map(({ id }) => id),
  )
  return c.body(null, 204)
})

function present(row: ConsentRow | undefined): ConsentResponse {
  return {
    whose: row?.kind ?? null,
    declaredAt: row?.declaredAt.toISOString() ?? null,
    acceptedAt: row?.acceptedAt?.toISOString() ?? null,
  }
}
