import { fleetOf } from '#durable-objects/audio-fleet/fleet-of.ts'
import { MAIN_POOL } from '#gpu-bridge/protocol/pools.ts'
import type { OrchestratorEnv } from '../env.ts'
import type { FleetTrouble } from './judge-runpod.ts'

/** What troubles the main fleet. Being asked, it looks after its alarm. */
export async function fleetTrouble({
  FLEET,
}: Pick<OrchestratorEnv, 'FLEET'>): Promise<FleetTrouble> {
  const fleet = fleetOf(FLEET, MAIN_POOL)
  const [renting, hooks] = await Promise.all([fleet.renting(), fleet.hooks()])
  return { renting: renting.trouble, hooks: hooks.trouble }
}
