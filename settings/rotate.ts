import { findSettings } from '#d1/settings.ts'
import { askedReason, type Reason } from './asked.ts'
import type { SettingsSource } from './read.ts'
import { SETTING_KEYS, SETTINGS, type SettingKey } from './registry.ts'
import { saidByD1 } from './settle.ts'
import { storeSetting } from './store.ts'

/** What became of each stored secret. */
export interface Rotation {
  readonly sealedAnew: readonly SettingKey[]
  /** Sealed under the present key already. */
  readonly untouched: readonly SettingKey[]
  /** Cannot be opened with the keys that are here, or was changed at this very moment. */
  readonly failed: readonly SettingKey[]
}

/**
 * Seals every stored secret under the present key: those under the previous one, and those that
 * never were sealed. Doing it twice is harmless. Throws an `InputError` without a present key.
 */
export async function rotateSecrets(source: SettingsSource, wish: Reason): Promise<Rotation> {
  const reason = askedReason(wish)
  const rows = await findSettings(source.db)
  const sealedAnew: SettingKey[] = []
  const untouched: SettingKey[] = []
  const failed: SettingKey[] = []
  for (const key of SETTING_KEYS.filter((name) => SETTINGS[name].secret)) {
    const stored = rows.get(key)
    const said = await saidByD1(key, stored, source.variables)
    if (said.kind === 'nothing') continue
    if (said.kind === 'value' && said.sealedBy === 'present') {
      untouched.push(key)
      continue
    }
    const expected = { [key]: stored?.version ?? 0 }
    const isDone =
      said.kind === 'value' &&
      (await storeSetting(source, { key, value: said.value, stored, reason, expected }))
    const list = isDone ? sealedAnew : failed
    list.push(key)
  }
  return { sealedAnew, untouched, failed }
}
