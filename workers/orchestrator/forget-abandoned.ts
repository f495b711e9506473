import { DAY_MS } from '#core/spans.ts'
import { log, logError } from '#core/log.ts'
import { listAbandoned } from '#d1/abandoned.ts'
import {
  deleteAccountTask,
  findAccountTask,
  insertAccountTask,
  newAccountTask,
  type AccountTaskRow,
} from '#d1/account-tasks.ts'
import { shutOut } from '#d1/accounts.ts'
import { readSetting } from '#settings/read.ts'
import { deleteOwner } from './account-tasks/delete-owner.ts'
import { accountTasks } from './account-tasks/run-account-tasks.ts'
import { eachByItself } from './each-by-itself.ts'
import type { OrchestratorEnv } from './env.ts'

/** As many as one minute may safely erase; the next goes on. */
const ACCOUNTS_A_MINUTE = 10

/**
 * Erases anonymous starts that nobody can come back to, with everything of theirs, so many days
 * after somebody was last signed in there. Each is a deletion like those that people ask for: what
 * is not done in this minute goes on in the next. It never throws.
 */
export async function forgetAbandoned(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const source = { db: env.DB, variables: { ...env } }
    const { value: days } = await readSetting(source, 'retention.anonymousDays')
    if (days === 0) return
    const before = new Date(now.getTime() - days * DAY_MS)
    const abandoned = await listAbandoned(env.DB, { before, now, limit: ACCOUNTS_A_MINUTE })
    const tasks = abandoned.map((owner) =>
      newAccountTask({ owner, kind: 'deletion', createdAt: now }),
    )
    const accounts = await eachByItself(tasks, accountTasks(env, now), async (task) => {
      await erase(task, env, now)
    })
    if (accounts > 0) log('retention.accounts-erased', { accounts, days })
  } catch (error) {
    logError('retention.failed', error)
  }
}

async function erase(task: AccountTaskRow, env: OrchestratorEnv, now: Date): Promise<void> {
  await insertAccountTask(env.DB, task)
  await shutOut(env.DB, task.owner)
  await deleteOwner(task, env, now)
  const after = await findAccountTask(env.DB, task.id)
  // Nobody has its receipt, so nobody asks for its proof.
  if (after?.status === 'done') await deleteAccountTask(env.DB, task.id)
}
