import type { ApiClient } from '#cli/api-client.ts'
import type { JobResponse } from '#workers/api/contract/jobs.ts'
import type { PersonResponse } from '#workers/api/contract/people.ts'
import type { StartPerson } from './start-options.ts'

/**
 * Orders the couple's package, or takes up the one already ordered: after a crash the same
 * command goes on with the same job. What failed in it is tried again; a cancelled one is left.
 */
export async function orderPackage(
  api: ApiClient,
  couple: readonly [StartPerson, StartPerson],
): Promise<JobResponse> {
  const known = await api.listPeople()
  const people: string[] = []
  for (const person of couple) people.push(await findOrCreate(api, person, known))

  for (let round = 1; ; round += 1) {
    const key = `start ${people.join(' ')} ${round}`
    const job = await api.order({ type: 'nuclear_v2', people }, key)
    if (job.status === 'cancelled') continue
    if (job.status === 'failed' || job.status === 'partial') await api.retry(job.id)
    return job
  }
}

async function findOrCreate(
  api: ApiClient,
  person: StartPerson,
  known: readonly PersonResponse[],
): Promise<string> {
  const same = known.find(
    ({ name, birth }) => name === person.name && isSameBirth(birth, person.birth),
  )
  return same?.id ?? (await api.createPerson(person)).id
}

function isSameBirth(a: object, b: object): boolean {
  return sorted(a) === sorted(b)
}

function sorted(birth: object): string {
  return JSON.stringify(Object.entries(birth).toSorted(([x], [y]) => x.localeCompare(y)))
}
