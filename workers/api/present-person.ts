import type { PersonRow } from '#d1/people.ts'
import type { PersonResponse } from './contract/people.ts'

/** A person as they are shown to whoever keeps them, and to themselves. */
export function presentPerson({ owner: _, createdAt, ...person }: PersonRow): PersonResponse {
  return { ...person, createdAt: createdAt.toISOString() }
}
