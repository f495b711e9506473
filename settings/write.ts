import { InputError } from '#core/errors.ts'
import { findSettings, type StoredSetting } from '#d1/settings.ts'
import { askedKey, askedReason, askedValue, type Reason } from './asked.ts'
import { SettingConflict } from './conflict.ts'
import { showSetting, type SettingView } from './list.ts'
import type { SettingsSource } from './read.ts'
import { SETTING_KEYS, SETTINGS, type SettingKey } from './registry.ts'
import { settle } from './settle.ts'
import { storeSetting } from './store.ts'

interface SettingWish extends Reason {
  readonly key: string
  /** Null to unset. */
  readonly value: unknown
  /** The version that was looked at, 0 for none; the present one when left out. */
  readonly expectedVersion?: number | undefined
}

/**
 * Changes a setting, or unsets it, and writes that into the history. Throws an `InputError` for
 * a key, value or reason that cannot be, and for a setting that takes two steps; a
 * `SettingConflict` when somebody else was first. Every Worker acts on it within five seconds.
 */
export async function changeSetting(
  source: SettingsSource,
  wish: SettingWish,
): Promise<SettingView> {
  const key = askedKey(wish.key)
  if (SETTINGS[key].inTwoSteps) {
    const mend = 'Propose the change, and approve it once its dry run is good.'
    throw new InputError('key', 'is changed in two steps', mend)
  }
  const value = askedValue(key, wish.value)
  const reason = askedReason(wish)
  const rows = await findSettings(source.db)
  if (SETTINGS[key].secret && value !== null) await demandOwn(key, value, rows, source.variables)
  const stored = rows.get(key)
  const expected = { [key]: wish.expectedVersion ?? stored?.version ?? 0 }
  if (await storeSetting(source, { key, value, stored, reason, expected })) {
    return await showSetting(source, key)
  }
  throw new SettingConflict('expectedVersion', 'somebody else changed it meanwhile')
}

/** Two doors that one token opened would be one: whoever is asked for first would take it. */
async function demandOwn(
  key: SettingKey,
  value: unknown,
  rows: ReadonlyMap<string, StoredSetting>,
  variables: SettingsSource['variables'],
): Promise<void> {
  for (const other of SETTING_KEYS.filter((name) => name !== key && SETTINGS[name].secret)) {
    const settled = await settle(other, rows.get(other), variables)
    if (settled.kind === 'value' && settled.value === value) {
      throw new InputError('value', `is that of ${other}`, 'Give each its own.')
    }
  }
}
