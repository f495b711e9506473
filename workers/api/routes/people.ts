import { newPersonId } from '#core/ids.ts'
import { declareConsent, findOwnPerson } from '#d1/consents.ts'
import { listJobsAbout } from '#d1/jobs.ts'
import { insertPerson, listPeopleOf, updatePerson } from '#d1/people.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
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
import { presentPerson } from '../present-person.ts'
import { problem } from '../problems.ts'

export const people = new OpenAPIHono<ApiContext>()
people.use('/v1/people/:personId/*', requireOwnPerson)
people.openapi(createPerson, async (c) => {
  const { consent, ...given } = c.req.valid('json')
  const { name, birth, hebrewName = null, pronouns = null, spokenAs = null } = given
  const misfit = birthMisfit({ birth, hebrewName })
  if (misfit) return problem(c, 'invalid-input', misfit)
  const described = { name, hebrewName, pronouns, spokenAs, birth }
  const kept = { id: newPersonId(), owner: c.var.owner, createdAt: new Date() }
  const person = { ...kept, ...described }
  if (consent === 'own' && (await findOwnPerson(c.env.DB, c.var.owner)) !== null) {
    return problem(c, 'invalid-input', { errors: [SECOND_SELF] })
  }
  if (!(await insertPerson(c.env.DB, person))) return problem(c, 'unauthorized')
  if (consent !== undefined) {
    const { id: personId, owner, createdAt: declaredAt } = person
    await declareConsent(c.env.DB, { personId, owner, kind: consent, declaredAt })
  }
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

const SECOND_SELF = {
  field: 'consent',
  problem: 'is said of another already',
  mend: 'Only one of your people is you: declare the others.',
}
