import { DependencyError } from '#core/errors.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'

/** A mail of plain words. It carries links, never what a reading says. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Whose name stands before the address; null for the service's own. */
  readonly sender?: string | null
}

/** Sends one mail; throws a `DependencyError` when it was not taken. */
export type SendMail = (mail: Mail) => Promise<void>

/** Sends by whom settings name at this moment. */
export function mailBy(source: SettingsSource): SendMail {
  return async (mail) => {
    const { value: provider } = await readSetting(source, 'mail.provider')
    const { value: from } = await readSetting(source, 'mail.from')
    const named = { ...mail, from: sentFrom(from, mail.sender ?? null) }
    if (provider === 'console') return printMail(named)
    const { value: key } = await readSetting(source, 'mail.key')
    const { value: baseUrl } = await readSetting(source, 'mail.baseUrl')
    await sendByResend(named, { key, baseUrl })
  }
}

interface NamedMail extends Mail {
  readonly from: string
}

/** An address under another name: `Readings <a@b>` and `Acme` make `Acme <a@b>`. */
export function sentFrom(from: string, sender: string | null): string {
  if (sender === null) return from
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from
  return `${sender.replaceAll(/["<>\\\p{Cc}]/gu, '')} <${address}>`
}

/** For development: the mail as it would be sent, on the console, past the log that refuses what is personal. */
function printMail({ from, to, subject, text }: NamedMail): void {
  console.log(`mail from ${from} to ${to}: ${subject}\n${text}`)
}

/** `POST /emails`, as Resend documents it. */
async function sendByResend(
  { from, to, subject, text }: NamedMail,
  { key, baseUrl }: { readonly key: string | null; readonly baseUrl: string },
): Promise<void> {
  if (key === null) {
    throw new DependencyError('mail', 'has no key', { retryable: true, kind: 'paused' })
  }
  const answer = await orAway(
    fetch(`${baseUrl}/emails`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ from, to: [to], subject, text }),
    }),
  )
  if (answer.ok) return
  const { status } = answer
  const problem = `the provider answered ${status}`
  // It is the key or the sender's domain that is refused, so every mail is until somebody sees to it.
  const isPaused = status === 401 || status === 403
  const retryable = isPaused || status === 429 || status >= 500
  throw new DependencyError('mail', problem, { retryable, ...(isPaused && { kind: 'paused' }) })
}

async function orAway(asked: Promise<Response>): Promise<Response> {
  try {
    return await asked
  } catch (cause) {
    throw new DependencyError('mail', 'the provider is out of reach', { retryable: true, cause })
  }
}
