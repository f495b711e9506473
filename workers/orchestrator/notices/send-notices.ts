import { DependencyError } from '#core/errors.ts'
import { logError } from '#core/log.ts'
import { dropNotice, listNotices, noteTold, type Notice } from '#d1/notices.ts'
import { findRecipients } from '#d1/recipients.ts'
import { readSetting } from '#settings/read.ts'
import { mailBy } from '#workers/mail/mail.ts'
import { eachByItself, puttingOff } from '../each-by-itself.ts'
import type { OrchestratorEnv } from '../env.ts'
import { endingMail } from './ending-mail.ts'
import { noticeMail } from './notice-mail.ts'

const NOTICES_A_MINUTE = 20
/** What could not be sent for so long is news no more. */
const TOLD_WITHIN_MS = 2 * 24 * 60 * 60 * 1000

/**
 * Mails owners what they are still to be told, and drops what everybody was told. What fails is put
 * off, for two days in all. It never throws.
 */
export async function sendNotices(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const notices = await listNotices(env.DB, now, NOTICES_A_MINUTE)
    await eachByItself(notices, puttingOff(env.DB, 'mail', now), async (notice) => {
      await tell(notice, env, now)
    })
  } catch (error) {
    logError('notices.failed', error)
  }
}

/**
 * Tells each recipient by itself, once: who was told is noted at once, and so is whom the provider will
 * never take a mail for. A mail that was sent and not noted is known to the provider by its key. Throws when
 * somebody is left, for another time.
 */
async function tell(notice: Notice, env: OrchestratorEnv, now: Date): Promise<void> {
  const source = { db: env.DB, variables: { ...env } }
  const send = mailBy(source)
  const { value: url } = await readSetting(source, 'api.url')
  const { recipients, brand } = await findRecipients(env.DB, notice.owner)
  const told = [...(notice.told ?? [])]
  const isNews = now.getTime() - notice.at.getTime() < TOLD_WITHIN_MS
  let failure: unknown = null
  for (const { account, email: to } of recipients) {
    if (!isNews || told.includes(account)) continue
    try {
      const key = `${notice.id}/${notice.at.getTime()}/${account}`
      await send({ ...mailOf(notice, { to, sender: brand?.sender ?? null, url }), key })
    } catch (error) {
      logError('notice.untold', error, { kind: notice.kind })
      if (!isFinal(error)) {
        failure = error
        continue
      }
    }
    told.push(account)
    await noteTold(env.DB, notice, told)
  }
  if (failure !== null) throw failure
  await dropNotice(env.DB, notice)
}

type Telling = Parameters<typeof noticeMail>[1] & { readonly url: string | null }

function mailOf(notice: Notice, telling: Telling): ReturnType<typeof noticeMail> {
  return notice.kind === 'job-ended' ? endingMail(notice, telling) : noticeMail(notice, telling)
}

function isFinal(error: unknown): boolean {
  return error instanceof DependencyError && !error.retryable
}
