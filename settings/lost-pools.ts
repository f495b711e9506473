import { countOpenByPool } from '#d1/open-jobs.ts'
import type { SettingFinding } from './drift.ts'
import { readSetting, type SettingsSource } from './read.ts'

/** That readings wait for a pool that settings name no more. Throws a `DependencyError` where a setting cannot be read. */
export async function findLostPools(source: SettingsSource): Promise<SettingFinding[]> {
  const { value: pools } = await readSetting(source, 'audio.pools')
  return (await countOpenByPool(source.db)).flatMap(({ pool, jobs }) => {
    if (pool === null || Object.hasOwn(pools, pool)) return []
    const detail = `${jobs} open readings go to the pool ${pool}, which is named no more: no pod of it is let in. Name it until they are spoken, or cancel them.`
    return [{ key: 'audio.pools', kind: 'unknown-pool', severity: 'error', detail }]
  })
}
