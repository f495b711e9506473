import { OpenAPIHono } from '@hono/zod-openapi'
import { limitDrawings } from '../allowance/limit-reckoning.ts'
import { asOfToday } from '../as-of-today.ts'
import { getBirthMinute } from '../contract/birth-minute.ts'
import { getCouple } from '../contract/couples.ts'
import { listFacts } from '../contract/told-facts.ts'
import type { ApiContext } from '../env.ts'
import { findPeople } from '../find-people.ts'
import { problem } from '../problems.ts'

const [USUAL_LOOKS, MOST_LOOKS] = [61, 121]

/** What was computed of one's people, told where the ephemeris is. Behind the door of `people`. */
export const told = new OpenAPIHono<ApiContext>()
for (const what of ['facts', 'birth-minute', 'with/:otherId'])
  told.use(`/v1/people/:personId/${what}`, limitDrawings)
told.openapi(listFacts, async (c) => {
  const { people } = await findPeople(c.env.DB, c.var.owner, [c.var.person.id])
  const [person] = people
  if (!person) return problem(c, 'not-found')
  const { facts, next } = await c.env.ORCHESTRATOR.tellFacts({
    ...c.req.valid('query'),
    person,
    asOf: asOfToday(),
  })
  return c.json({ facts: [...facts], next }, 200)
})
told.openapi(getBirthMinute, async (c) => {
  const { people } = await findPeople(c.env.DB, c.var.owner, [c.var.person.id])
  const [person] = people
  if (!person) return problem(c, 'not-found')
  const { minutes, step = usualStep(minutes) } = c.req.valid('query')
  if (looksOf(minutes, step) > MOST_LOOKS) {
    const mend = `Take a step of ${Math.ceil((2 * minutes) / (MOST_LOOKS - 1))} minutes at least.`
    const errors = [{ field: 'step', problem: `is more than ${MOST_LOOKS} looks`, mend }]
    return problem(c, 'invalid-input', { errors })
  }
  return c.json(await c.env.ORCHESTRATOR.tellBirthMinute({ person, minutes, step }), 200)
})
told.openapi(getCouple, async (c) => {
  const { personId, otherId } = c.req.valid('param')
  const { relation } = c.req.valid('query')
  const { people } = await findPeople(c.env.DB, c.var.owner, [personId, otherId])
  const [first, second] = people
  if (!first || !second) return problem(c, 'not-found')
  const between = await c.env.ORCHESTRATOR.tellCouple({
    people: [first, second],
    relation,
    asOf: asOfToday(),
  })
  const named = people.map(({ id, name }) => ({ id, name }))
  return c.json({ relation, people: named, ...between }, 200)
})

function usualStep(minutes: number): number {
  return Math.max(1, Math.ceil((2 * minutes) / (USUAL_LOOKS - 1)))
}

function looksOf(minutes: number, step: number): number {
  return 2 * Math.floor(minutes / step) + 1
}
