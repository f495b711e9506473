import { watchDrift } from '#settings/watch-drift.ts'
import type { OrchestratorEnv } from './env.ts'
import { sweep } from './sweep.ts'

/** What is done every minute. Answers how many silent jobs woke. */
export async function runMinute(env: OrchestratorEnv, now: Date): Promise<number> {
  await watchDrift({ db: env.DB, variables: { ...env } }, 'orchestrator')
  return await sweep(env, now)
}
