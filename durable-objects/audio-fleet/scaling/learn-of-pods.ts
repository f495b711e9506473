import type { RentedPod } from '#gpu-bridge/runpod/pods.ts'
import { paceAfter } from '../standing.ts'
import type { Memory } from './memory.ts'
import type { readKnownPods } from './read-fleet.ts'
import type { RentedPods } from './rented-pods.ts'

interface Seen {
  /** What RunPod lists. */
  readonly listed: readonly RentedPod[]
  /** Who has enrolled, by name. */
  readonly known: ReturnType<typeof readKnownPods>
}

/** Writes down which ids pods got at RunPod and when they enrolled; answers with how long one takes from its order to that, seconds. */
export function learnOfPods(
  pods: RentedPods,
  { listed, known }: Seen,
  { coldSeconds }: Pick<Memory, 'coldSeconds'>,
): number {
  let cold = coldSeconds
  for (const { name, id, enrolledAt, askedAt } of pods.all()) {
    const rented = listed.find((one) => one.name === name)
    if (rented && id === null) pods.made(name, rented.id, rented.cost)
    const since = known.get(name)?.enrolledAt
    if (enrolledAt !== null || since === undefined) continue
    pods.enrolled(name, since)
    cold = paceAfter(cold, (since - askedAt) / 1000)
  }
  return cold
}

/** What pods cost, US dollars an hour. */
export function rateOf(pods: ReturnType<RentedPods['all']>): number {
  return pods.reduce((sum, { dollars }) => sum + dollars, 0)
}
