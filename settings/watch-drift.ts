import { log, logError } from '#core/log.ts'
import { findDrift, type SettingFinding } from './drift.ts'
import type { SettingsSource } from './read.ts'

/**
 * Logs `settings.drift` for everything wrong with the settings as one Worker finds them, what
 * harms now as an error. Each Worker's cron calls it every minute, for each has an environment
 * of its own; `find` is where one looks farther. It never throws: a look that fails is made up for by the next.
 */
export async function watchDrift(
  source: SettingsSource,
  worker: string,
  find: (source: SettingsSource) => Promise<SettingFinding[]> = findDrift,
): Promise<void> {
  try {
    for (const { severity, detail, ...finding } of await find(source)) {
      const fields = { worker, ...finding }
      if (severity === 'error') logError('settings.drift', detail, fields)
      else log('settings.drift', { ...fields, detail })
    }
  } catch (error) {
    logError('settings.drift-unknown', error, { worker })
  }
}
