import { readSetting, type SettingsSource } from '#settings/read.ts'

/** The serverless endpoint that hooks are asked of. */
export interface HookEndpoint {
  readonly id: string
  readonly key: string
  readonly baseUrl: string
  /** Where its workers reach the bridge. */
  readonly bridgeUrl: string
}

export type HookSettings =
  | { readonly kind: 'lane' }
  | { readonly kind: 'endpoint'; readonly endpoint: HookEndpoint }
  /** Settings ask for an endpoint and do not say which, or how; the reason is for operators. */
  | { readonly kind: 'unusable'; readonly reason: string }

/** Reads anew how hooks are spoken. Throws what the reader throws. */
export async function readHookSettings(source: SettingsSource): Promise<HookSettings> {
  const { value: hooks } = await readSetting(source, 'audio.hooks')
  if (hooks === 'lane') return { kind: 'lane' }
  const { value: key } = await readSetting(source, 'audio.runpod.key')
  if (key === null) return unusable('there is no RunPod key (audio.runpod.key)')
  const { value: id } = await readSetting(source, 'audio.runpod.endpoint')
  if (id === null) return unusable('no endpoint is named (audio.runpod.endpoint)')
  const { value: bridgeUrl } = await readSetting(source, 'audio.bridgeUrl')
  if (bridgeUrl === null) return unusable('its workers could not reach the API (audio.bridgeUrl)')
  const { value: baseUrl } = await readSetting(source, 'audio.runpod.serverlessUrl')
  return { kind: 'endpoint', endpoint: { id, key, baseUrl, bridgeUrl } }
}

function unusable(reason: string): HookSettings {
  return { kind: 'unusable', reason }
}
