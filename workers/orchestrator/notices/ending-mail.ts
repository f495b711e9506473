import type { Notice } from '#d1/notices.ts'
import type { Mail } from '#workers/mail/mail.ts'

interface Telling {
  readonly to: string
  readonly sender: string | null
  /** The address of the API; null where settings say none. */
  readonly url: string | null
}

const WORDS: Readonly<Record<string, Pick<Mail, 'subject' | 'text'>>> = {
  complete: {
    subject: 'Your reading is complete',
    text: 'Everything of your reading can be read now.',
  },
  partial: {
    subject: 'Your reading is done, but for some of it',
    text: 'Your reading can be read. Some of its documents could not be made; you can retry them.',
  },
  failed: {
    subject: 'Your reading could not be made',
    text: 'None of your reading could be made. You can retry it; what you did not get costs nothing.',
  },
}

/** Says that a reading is at its end, and where it is: not who is in it, nor what it says. */
export function endingMail(
  { about: jobId, reason: status }: Pick<Notice, 'about' | 'reason'>,
  { to, sender, url }: Telling,
): Mail {
  const { subject, text } = WORDS[status]!
  return { to, subject, text: `${text}\n\n${url ?? ''}/v1/jobs/${jobId}\n`, sender }
}
