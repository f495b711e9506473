import type { Notice } from '#d1/notices.ts'
import type { Mail } from '#workers/mail/mail.ts'

/** Says that nothing is sent to somebody's endpoint any more, why, and what to do: as Standard Webhooks asks. */
export function noticeMail(
  { about, reason, at }: Notice,
  { to, sender }: { readonly to: string; readonly sender: string | null },
): Mail {
  const day = at.toISOString().slice(0, 10)
  const text = `Nothing is sent to your webhook at ${about} since ${day}: ${reason}.

When it takes messages again, enable it (PATCH /v1/webhooks/{webhookId} with "isEnabled": true) and have what it missed sent once more (POST /v1/webhooks/{webhookId}/replay).
`
  return { to, subject: 'Your webhook was disabled', text, sender }
}
