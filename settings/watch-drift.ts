import { log, logError } from '#core/log.ts'
import { findDrift } from './drift.ts'
import type { SettingsSource } from './read.ts'

/**
 * Logs `settings.drift` for everything wrong with the settings as one Worker finds them, what
 * harms now as an error. Each Worker's cron calls it every minute, for each has an environment
 * of its own. It never throws: a look that fails is made up for by the next.
 */
export async function watchDrift(source: SettingsSource, worker: string): Promise<void> {
  try {
    for (const { severity, detail, ...finding } of await findDrift(source)) {
      const fields = { worker, ...finding }
      if (severity === 'error') logError('settings.drift', detail, fields)
      else log('settings.drift', { ...fields, detail })
    }
  } catch (error) {
    logError('settings.drift-unknown', error, { worker })
  }
}
