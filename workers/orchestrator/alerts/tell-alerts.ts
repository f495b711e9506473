import { OPERATORS, type Announcement } from '#core/announcements.ts'
import { logError } from '#core/log.ts'
import type { SettingFinding } from '#settings/drift.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import type { OrchestratorEnv } from '../env.ts'
import { alertsOf } from './alerts-of.ts'
import { readStanding } from './read-standing.ts'

/** What operators should know at this moment, by the thresholds of settings. */
export async function alertsNow(
  env: OrchestratorEnv,
  findings: readonly SettingFinding[],
  now: Date,
): Promise<Announcement[]> {
  const source: SettingsSource = { db: env.DB, variables: { ...env } }
  const limits = {
    dollarsADay: (await readSetting(source, 'alerts.dollarsADay')).value,
    deadLetters: (await readSetting(source, 'alerts.deadLetters')).value,
  }
  return alertsOf(await readStanding(env, findings, now), limits, now)
}

/** Tells operators by a line each minute, and by their webhooks once a period. It never throws: the next minute makes up for it. */
export async function tellAlerts(
  env: OrchestratorEnv,
  findings: readonly SettingFinding[],
  now: Date,
): Promise<void> {
  try {
    const alerts = await alertsNow(env, findings, now)
    for (const { type, data } of alerts) {
      // Drift has its own line, with what is wrong and how to mend it.
      if (type !== 'settings.drift') logError(`alert.${type}`, 'operators are told', { ...data })
    }
    if (alerts.length > 0) await env.WEBHOOKS.getByName(OPERATORS).announce(alerts)
  } catch (error) {
    logError('alert.unknown', error)
  }
}
