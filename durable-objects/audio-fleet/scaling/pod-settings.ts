import { describe } from '#core/log.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import { SETTINGS, type SettingKey, type SettingValue } from '#settings/registry.ts'
import type { ScalingLimits } from './situation.ts'

/** What pods of a pool are rented by. */
export interface PodSettings {
  readonly key: string
  readonly baseUrl: string
  readonly prefix: string
  /** Null where none is named: nothing is started then. */
  readonly image: string | null
  readonly variables: Readonly<Record<string, string>>
  readonly gpus: readonly string[]
  readonly cloud: 'SECURE' | 'COMMUNITY'
  readonly limits: Omit<ScalingLimits, 'callsLeft'>
  /** Why nothing may be started, for operators; what runs is looked after all the same. Null where something may. */
  readonly shut: string | null
}

export type PodSettingsRead =
  | { readonly kind: 'on'; readonly settings: PodSettings }
  /** Nobody could be asked; the reason is for operators. */
  | { readonly kind: 'off'; readonly reason: string }

/**
 * Reads them all anew: what `audio.pools` says of the pool's own pods goes before what `audio.pods` says of any. Throws
 * what the reader throws where nobody can be asked or recognised without: the key, the address, the prefix of names.
 * Where another cannot be read nothing is started, and what runs is looked after by its default instead; the day's cap
 * stays what it was (`dayCap`, US dollars; null where it was never read).
 */
export async function readPodSettings(
  source: SettingsSource,
  { pool, dayCap }: { readonly pool: string; readonly dayCap: number | null },
): Promise<PodSettingsRead> {
  const key = await valueOf(source, 'audio.runpod.key')
  if (key === null) return { kind: 'off', reason: 'there is no RunPod key (audio.runpod.key)' }
  const baseUrl = await valueOf(source, 'audio.runpod.baseUrl')
  const prefix = await valueOf(source, 'audio.pods.prefix')
  const unread: string[] = []
  const read = async <Key extends SettingKey>(
    name: Key,
    otherwise: SettingValue<Key> = SETTINGS[name].default,
  ): Promise<SettingValue<Key>> => {
    try {
      return await valueOf(source, name)
    } catch (error) {
      unread.push(describe(error))
      return otherwise
    }
  }
  const pools = await read('audio.pools')
  const isNamed = Object.hasOwn(pools, pool)
  const { pods: own = {} } = (isNamed ? pools[pool] : undefined) ?? {}
  const bridgeUrl = await read('audio.bridgeUrl')
  const image = own.image ?? (await read('audio.pods.image'))
  const variables = {
    ...(await read('audio.pods.variables')),
    ...own.variables,
    ...(bridgeUrl !== null && { BRIDGE_URL: bridgeUrl }),
  }
  const limits = {
    lanes: own.lanes ?? (await read('audio.pods.lanes')),
    least: isNamed ? (own.least ?? (await read('audio.pods.least'))) : 0,
    mostOfPool: own.most ?? null,
    most: await read('audio.pods.most'),
    dollarsAnHour: await read('audio.pods.dollarsAnHour'),
    dollarsADay: await read('audio.pods.dollarsADay', dayCap ?? undefined),
    waitSeconds: await read('audio.pods.waitSeconds'),
    graceSeconds: await read('audio.pods.graceSeconds'),
  }
  const gpus = own.gpus ?? (await read('audio.pods.gpus'))
  const cloud = await read('audio.pods.cloud')
  const shut = unread.length > 0 ? unread.join('; ') : shutBy({ isNamed, image, bridgeUrl }, pool)
  const settings = { key, baseUrl, prefix, image, variables, gpus, cloud, limits, shut }
  return { kind: 'on', settings }
}

function shutBy(
  named: {
    readonly isNamed: boolean
    readonly image: string | null
    readonly bridgeUrl: string | null
  },
  pool: string,
): string | null {
  if (!named.isNamed) return `there is no pool ${pool} (audio.pools)`
  if (named.image === null) return 'no image is named (audio.pods.image)'
  return named.bridgeUrl === null ? 'pods could not reach the API (audio.bridgeUrl)' : null
}

async function valueOf<Key extends SettingKey>(source: SettingsSource, key: Key) {
  return (await readSetting(source, key)).value
}
