import type { SettingFinding } from '#settings/drift.ts'
import { watchDrift } from '#settings/watch-drift.ts'
import { dropWhatIsOver, runAccountTasks } from './account-tasks/run-account-tasks.ts'
import { tellAlerts } from './alerts/tell-alerts.ts'
import type { OrchestratorEnv } from './env.ts'
import { settleEndings } from './endings/settle-endings.ts'
import { forgetOldJobs } from './forget-old-jobs.ts'
import { forgetOldRows } from './forget-old-rows.ts'
import { findAllDrift } from './runpod/find-runpod-drift.ts'
import { fleetTrouble } from './runpod/fleet-trouble.ts'
import { sweep } from './sweep.ts'
import { watchSynthetics } from './synthetic/watch-synthetics.ts'

/** What is done every minute. Answers how many silent jobs woke. */
export async function runMinute(env: OrchestratorEnv, now: Date): Promise<number> {
  const trouble = async () => await fleetTrouble(env)
  let findings: readonly SettingFinding[] = []
  await watchDrift({ db: env.DB, variables: { ...env } }, 'orchestrator', async (source) => {
    return (findings = await findAllDrift(source, trouble))
  })
  await tellAlerts(env, findings, now)
  await watchSynthetics(env, now)
  await forgetOldJobs(env, now)
  await forgetOldRows(env, now)
  await settleEndings(env, now)
  await runAccountTasks(env, now)
  await dropWhatIsOver(env, now)
  return await sweep(env, now)
}
