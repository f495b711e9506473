import { DAY_MS } from '#core/spans.ts'
import { costsBy } from '#d1/costs.ts'
import { countPausedByProvider, countWaitingLetters } from '#d1/standing.ts'
import type { SettingFinding } from '#settings/drift.ts'
import type { OrchestratorEnv } from '../env.ts'
import { fleetTrouble } from '../runpod/fleet-trouble.ts'
import type { Standing } from './alerts-of.ts'

/** Reads how the system stands. `findings`: what the look for drift of this minute found. */
export async function readStanding(
  env: Pick<OrchestratorEnv, 'DB' | 'FLEET'>,
  findings: readonly SettingFinding[],
  now: Date,
): Promise<Standing> {
  const midnight = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS)
  const tomorrow = new Date(midnight.getTime() + DAY_MS)
  const [today] = await costsBy(env.DB, 'day', { since: midnight, until: tomorrow, limit: 1 })
  const troubles = await fleetTrouble(env)
  return {
    drift: findings,
    letters: await countWaitingLetters(env.DB),
    dollarsToday: today?.dollars ?? 0,
    paused: await countPausedByProvider(env.DB),
    held: troubles.flatMap(({ pool, renting: why }) => (why === null ? [] : [{ pool, why }])),
  }
}
