import type { Commission } from '#core/commission.ts'
import { DependencyError } from '#core/errors.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import { embedded, isRemote, remote } from '#writing/providers/provider-named.ts'
import type { Writer } from '#writing/writer.ts'
import { nextTurn, type Turn } from './next-turn.ts'

/**
 * The writer a job began with; never another. Its key and its address are read when it is used. What is embedded
 * waits for `turn` between its sections.
 * Throws a `paused` `DependencyError` while its key is not set.
 */
export async function writerOf(
  { provider, model }: Pick<Commission, 'provider' | 'model'>,
  source: SettingsSource,
  turn: Turn = nextTurn,
): Promise<Writer> {
  if (provider === 'almanac') return embedded({ pause: turn })
  if (!isRemote(provider)) throw new Error(`there is no writer called ${provider}`)
  const { value: apiKey } = await readSetting(source, `writing.${provider}.key`)
  const { value: baseUrl } = await readSetting(source, `writing.${provider}.baseUrl`)
  if (apiKey === null) {
    const message = `writing.${provider}.key is not set`
    throw new DependencyError('writer', message, { retryable: true, kind: 'paused' })
  }
  return remote(provider, model, { apiKey, baseUrl })
}
