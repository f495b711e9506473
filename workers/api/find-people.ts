import { PersonId } from '#core/ids.ts'
import type { PersonSnapshot } from '#core/person.ts'
import { findPersonOf, type PersonRow } from '#d1/people.ts'
import type { FieldProblem } from './contract/problems.ts'

interface PeopleFound {
  readonly people: PersonSnapshot[]
  readonly errors: FieldProblem[]
}

/** An owner's people as they are now, in the order they are named; whoever is not theirs is told. */
export async function findPeople(
  db: D1Database,
  owner: string,
  ids: readonly string[],
): Promise<PeopleFound> {
  const found = await Promise.all(
    ids.map(async (asked) => {
      const id = PersonId.safeParse(asked)
      return id.success ? await findPersonOf(db, owner, id.data) : null
    }),
  )
  return peopleFound(found)
}

/** Those who were asked for, in their order; null for who was not found. */
export function peopleFound(found: readonly (PersonRow | null)[]): PeopleFound {
  return {
    people: found.flatMap((person) => (person ? [snapshot(person)] : [])),
    errors: found.flatMap((person, index) => (person ? [] : [nobody(`people.${index}`)])),
  }
}

function snapshot({ owner: _, createdAt: _createdAt, ...person }: PersonRow): PersonSnapshot {
  return person
}

function nobody(field: string): FieldProblem {
  const mend = 'Create the person first and use the id you get.'
  return { field, problem: 'is nobody we know', mend }
}
