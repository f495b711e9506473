import { logError } from '#core/log.ts'
import { findSettings } from '#d1/settings.ts'
import { SETTINGS, type SettingKey, type SettingValue } from './registry.ts'

/** Where a value came from, told with every answer. */
type SettingOrigin = 'd1' | 'environment' | 'default'

export interface SettingAnswer<Key extends SettingKey> {
  readonly value: SettingValue<Key>
  readonly origin: SettingOrigin
}

export interface SettingsSource {
  readonly db: D1Database
  /** The Worker's variables: the fallback, never the rule. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** Long enough to spare D1, short enough that a change acts at once. */
const CACHE_MS = 3_000

let cached: {
  readonly db: D1Database
  readonly at: number
  readonly rows: ReadonlyMap<string, unknown>
} | null = null

/**
 * The only reader of settings. D1 first; the environment only when D1 cannot be read or
 * holds nothing; the registry's default last. A stored value of the wrong shape is logged
 * and passed over, never used.
 */
export async function readSetting<Key extends SettingKey>(
  source: SettingsSource,
  key: Key,
): Promise<SettingAnswer<Key>> {
  const { type, variable, default: fallback } = SETTINGS[key]
  const stored = (await storedSettings(source.db)).get(key)
  const candidates: [SettingOrigin, unknown][] = [
    ['d1', stored],
    ['environment', source.variables[variable]],
  ]
  for (const [origin, candidate] of candidates) {
    if (candidate === undefined || candidate === null || candidate === '') continue
    const parsed = type.safeParse(candidate)
    if (parsed.success) return { value: parsed.data as SettingValue<Key>, origin }
    logError('settings.invalid', parsed.error, { key, origin })
  }
  return { value: fallback as SettingValue<Key>, origin: 'default' }
}

async function storedSettings(db: D1Database): Promise<ReadonlyMap<string, unknown>> {
  const now = Date.now()
  if (cached && cached.db === db && now - cached.at < CACHE_MS) return cached.rows
  try {
    const rows = await findSettings(db)
    cached = { db, at: now, rows }
    return rows
  } catch (error) {
    logError('settings.d1-unreadable', error)
    return new Map()
  }
}
