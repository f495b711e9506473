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

/** As many as one minute may safely erase, each in some twenty calls where it has next to nothing; the next goes on. */
const ACCOUNTS_A_MINUTE = 25
/** What waits longer than an hour is more than this keeps up with. */
const AN_HOURS = 60 * ACCOUNTS_A_MINUTE

/**
 * Erases anonymous starts that nobody can come back to, with everything of theirs, so many days
 * after somebody was last signed in there. Each is a deletion like those that people ask for: what
 * is not done in this minute goes on in the next, and how many wait for it is logged, as far as an hour's: as an error where
 * there are more. It never throws.
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
    if (accounts === 0) return
    const { length: waiting } = await listAbandoned(env.DB, { before, now, limit: AN_HOURS + 1 })
    log('retention.accounts-erased', { accounts, days, waiting: Math.min(waiting, AN_HOURS) })
    if (waiting > AN_HOURS)
      logError('retention.behind', `more than ${AN_HOURS} accounts wait to be erased`)
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
