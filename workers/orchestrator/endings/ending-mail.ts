import type { JobId } from '#core/ids.ts'
import type { Mail } from '#workers/mail/mail.ts'

interface Ended {
  readonly to: string
  readonly jobId: JobId
  readonly status: 'complete' | 'partial' | 'failed'
  /** The address of the API; null where settings say none. */
  readonly url: string | null
  readonly sender: string | null
}

const SUBJECTS = {
  complete: 'Your reading is complete',
  partial: 'Your reading is done, but for some of it',
  failed: 'Your reading could not be made',
} as const
const TEXTS = {
  complete: 'Everything of your reading can be read now.',
  partial: 'Your reading can be read. Some of its documents could not be made; you can retry them.',
  failed:
    'None of your reading could be made. You can retry it; what you did not get costs nothing.',
} as const

/** Says that a reading is at its end, and where it is: not who is in it, nor what it says. */
export function endingMail({ to, jobId, status, url, sender }: Ended): Mail {
  const text = `${TEXTS[status]}\n\n${url ?? ''}/v1/jobs/${jobId}\n`
  return { to, subject: SUBJECTS[status], text, sender }
}
