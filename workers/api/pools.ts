import type { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import { fleetOf } from '#durable-objects/audio-fleet/fleet-of.ts'
import { readSetting } from '#settings/read.ts'
import type { Pool } from '#settings/value-types.ts'
import type { Context } from 'hono'
import type { ApiContext } from './env.ts'
import { settingsSource } from './settings-source.ts'

/** The pools there are, by name. What settings do not name has no object: nobody makes one by asking. */
async function poolsNow(c: Context<ApiContext>): Promise<Readonly<Record<string, Pool>>> {
  return (await readSetting(settingsSource(c), 'audio.pools')).value
}

/** A pool; null where settings name none so, whatever else every object has. */
export async function poolNamed(c: Context<ApiContext>, name: string): Promise<Pool | null> {
  const pools = await poolsNow(c)
  return Object.hasOwn(pools, name) ? pools[name]! : null
}

/** The fleet of a pool; null where settings name no such pool. */
export async function fleetNamed(
  c: Context<ApiContext>,
  pool: string,
): Promise<DurableObjectStub<AudioFleet> | null> {
  return (await poolNamed(c, pool)) && fleetOf(c.env.FLEET, pool)
}
