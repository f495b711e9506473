import type { Wish } from '#core/commission.ts'
import { PersonId } from '#core/ids.ts'
import type { PersonSnapshot } from '#core/person.ts'
import type { LocalFleet } from '../fleet/local-fleet.ts'

const BIRTHS = [
  {
    name: 'Michael',
    birth: { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 },
  },
  {
    name: 'Charmaine',
    birth: { date: '1983-11-23', time: '06:25', latitude: 22.3193, longitude: 114.1694 },
  },
] as const

/** As the API keeps them; under which ids does not matter to what is written. */
const PEOPLE: readonly PersonSnapshot[] = BIRTHS.map((person, place) => ({
  ...person,
  id: PersonId.parse(`per_0000000000000000000${place + 1}`),
}))

export const PACKAGE: Wish = { type: 'nuclear_v2', people: PEOPLE }

/** The kinds of orders that are placed, again and again in this order. */
export const WISHES: readonly Wish[] = [
  { type: 'hook', people: PEOPLE.slice(0, 1) },
  { type: 'single_system', system: 'vedic', people: PEOPLE.slice(0, 1) },
  { type: 'synastry', system: 'humanDesign', people: PEOPLE },
  { type: 'hook', people: PEOPLE.slice(0, 1) },
  { type: 'single_system', system: 'western', people: PEOPLE.slice(0, 1) },
]

/** Creates both people and returns their ids. */
export async function createPeople(fleet: LocalFleet): Promise<readonly string[]> {
  const made = BIRTHS.map(
    async (person) => (await fleet.json<{ id: string }>('POST /v1/people', person)).id,
  )
  return await Promise.all(made)
}

export async function orderJob(
  fleet: LocalFleet,
  { type, system, people }: Wish,
  { ids, key }: { readonly ids: readonly string[]; readonly key: string },
): Promise<string> {
  const wish = { type, people: ids.slice(0, people.length), ...(system && { system }) }
  const headers = { 'idempotency-key': key }
  return (await fleet.json<{ id: string }>('POST /v1/jobs', wish, headers)).id
}
