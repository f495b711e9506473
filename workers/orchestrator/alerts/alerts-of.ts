import type { Announcement } from '#core/announcements.ts'
import type { SettingFinding } from '#settings/drift.ts'
import { driftMessages } from '#settings/drift-messages.ts'

/** How the system stands, as far as operators are told of it by themselves. */
export interface Standing {
  readonly drift: readonly Pick<SettingFinding, 'key' | 'severity'>[]
  readonly letters: { readonly waiting: number; readonly newestAt: Date | null }
  /** US dollars that writers have cost today (UTC). */
  readonly dollarsToday: number
  readonly paused: readonly { readonly provider: string; readonly jobs: number }[]
  /** Of each pool that cannot rent what it wants: why. */
  readonly held: readonly { readonly pool: string; readonly why: string }[]
}

/** What settings say is worth telling. */
export interface Limits {
  readonly dollarsADay: number
  readonly deadLetters: number
}

/**
 * What operators are to be told. An id names the trouble and its period, so that what is still so a
 * minute later is no second message: trouble that lasts is told once an hour, drift and spend once
 * a day, dead letters whenever there is a newer one.
 */
export function alertsOf(standing: Standing, limits: Limits, now: Date): Announcement[] {
  const at = now.getTime()
  const day = now.toISOString().slice(0, 10)
  const hour = now.toISOString().slice(0, 13)
  const { drift, letters, dollarsToday, paused, held } = standing
  const messages = driftMessages(drift, 'orchestrator', now)
  if (letters.newestAt !== null && letters.waiting >= limits.deadLetters) {
    messages.push({
      id: `msg_letters_${letters.newestAt.getTime()}`,
      type: 'dead-letters.waiting',
      at,
      data: { waiting: letters.waiting, newestAt: letters.newestAt.toISOString() },
    })
  }
  if (dollarsToday > 0 && dollarsToday >= limits.dollarsADay) {
    messages.push({
      id: `msg_spend_${day}_${Math.round(limits.dollarsADay * 100)}`,
      type: 'spend.reached',
      at,
      data: { day, dollars: Math.round(dollarsToday * 100) / 100, limit: limits.dollarsADay },
    })
  }
  for (const data of paused) {
    messages.push({ id: `msg_away_${data.provider}_${hour}`, type: 'provider.away', at, data })
  }
  for (const data of held) {
    messages.push({ id: `msg_held_${data.pool}_${hour}`, type: 'fleet.held', at, data })
  }
  return messages
}
