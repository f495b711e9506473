import type { PersonSnapshot } from '#core/person.ts'
import type { ConsentRow } from '#d1/consents.ts'

/** Which of two people is whoever orders: who was said to be them, or else the first. */
export function ownersSide(
  [, second]: readonly PersonSnapshot[],
  consents: ReadonlyMap<string, ConsentRow>,
): 'p1' | 'p2' {
  return second !== undefined && consents.get(second.id)?.kind === 'own' ? 'p2' : 'p1'
}
