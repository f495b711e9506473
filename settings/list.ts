import { findSettings, type StoredSetting } from '#d1/settings.ts'
import { shown } from './fingerprint.ts'
import type { SettingsSource } from './read.ts'
import { SETTING_KEYS, SETTINGS, type SettingKey } from './registry.ts'
import { settle } from './settle.ts'

/** A setting as operators see it. Never a secret: its fingerprint stands in `value`. */
export interface SettingView {
  readonly key: SettingKey
  readonly purpose: string
  readonly secret: boolean
  readonly variable: string
  readonly inTwoSteps: boolean
  /** Null when it is unset, and when it cannot be used. */
  readonly value: unknown
  /** Null when it cannot be used: whoever reads it is refused. */
  readonly origin: 'd1' | 'environment' | 'default' | null
  readonly version: number
  /** What is wrong with what is stored, or in the variable. */
  readonly problems: readonly string[]
}

/** Every setting as this Worker would read it now, D1 asked anew. Throws a `DependencyError` when it cannot be. */
export async function listSettings({ db, variables }: SettingsSource): Promise<SettingView[]> {
  const rows = await findSettings(db)
  return await Promise.all(SETTING_KEYS.map((key) => viewOf(key, rows.get(key), variables)))
}

/** One setting, likewise. */
export async function showSetting(
  { db, variables }: SettingsSource,
  key: SettingKey,
): Promise<SettingView> {
  return await viewOf(key, (await findSettings(db)).get(key), variables)
}

async function viewOf(
  key: SettingKey,
  stored: StoredSetting | undefined,
  variables: SettingsSource['variables'],
): Promise<SettingView> {
  const { purpose, secret, variable, inTwoSteps } = SETTINGS[key]
  const settled = await settle(key, stored, variables)
  const isUsable = settled.kind === 'value'
  return {
    key,
    purpose,
    secret,
    variable,
    inTwoSteps,
    value: isUsable ? await shown(key, settled.value) : null,
    origin: isUsable ? settled.origin : null,
    version: stored?.version ?? 0,
    problems: isUsable ? settled.passedOver : [settled.problem],
  }
}
