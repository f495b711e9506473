import { logError } from '#core/log.ts'
import {
  deleteAccountTask,
  listOldExports,
  listOpenTasks,
  type AccountTaskRow,
} from '#d1/account-tasks.ts'
import { dropExpired } from '#d1/accounts.ts'
import { digestKeptTokens } from '#d1/session-token.ts'
import { deleteFolder, exportFolder } from '#r2/artifacts.ts'
import type { OrchestratorEnv } from '../env.ts'
import { deleteOwner } from './delete-owner.ts'
import { exportOwner } from './export-owner.ts'

const TASKS_A_RUN = 3
const EXPORTS_KEPT_MS = 7 * 24 * 60 * 60 * 1000

/**
 * Goes on with what accounts asked for: exports and deletions, the oldest first, each a stretch
 * further. What fails is logged and goes on at the next run. It never throws.
 */
export async function runAccountTasks(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    await each(await listOpenTasks(env.DB, TASKS_A_RUN), async (task) =>
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
    const old = new Date(now.getTime() - EXPORTS_KEPT_MS)
    await each(await listOldExports(env.DB, old, TASKS_A_RUN), async ({ id }) => {
      await deleteFolder(env.ARTIFACTS, exportFolder(id))
      await deleteAccountTask(env.DB, id)
    })
    await dropExpired(env.DB, now)
    await digestKeptTokens(env.DB)
  } catch (error) {
    logError('accounts.not-dropped', error)
  }
}

async function each(
  tasks: readonly AccountTaskRow[],
  go: (task: AccountTaskRow) => Promise<void>,
): Promise<void> {
  for (const task of tasks) {
    try {
      await go(task)
    } catch (error) {
      logError('account-task.failed', error, { taskId: task.id, kind: task.kind })
    }
  }
}
