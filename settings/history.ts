import { listSettingChanges, type SettingChange } from '#d1/settings.ts'
import { askedKey } from './asked.ts'
import type { SettingsSource } from './read.ts'

interface HistoryAsked {
  /** All settings' when left out. */
  readonly key?: string | undefined
  /** Only changes older than the one of this id. */
  readonly before?: number | undefined
  readonly limit: number
}

/**
 * What was changed, newest first. A setting that is no more keeps its history; throws an
 * `InputError` for a name that never was one.
 */
export async function settingHistory(
  { db }: SettingsSource,
  asked: HistoryAsked,
): Promise<SettingChange[]> {
  const changes = await listSettingChanges(db, asked)
  if (changes.length === 0 && asked.key !== undefined) askedKey(asked.key)
  return changes
}
