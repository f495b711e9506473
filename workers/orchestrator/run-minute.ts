import { logError } from '#core/log.ts'
import type { SettingFinding } from '#settings/drift.ts'
import { watchDrift } from '#settings/watch-drift.ts'
import { dropWhatIsOver, runAccountTasks } from './account-tasks/run-account-tasks.ts'
import { tellAlerts } from './alerts/tell-alerts.ts'
import type { OrchestratorEnv } from './env.ts'
import { settleEndings } from './endings/settle-endings.ts'
import { forgetAbandoned } from './forget-abandoned.ts'
import { forgetOldJobs } from './forget-old-jobs.ts'
import { forgetOldRows } from './forget-old-rows.ts'
import { sendNotices } from './notices/send-notices.ts'
import { findAllDrift } from './runpod/find-runpod-drift.ts'
import { fleetTrouble } from './runpod/fleet-trouble.ts'
import { sweep } from './sweep.ts'
import { watchSynthetics } from './synthetic/watch-synthetics.ts'

/** What is done every minute, each whatever becomes of the others. Answers how many silent jobs woke. */
export async function runMinute(env: OrchestratorEnv, now: Date): Promise<number> {
  const woke = await sweep(env, now)
  for (const [step, run] of Object.entries(STEPS)) {
    try {
      await run(env, now)
    } catch (error) {
      logError('minute.step-failed', error, { step })
    }
  }
  return woke
}

type Step = (env: OrchestratorEnv, now: Date) => Promise<unknown>

const STEPS: Readonly<Record<string, Step>> = {
  watchDrift: tellDrift,
  watchSynthetics,
  forgetOldJobs,
  forgetOldRows,
  settleEndings,
  sendNotices,
  runAccountTasks,
  dropWhatIsOver,
  forgetAbandoned,
}

/** Drift is told to operators among what else stands ill. */
async function tellDrift(env: OrchestratorEnv, now: Date): Promise<void> {
  const trouble = async () => await fleetTrouble(env)
  let findings: readonly SettingFinding[] = []
  await watchDrift({ db: env.DB, variables: { ...env } }, 'orchestrator', async (source) => {
    return (findings = await findAllDrift(source, trouble))
  })
  await tellAlerts(env, findings, now)
}
