import { DependencyError } from '#core/errors.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import * as z from 'zod'

/** A mail of plain words. It carries links, never what a reading says. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Whose name stands before the address; null for the service's own. */
  readonly sender?: string | null
  /** By which the provider knows it again for a day: sent twice, it is one. */
  readonly key?: string
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

/** An address under another name, whatever is in that (RFC 5322, 3.2.4): `Readings <a@b>` and `Acme` make `"Acme" <a@b>`. */
export function sentFrom(from: string, sender: string | null): string {
  if (sender === null) return from
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from
  const name = sender.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/["\\]/g, String.raw`\$&`)
  return `"${name}" <${address}>`
}

/** For development: the mail as it would be sent, on the console, past the log that refuses what is personal. */
function printMail({ from, to, subject, text }: NamedMail): void {
  console.log(`mail from ${from} to ${to}: ${subject}\n${text}`)
}

/** Whoever says nothing for so long is asked another time. */
const PATIENCE_MS = 10_000

/** `POST /emails`, as Resend documents it. */
async function sendByResend(
  { from, to, subject, text, key: known }: NamedMail,
  { key, baseUrl }: { readonly key: string | null; readonly baseUrl: string },
): Promise<void> {
  if (key === null) {
    throw new DependencyError('mail', 'has no key', { retryable: true, kind: 'paused' })
  }
  const answer = await orAway(
    fetch(`${baseUrl}/emails`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        ...(known !== undefined && { 'idempotency-key': known }),
      },
      body: JSON.stringify({ from, to: [to], subject, text }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    }),
  )
  if (!answer.ok) await refuse(answer)
}

async function orAway(asked: Promise<Response>): Promise<Response> {
  try {
    return await asked
  } catch (cause) {
    throw new DependencyError('mail', 'the provider is out of reach', { retryable: true, cause })
  }
}

const Refusal = z.object({ name: z.string(), message: z.string() })

/**
 * Throws what a refusal asks for. Only an address it does not take is refused for good: what else it finds fault
 * with is the key, the sender or the mail itself, and is so with every mail until somebody sees to it. A mail sent
 * before in other words was sent.
 */
async function refuse(answer: Response): Promise<void> {
  const { status } = answer
  const { name, message } = Refusal.safeParse(await answer.json().catch(() => null)).data ?? UNNAMED
  if (name === 'invalid_idempotent_request') return
  const problem = `the provider answered ${status} ${name}`
  if (name === 'validation_error' && status !== 403 && message.includes('`to`')) {
    throw new DependencyError('mail', problem, { retryable: false })
  }
  const isBusy = status === 429 || status >= 500 || name === 'concurrent_idempotent_requests'
  throw new DependencyError('mail', problem, {
    retryable: true,
    ...(!isBusy && { kind: 'paused' }),
  })
}

const UNNAMED = { name: '', message: '' }
