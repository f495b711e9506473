import { NOT_JSON, writeSetting, type StoredSetting } from '#d1/settings.ts'
import type { Reason } from './asked.ts'
import { shown } from './fingerprint.ts'
import type { SettingsSource } from './read.ts'
import { SETTINGS, type SettingKey } from './registry.ts'
import { seal } from './seal.ts'
import { saidByD1 } from './settle.ts'

interface Store {
  readonly key: SettingKey
  /** As the setting's type reads it; null to unset. */
  readonly value: unknown
  readonly stored: StoredSetting | undefined
  readonly reason: Reason
  readonly expected: Readonly<Record<string, number>>
  readonly proposalId?: string
}

/**
 * Stores a value, sealed if it is a secret, with its line in the history. Returns false when an
 * expected version has moved. Throws an `InputError` for a secret that cannot be sealed.
 */
export async function storeSetting(
  { db, variables }: SettingsSource,
  { key, value, stored, reason, ...write }: Store,
): Promise<boolean> {
  const { who, why, now: at } = reason
  const isSealed = SETTINGS[key].secret && value !== null
  return await writeSetting(db, {
    ...write,
    key,
    value: isSealed ? await seal(key, value, variables) : value,
    from: await told(key, stored, variables),
    to: await shown(key, value),
    who,
    at,
    why,
  })
}

/** What a row held, as the history tells it: of a secret that opens, the fingerprint of what is inside. */
async function told(
  key: SettingKey,
  stored: StoredSetting | undefined,
  variables: SettingsSource['variables'],
): Promise<unknown> {
  if (stored?.value === NOT_JSON) return 'what was not JSON'
  const said = await saidByD1(key, stored, variables)
  return await shown(key, said.kind === 'value' ? said.value : stored?.value)
}
