import { readSetting, type SettingsSource } from '#settings/read.ts'
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
 * Reads them all anew: what `audio.pools` says of the pool's own pods goes before what `audio.pods` says of
 * any. Throws what the reader throws: a setting of audio refuses rather than falls.
 */
export async function readPodSettings(
  source: SettingsSource,
  pool: string,
): Promise<PodSettingsRead> {
  const key = await valueOf(source, 'audio.runpod.key')
  if (key === null) return { kind: 'off', reason: 'there is no RunPod key (audio.runpod.key)' }
  const pools = await valueOf(source, 'audio.pools')
  const isNamed = Object.hasOwn(pools, pool)
  const { pods: own = {} } = (isNamed ? pools[pool] : undefined) ?? {}
  const bridgeUrl = await valueOf(source, 'audio.bridgeUrl')
  const image = own.image ?? (await valueOf(source, 'audio.pods.image'))
  const variables = {
    ...(await valueOf(source, 'audio.pods.variables')),
    ...own.variables,
    ...(bridgeUrl !== null && { BRIDGE_URL: bridgeUrl }),
  }
  const limits = {
    lanes: own.lanes ?? (await valueOf(source, 'audio.pods.lanes')),
    least: isNamed ? (own.least ?? (await valueOf(source, 'audio.pods.least'))) : 0,
    mostOfPool: own.most ?? null,
    most: await valueOf(source, 'audio.pods.most'),
    dollarsAnHour: await valueOf(source, 'audio.pods.dollarsAnHour'),
    dollarsADay: await valueOf(source, 'audio.pods.dollarsADay'),
    waitSeconds: await valueOf(source, 'audio.pods.waitSeconds'),
    graceSeconds: await valueOf(source, 'audio.pods.graceSeconds'),
  }
  const settings = {
    key,
    baseUrl: await valueOf(source, 'audio.runpod.baseUrl'),
    prefix: await valueOf(source, 'audio.pods.prefix'),
    image,
    variables,
    gpus: own.gpus ?? (await valueOf(source, 'audio.pods.gpus')),
    cloud: await valueOf(source, 'audio.pods.cloud'),
    limits,
    shut: shutBy({ isNamed, image, bridgeUrl }, pool),
  }
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

async function valueOf<Key extends Parameters<typeof readSetting>[1]>(
  source: SettingsSource,
  key: Key,
) {
  return (await readSetting(source, key)).value
}
