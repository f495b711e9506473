import type { PersonSnapshot } from '#core/person.ts'
import { findConsents } from '#d1/consents.ts'

/** Which of two people is whoever orders: who was said to be them, or else the first. */
export async function ownersSide(
  db: D1Database,
  people: readonly PersonSnapshot[],
): Promise<'p1' | 'p2'> {
  const ids = people.map(({ id }) => id)
  const consents = await findConsents(db, ids)
  return ids[1] !== undefined && consents.get(ids[1])?.kind === 'own' ? 'p2' : 'p1'
}
