import { DependencyError } from '#core/errors.ts'
import { logError } from '#core/log.ts'
import { knownRows } from './known-rows.ts'
import { SETTINGS, type SettingKey, type SettingValue } from './registry.ts'
import { settledOnce } from './settled-once.ts'

/** Where a value came from, told with every answer. `last-known`: from D1, which cannot be read now. */
type SettingOrigin = 'd1' | 'last-known' | 'environment' | 'default'

export interface SettingAnswer<Key extends SettingKey> {
  readonly value: SettingValue<Key>
  readonly origin: SettingOrigin
  /** Of the row in D1; 0 where there is none. */
  readonly version: number
}

export interface SettingsSource {
  readonly db: D1Database
  /** The Worker's variables and secrets: the fallback, and the key that opens what is sealed. */
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * The only reader of settings. D1 first, as it was when it could last be read; where it was
 * read and holds nothing, the environment, then the registry's default. A setting that refuses
 * throws a `DependencyError` while D1 was never read, which is worth another try, and while a
 * source holds what cannot be used, which waits for an operator. The others log and fall back.
 */
export async function readSetting<Key extends SettingKey>(
  { db, variables }: SettingsSource,
  key: Key,
): Promise<SettingAnswer<Key>> {
  const known = await knownRows(db)
  if (known === null && SETTINGS[key].onUnreadable === 'refuse') {
    throw new DependencyError('d1', `${key} was never read, and nothing else may stand for it`, {
      retryable: true,
    })
  }
  const settled = await settledOnce(key, known?.rows ?? null, variables)
  if (settled.kind === 'refused') {
    throw new DependencyError('d1', settled.problem, { retryable: true, kind: 'paused' })
  }
  const { value, origin, passedOver } = settled
  for (const problem of passedOver) logError('settings.invalid', problem, { key })
  return {
    value,
    origin: origin === 'd1' && !known?.isCurrent ? 'last-known' : origin,
    version: known?.rows.get(key)?.version ?? 0,
  }
}
