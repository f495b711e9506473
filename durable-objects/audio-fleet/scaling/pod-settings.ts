import { readSetting, type SettingsSource } from '#settings/read.ts'
import type { ScalingLimits } from './situation.ts'

/** What pods are rented by. */
export interface PodSettings {
  readonly key: string
  readonly baseUrl: string
  readonly bridgeUrl: string
  readonly prefix: string
  readonly image: string
  readonly variables: Readonly<Record<string, string>>
  readonly gpus: readonly string[]
  readonly cloud: 'SECURE' | 'COMMUNITY'
  readonly limits: Omit<ScalingLimits, 'callsLeft'>
}

export type PodSettingsRead =
  | { readonly kind: 'on'; readonly settings: PodSettings }
  /** Nothing is rented; the reason is for operators. */
  | { readonly kind: 'off'; readonly reason: string }

/** Reads them all anew. Throws what the reader throws: a setting of audio refuses rather than falls. */
export async function readPodSettings(source: SettingsSource): Promise<PodSettingsRead> {
  const key = await valueOf(source, 'audio.runpod.key')
  if (key === null) return off('there is no RunPod key (audio.runpod.key)')
  const image = await valueOf(source, 'audio.pods.image')
  if (image === null) return off('no image is named (audio.pods.image)')
  const bridgeUrl = await valueOf(source, 'audio.bridgeUrl')
  if (bridgeUrl === null) return off('pods could not reach the API (audio.bridgeUrl)')
  const [baseUrl, prefix, variables, gpus, cloud] = await Promise.all([
    valueOf(source, 'audio.runpod.baseUrl'),
    valueOf(source, 'audio.pods.prefix'),
    valueOf(source, 'audio.pods.variables'),
    valueOf(source, 'audio.pods.gpus'),
    valueOf(source, 'audio.pods.cloud'),
  ])
  const limits = await readLimits(source)
  return {
    kind: 'on',
    settings: { key, image, bridgeUrl, baseUrl, prefix, variables, gpus, cloud, limits },
  }
}

async function readLimits(source: SettingsSource): Promise<PodSettings['limits']> {
  const [lanes, least, most, dollarsAnHour, dollarsADay, waitSeconds, graceSeconds] =
    await Promise.all([
      valueOf(source, 'audio.pods.lanes'),
      valueOf(source, 'audio.pods.least'),
      valueOf(source, 'audio.pods.most'),
      valueOf(source, 'audio.pods.dollarsAnHour'),
      valueOf(source, 'audio.pods.dollarsADay'),
      valueOf(source, 'audio.pods.waitSeconds'),
      valueOf(source, 'audio.pods.graceSeconds'),
    ])
  return { lanes, least, most, dollarsAnHour, dollarsADay, waitSeconds, graceSeconds }
}

async function valueOf<Key extends Parameters<typeof readSetting>[1]>(
  source: SettingsSource,
  key: Key,
) {
  return (await readSetting(source, key)).value
}

function off(reason: string): PodSettingsRead {
  return { kind: 'off', reason: `nothing will be started: ${reason}` }
}
