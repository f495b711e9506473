import { fleetOf } from '#durable-objects/audio-fleet/fleet-of.ts'
import { MAIN_POOL } from '#gpu-bridge/protocol/pools.ts'
import type { OrchestratorEnv } from '../env.ts'

/** What keeps the main fleet from renting pods; null where nothing does. Being asked, it looks after its alarm. */
export async function rentingTrouble({
  FLEET,
}: Pick<OrchestratorEnv, 'FLEET'>): Promise<string | null> {
  return (await fleetOf(FLEET, MAIN_POOL).renting()).trouble
}
