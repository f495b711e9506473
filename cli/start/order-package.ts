import type { ApiClient } from '#cli/api-client.ts'
import { isSamePerson } from '#core/person.ts'
import type { JobResponse } from '#workers/api/contract/jobs.ts'
import type { PersonResponse } from '#workers/api/contract/people.ts'
import type { StartPerson } from './check-person.ts'
import type { Couple } from './couple-file.ts'
import { personKey } from './person-key.ts'

/** What of the API an order needs. */
export type OrderingApi = Pick<ApiClient, 'people' | 'createPerson' | 'order' | 'retry'>

/**
 * Orders the couple's package, or takes up the one already ordered: after a crash the same
 * command goes on with the same job. What failed in it is tried again; a cancelled one is left.
 */
export async function orderPackage(api: OrderingApi, couple: Couple): Promise<JobResponse> {
  const known = await peopleByKey(api)
  const people: string[] = []
  for (const person of couple) people.push(await findOrCreate(api, person, known))

  // Whoever gave a couple of one person was asked about it.
  const wish = isSamePerson(...couple) ? { samePerson: true } : {}
  for (let round = 1; ; round += 1) {
    const key = `start ${people.join(' ')} ${round}`
    const job = await api.order({ type: 'nuclear_v2', people, ...wish }, key)
    if (job.status === 'cancelled') continue
    if (job.status === 'failed' || job.status === 'partial') await api.retry(job.id)
    return job
  }
}

/** The oldest of those who are the same: a namesake that is made later changes nothing. */
async function peopleByKey(api: OrderingApi): Promise<Map<string, PersonResponse>> {
  const found = new Map<string, PersonResponse>()
  for await (const person of api.people()) {
    const key = personKey(person)
    const other = found.get(key)
    if (!other || person.createdAt <= other.createdAt) found.set(key, person)
  }
  return found
}

async function findOrCreate(
  api: OrderingApi,
  person: StartPerson,
  known: ReadonlyMap<string, PersonResponse>,
): Promise<string> {
  const key = personKey(person)
  const same = known.get(key)
  if (same) return same.id
  return (await api.createPerson(person)).id
}
