import type { Announcement } from '#core/announcements.ts'
import type { SettingFinding } from './drift.ts'

/** What one Worker's look for drift found, as operators' webhooks are told it: once a day each. */
export function driftMessages(
  findings: readonly Pick<SettingFinding, 'key' | 'severity'>[],
  worker: 'api' | 'orchestrator',
  now: Date,
): Announcement[] {
  const day = now.toISOString().slice(0, 10)
  return findings.map(({ key, severity }) => ({
    id: `msg_drift_${worker}_${key.replaceAll(/[^\w-]+/g, '-')}_${day}`,
    type: 'settings.drift',
    at: now.getTime(),
    data: { setting: key, worker, severity },
  }))
}
