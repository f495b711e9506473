import { resolveBirth, type BirthResolution } from '#astrology/birth/resolve-birth.ts'
import { hebrewNameLetters } from '#astrology/kabbalah/hebrew-name.ts'
import { InputError } from '#core/errors.ts'
import { newPersonId, PersonId } from '#core/ids.ts'
import { findPersonOf, insertPerson, listPeopleOf, type PersonRow } from '#d1/people.ts'
import { Hono } from 'hono'
import { CreatePersonRequest, type PersonResponse } from '../contract/people.ts'
import type { ApiContext } from '../env.ts'
import { inputProblem, problem } from '../problems.ts'
import { readJson } from '../read-json.ts'

const MOST_LISTED = 100

export const people = new Hono<ApiContext>()
  .post('/', async (c) => {
    const body = await readJson(c.req, CreatePersonRequest)
    if ('refusal' in body) return body.refusal

    const resolution = resolve(body.value.birth)
    if ('refusal' in resolution) return resolution.refusal

    const { name, birth, hebrewName = null } = body.value
    if (hebrewName !== null) hebrewNameLetters(hebrewName)
    const id = newPersonId()
    const person = { id, owner: c.var.owner, name, hebrewName, birth, createdAt: new Date() }
    await insertPerson(c.env.DB, person)
    return c.json(present(person), 201)
  })
  .get('/', async (c) => {
    const rows = await listPeopleOf(c.env.DB, c.var.owner, MOST_LISTED)
    return c.json({ people: rows.map(present) })
  })
  .get('/:id', async (c) => {
    const id = PersonId.safeParse(c.req.param('id'))
    const person = id.success ? await findPersonOf(c.env.DB, c.var.owner, id.data) : null
    return person ? c.json(present(person)) : problem('not-found')
  })

/** A birth whose local time happened twice or never is sent back with the choices, never guessed. */
function resolve(
  birth: CreatePersonRequest['birth'],
): BirthResolution | { readonly refusal: Response } {
  try {
    const resolution = resolveBirth(birth)
    if (resolution.kind === 'exact') return resolution
    const mend = `Give offsetSeconds, one of: ${resolution.choices.map(({ offsetSeconds }) => offsetSeconds).join(', ')}.`
    const what =
      resolution.kind === 'ambiguous' ? 'happened twice that day' : 'never happened that day'
    return {
      refusal: problem('invalid-input', {
        errors: [{ field: 'birth.time', problem: what, mend }],
        choices: resolution.choices,
      }),
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const { field, problem: what, mend } = error
    return { refusal: inputProblem([{ field: `birth.${field}`, problem: what, mend }]) }
  }
}

function present({ id, name, hebrewName, birth, createdAt }: PersonRow): PersonResponse {
  return { id, name, hebrewName, birth, createdAt: createdAt.toISOString() }
}
