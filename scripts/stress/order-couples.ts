import type { LocalFleet } from '../prove/fleet/local-fleet.ts'
import { SEED_COUPLES } from '../report/seed-couples.ts'
import type { StressOptions } from './stress-options.ts'

export interface Ordered {
  readonly couple: string
  readonly jobId: string
  /** From the order being sent until it was accepted, milliseconds. */
  readonly acceptedIn: number
}

/** Orders the next of the four couples again and again, all at once. */
export async function orderCouples(
  fleet: LocalFleet,
  { jobs, type }: Pick<StressOptions, 'jobs' | 'type'>,
): Promise<Ordered[]> {
  const couples = await createCouples(fleet)
  const orders = Array.from({ length: jobs }, async (_, n): Promise<Ordered> => {
    const { couple, people } = couples[n % couples.length]!
    const wish = { type, people: type === 'hook' ? people.slice(0, 1) : people }
    const sentAt = performance.now()
    const key = { 'idempotency-key': `stress ${n}` }
    const { id } = await fleet.json<{ id: string }>('POST /v1/jobs', wish, key)
    return { couple, jobId: id, acceptedIn: performance.now() - sentAt }
  })
  return await Promise.all(orders)
}

async function createCouples(fleet: LocalFleet) {
  const couples: { couple: string; people: string[] }[] = []
  for (const [couple, births] of Object.entries(SEED_COUPLES)) {
    const names = couple.split(' and ')
    const people: string[] = []
    for (const [n, [date, time, latitude, longitude]] of births.entries()) {
      const person = { name: names[n], birth: { date, time, latitude, longitude } }
      people.push((await fleet.json<{ id: string }>('POST /v1/people', person)).id)
    }
    couples.push({ couple, people })
  }
  return couples
}
