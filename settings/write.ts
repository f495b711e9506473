import { InputError } from '#core/errors.ts'
import { findSettings } from '#d1/settings.ts'
import { askedKey, askedReason, askedValue, type Reason } from './asked.ts'
import { SettingConflict } from './conflict.ts'
import { showSetting, type SettingView } from './list.ts'
import type { SettingsSource } from './read.ts'
import { SETTINGS } from './registry.ts'
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
  const stored = (await findSettings(source.db)).get(key)
  const expected = { [key]: wish.expectedVersion ?? stored?.version ?? 0 }
  if (await storeSetting(source, { key, value, stored, reason, expected })) {
    return await showSetting(source, key)
  }
  throw new SettingConflict('expectedVersion', 'somebody else changed it meanwhile')
}
