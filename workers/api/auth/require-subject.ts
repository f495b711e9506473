import { PersonId } from '#core/ids.ts'
import { findConsents } from '#d1/consents.ts'
import { findPersonOf } from '#d1/people.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { linkedId } from './links.ts'

/** Finds the person a link is for, as long as they are kept. Whoever has the link is taken for them. */
export const requireSubject = createMiddleware<ApiContext>(async (c, next) => {
  const token = c.req.param('token')
  const id = PersonId.safeParse(token && (await linkedId(c, 'consent', token)))
  const consent = id.success ? (await findConsents(c.env.DB, [id.data])).get(id.data) : undefined
  const person = consent && (await findPersonOf(c.env.DB, consent.owner, id.data!))
  if (!person) return problem(c, 'not-found')
  c.set('consent', consent)
  c.set('person', person)
  await next()
  c.res.headers.set('x-robots-tag', 'noindex')
  return undefined
})
