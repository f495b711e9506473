import { newPersonId } from '#core/ids.ts'
import { declareConsent, findOwnPerson } from '#d1/consents.ts'
import { listJobsAbout } from '#d1/jobs.ts'
import { insertPerson, listPeopleOf, updatePerson, type PersonRow } from '#d1/people.ts'
import { readSetting } from '#settings/read.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { requireOwnPerson } from '../auth/require-own.ts'
import { birthMisfit } from '../birth-misfit.ts'
import {
  correctPerson,
  createPerson,
  deletePerson,
  getPerson,
  listPeople,
} from '../contract/people.ts'
import { pageAsked, pageShown } from '../cursor.ts'
import type { ApiContext } from '../env.ts'
import { erasePerson } from '../erase-person.ts'
import { refuseFull } from '../full.ts'
import { presentPerson } from '../present-person.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'

export const people = new OpenAPIHono<ApiContext>()
people.use('/v1/people/:personId/*', requireOwnPerson)
people.openapi(createPerson, async (c) => {
  const { consent, ...given } = c.req.valid('json')
  const { name, birth, hebrewName = null, pronouns = null, spokenAs = null } = given
  const misfit = birthMisfit({ birth, hebrewName })
  if (misfit) return problem(c, 'invalid-input', misfit)
  const described = { name, hebrewName, pronouns, spokenAs, birth }
  const person = { id: newPersonId(), owner: c.var.owner, createdAt: new Date(), ...described }
  if (consent === 'own' && (await findOwnPerson(c.env.DB, c.var.owner)) !== null) {
    return problem(c, 'invalid-input', { errors: [SECOND_SELF] })
  }
  const { value: most } = await readSetting(settingsSource(c), 'api.peopleOfOwner')
  const kept = await insertPerson(c.env.DB, person, most)
  if (kept === 'full') return refuseFull(c, { field: 'people', most, mend: MEND_FULL })
  if (kept === 'gone' || (consent && !(await isDeclared(c, person, consent))))
    return problem(c, 'unauthorized')
  return c.json(presentPerson(person), 201)
})
people.openapi(listPeople, async (c) => {
  const query = c.req.valid('query')
  const rows = await listPeopleOf(c.env.DB, c.var.owner, pageAsked(query))
  const { shown, next } = pageShown(rows, query.limit)
  return c.json({ people: shown.map(presentPerson), next }, 200)
})
people.openapi(correctPerson, async (c) => {
  const { person } = c.var
  const {
    name = person.name,
    hebrewName = person.hebrewName,
    pronouns = person.pronouns,
    spokenAs = person.spokenAs,
    birth = person.birth,
  } = c.req.valid('json')
  const corrected = { ...person, name, hebrewName, pronouns, spokenAs, birth }
  const misfit = birthMisfit(corrected)
  if (misfit) return problem(c, 'invalid-input', misfit)
  await updatePerson(c.env.DB, corrected)
  return c.json(presentPerson(corrected), 200)
})
people.openapi(deletePerson, async (c) => {
  const { id, owner } = c.var.person
  const readings = (await listJobsAbout(c.env.DB, owner, id)).map((job) => job.id)
  const { readings: wish } = c.req.valid('query')
  if (readings.length > 0 && wish !== 'delete') return problem(c, 'in-use', { readings })
  await erasePerson(c.env, c.var.person, readings)
  return c.body(null, 204)
})
people.openapi(getPerson, (c) => c.json(presentPerson(c.var.person), 200))

/** Declares whose data these are; false where the owner is gone meanwhile. */
async function isDeclared(
  c: Context<ApiContext>,
  { id: personId, owner, createdAt: declaredAt }: PersonRow,
  kind: 'own' | 'declared',
): Promise<boolean> {
  return await declareConsent(c.env.DB, { personId, owner, kind, declaredAt })
}

const MEND_FULL = 'DELETE /v1/people/{personId}: those who are not needed.'
const SECOND_SELF = {
  field: 'consent',
  problem: 'is said of another already',
  mend: 'Only one of your people is you: declare the others.',
}
