import { logError } from '#core/log.ts'
import { findRecipients } from '#d1/endings.ts'
import { dropNotice, listNotices, type Notice } from '#d1/notices.ts'
import { mailBy } from '#workers/mail/mail.ts'
import type { OrchestratorEnv } from '../env.ts'
import { noticeMail } from './notice-mail.ts'

const NOTICES_A_MINUTE = 20
/** What could not be sent for so long is news no more. */
const TOLD_WITHIN_MS = 2 * 24 * 60 * 60 * 1000

/**
 * Mails owners what they are still to be told. A notice is dropped once it was sent, so a mail may
 * come twice, and none is lost; what fails is logged and tried again the next minute, for two days. It
 * never throws.
 */
export async function sendNotices(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const notices = await listNotices(env.DB, NOTICES_A_MINUTE)
    for (const notice of notices) await sendOne(notice, env, now)
  } catch (error) {
    logError('notices.failed', error)
  }
}

async function sendOne(notice: Notice, env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const isNews = now.getTime() - notice.at.getTime() < TOLD_WITHIN_MS
    if (isNews) await mailOwner(notice, env)
    await dropNotice(env.DB, notice.id)
  } catch (error) {
    logError('notice.untold', error, { kind: notice.kind })
  }
}

async function mailOwner(notice: Notice, env: OrchestratorEnv): Promise<void> {
  const { emails, brand } = await findRecipients(env.DB, notice.owner)
  const send = mailBy({ db: env.DB, variables: { ...env } })
  for (const to of emails) await send(noticeMail(notice, { to, sender: brand?.sender ?? null }))
}
