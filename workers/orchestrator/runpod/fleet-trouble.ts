import { readPodSpending } from '#d1/pod-spending.ts'
import { fleetOf } from '#durable-objects/audio-fleet/fleet-of.ts'
import { readSetting } from '#settings/read.ts'
import type { OrchestratorEnv } from '../env.ts'
import type { FleetTrouble } from './judge-runpod.ts'

/** What troubles each pool that settings name, or that still has pods. Being asked, its fleet looks after its alarm. */
export async function fleetTrouble(
  env: Pick<OrchestratorEnv, 'FLEET' | 'DB'>,
): Promise<FleetTrouble[]> {
  const { value: named } = await readSetting({ db: env.DB, variables: { ...env } }, 'audio.pools')
  const renting = (await readPodSpending(env.DB)).filter(({ pods }) => pods > 0)
  const pools = new Set([...Object.keys(named), ...renting.map(({ pool }) => pool)])
  return await Promise.all([...pools].map(async (pool) => await troubleOf(pool, env)))
}

async function troubleOf(
  pool: string,
  { FLEET }: Pick<OrchestratorEnv, 'FLEET'>,
): Promise<FleetTrouble> {
  const fleet = fleetOf(FLEET, pool)
  const [renting, hooks] = await Promise.all([fleet.renting(), fleet.hooks()])
  return { pool, renting: renting.trouble, hooks: hooks.trouble }
}
