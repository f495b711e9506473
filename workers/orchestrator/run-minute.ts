import { watchDrift } from '#settings/watch-drift.ts'
import type { OrchestratorEnv } from './env.ts'
import { findAllDrift } from './runpod/find-runpod-drift.ts'
import { rentingTrouble } from './runpod/renting-trouble.ts'
import { sweep } from './sweep.ts'

/** What is done every minute. Answers how many silent jobs woke. */
export async function runMinute(env: OrchestratorEnv, now: Date): Promise<number> {
  const trouble = async () => await rentingTrouble(env)
  await watchDrift({ db: env.DB, variables: { ...env } }, 'orchestrator', async (source) => {
    return await findAllDrift(source, trouble)
  })
  return await sweep(env, now)
}
