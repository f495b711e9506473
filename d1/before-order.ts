import type { PersonId } from '#core/ids.ts'
import { drizzle } from 'drizzle-orm/d1'
import { byPerson, consentsOf, type ConsentRow } from './consents.ts'
import { fromD1 } from './from-d1.ts'
import { orderUnder, type OrderRow } from './jobs.ts'
import { NOTHING_UNDERWAY, openJobs, type Underway } from './open-jobs.ts'
import { ownedBy } from './owned-by.ts'
import { peopleCalled, type PersonRow } from './people.ts'

interface OrderAsked {
  readonly owner: string
  /** The key it is asked under. */
  readonly key: string
  readonly people: readonly PersonId[]
}

/** What an order is judged by before it is placed. */
export interface BeforeOrder {
  /** The order placed under its key before; null where there is none. */
  readonly placed: OrderRow | null
  /** Its people by their ids, as far as they are the owner's. */
  readonly people: ReadonlyMap<string, PersonRow>
  /** What is known of the consents of whoever is named, by their ids. */
  readonly consents: ReadonlyMap<string, ConsentRow>
  readonly underway: Underway
}

/**
 * Everything that D1 is asked before an order is placed, in one question: each is a journey to where the
 * database lies. Throws a retryable `DependencyError` when D1 does not answer.
 */
export async function readBeforeOrder(
  db: D1Database,
  { owner, key, people }: OrderAsked,
): Promise<BeforeOrder> {
  const orm = drizzle(db)
  const [[placed = null], named, consents, [underway = NOTHING_UNDERWAY]] = await fromD1(
    'what an order is judged by could not be read',
    () =>
      orm.batch([
        orderUnder(orm, owner, key),
        peopleCalled(orm, people),
        consentsOf(orm, people),
        openJobs(orm, owner),
      ]),
  )
  const own = named.filter((person) => ownedBy(person, owner) !== null)
  return {
    placed,
    people: new Map(own.map((person) => [person.id, person])),
    consents: byPerson(consents),
    underway,
  }
}
