import { logError } from '#core/log.ts'
import { deleteAccountTask, listOldExports, listOpenTasks } from '#d1/account-tasks.ts'
import { dropExpired } from '#d1/accounts.ts'
import { digestKeptTokens } from '#d1/session-token.ts'
import { deleteFolder, exportFolder } from '#r2/artifacts.ts'
import { eachByItself, puttingOff, type EachOf } from '../each-by-itself.ts'
import type { OrchestratorEnv } from '../env.ts'
import { deleteOwner } from './delete-owner.ts'
import { exportOwner } from './export-owner.ts'

const TASKS_A_RUN = 3
const EXPORTS_KEPT_MS = 7 * 24 * 60 * 60 * 1000

/** A stretch of one is some hundreds of calls. */
const STRETCH_MS = 5 * 60_000

/** How each of them is gone on with: what fails waits its time, and the others go on. */
export function accountTasks({ DB }: Pick<OrchestratorEnv, 'DB'>, now: Date): EachOf {
  return { ...puttingOff(DB, 'account-task', now), patienceMs: STRETCH_MS }
}

/**
 * Goes on with what accounts asked for: exports and deletions, the oldest first, each a stretch
 * further. What fails is logged, put off and gone on with later. It never throws.
 */
export async function runAccountTasks(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const open = await listOpenTasks(env.DB, now, TASKS_A_RUN)
    await eachByItself(open, accountTasks(env, now), async (task) =>
      task.kind === 'export'
        ? await exportOwner(task, env, now)
        : await deleteOwner(task, env, now),
    )
  } catch (error) {
    logError('account-tasks.failed', error)
  }
}

/**
 * Deletes what of accounts is over: archives after seven days, sessions and proofs at their end; and
 * of tokens that were kept as they are it leaves digests. It never throws.
 */
export async function dropWhatIsOver(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const before = new Date(now.getTime() - EXPORTS_KEPT_MS)
    const old = await listOldExports(env.DB, { before, now, limit: TASKS_A_RUN })
    await eachByItself(old, puttingOff(env.DB, 'old-export', now), async ({ id }) => {
      await deleteFolder(env.ARTIFACTS, exportFolder(id))
      await deleteAccountTask(env.DB, id)
    })
    await dropExpired(env.DB, now)
    await digestKeptTokens(env.DB)
  } catch (error) {
    logError('accounts.not-dropped', error)
  }
}
