import { logError } from '#core/log.ts'
import { giveBack } from '#d1/credits.ts'
import { findRecipients, listUntoldEndings, noteEnding, type Ending } from '#d1/endings.ts'
import { readSetting } from '#settings/read.ts'
import { mailBy } from '#workers/mail/mail.ts'
import type { OrchestratorEnv } from '../env.ts'
import { endingMail } from './ending-mail.ts'

const ENDINGS_A_MINUTE = 20
/** Who could not be told for so long is told no more. */
const TOLD_WITHIN_MS = 2 * 24 * 60 * 60 * 1000

/**
 * Settles every job that came to its end: gives back what was paid and not made, and tells the owner
 * by mail. An ending is noted when both are done, so a mail may come twice, and none is lost; what
 * fails is logged and tried again the next minute. It never throws.
 */
export async function settleEndings(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const since = new Date(now.getTime() - TOLD_WITHIN_MS)
    const endings = await listUntoldEndings(env.DB, { since, limit: ENDINGS_A_MINUTE })
    for (const ending of endings) await settleOne(ending, env, now)
  } catch (error) {
    logError('endings.failed', error)
  }
}

async function settleOne(ending: Ending, env: OrchestratorEnv, at: Date): Promise<void> {
  try {
    await giveBack(env.DB, { jobId: ending.id, documents: ending.missing, at })
    await tellOwner(ending, env)
    await noteEnding(env.DB, ending, at)
  } catch (error) {
    logError('ending.untold', error, { jobId: ending.id })
  }
}

/** Who stopped a job themselves knows of it. */
async function tellOwner(
  { id: jobId, owner, status }: Ending,
  env: OrchestratorEnv,
): Promise<void> {
  if (status !== 'complete' && status !== 'partial' && status !== 'failed') return
  const { emails, brand } = await findRecipients(env.DB, owner)
  if (emails.length === 0) return
  const source = { db: env.DB, variables: { ...env } }
  const { value: url } = await readSetting(source, 'api.url')
  const send = mailBy(source)
  for (const to of emails) {
    await send(endingMail({ to, jobId, status, url, sender: brand?.sender ?? null }))
  }
}
