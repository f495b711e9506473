import type { Commission } from '#core/commission.ts'
import type { PersonSnapshot } from '#core/person.ts'
import { findConsents, type ConsentRow } from '#d1/consents.ts'
import type { FieldProblem } from '../contract/problems.ts'
import type { Bearer } from './bearer.ts'

/**
 * Who of the people of a reading has not accepted that it is shown to others. The owner themselves
 * need not be asked; everybody else is, also where they alone are read about.
 */
export async function unwilling(
  db: D1Database,
  { people }: Pick<Commission, 'people'>,
): Promise<readonly PersonSnapshot[]> {
  const consents = await findConsents(
    db,
    people.map(({ id }) => id),
  )
  return people.filter(({ id }) => {
    const consent = consents.get(id)
    return consent?.kind !== 'own' && !consent?.acceptedAt
  })
}

/** Who of the people of an order nobody declared to have agreed. The door of development asks nobody. */
export function undeclared(
  { kind }: Bearer,
  people: readonly PersonSnapshot[],
  consents: ReadonlyMap<string, ConsentRow>,
): FieldProblem[] {
  if (kind === 'development') return []
  const mend = 'PUT /v1/people/{personId}/consent: say that it is you, or that they agreed.'
  return people.flatMap(({ id }, index) =>
    consents.has(id)
      ? []
      : [{ field: `people.${index}`, problem: 'was not said to agree to be read about', mend }],
  )
}
