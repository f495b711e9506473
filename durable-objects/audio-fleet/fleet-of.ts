import { POOL_NAME } from '#gpu-bridge/protocol/pools.ts'
import type { AudioFleet } from './audio-fleet.ts'

/** The one door to a fleet: the object of a pool. Throws where no pool can be called so. */
export function fleetOf(
  fleets: DurableObjectNamespace<AudioFleet>,
  pool: string,
): DurableObjectStub<AudioFleet> {
  if (!POOL_NAME.test(pool)) throw new Error(`no pool can be called ${JSON.stringify(pool)}`)
  return fleets.getByName(pool)
}
