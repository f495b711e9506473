import type { Announcement } from '#core/announcements.ts'
import { describe } from '#core/log.ts'
import { inTime } from '#durable-objects/delivery/in-time.ts'
import { Webhook } from 'standardwebhooks'
import { judgeAnswer, type Verdict } from './judge-answer.ts'
import { judgeUrl } from './judge-url.ts'
import { judgeAddresses, type LookUp } from './look-up.ts'

/** A receiver has so long to answer. */
const ANSWER_MS = 15_000

export interface Outside {
  readonly fetch: typeof fetch
  /** Null where private addresses may be used: in development. */
  readonly lookUp: LookUp | null
}

export interface Tried {
  readonly verdict: Verdict
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null
}

/** What travels: `{type, timestamp, data}`, as Standard Webhooks has it. The same bytes on every try. */
export function payloadOf({ type, at, data }: Announcement): string {
  return JSON.stringify({ type, timestamp: new Date(at).toISOString(), data })
}

/** The headers of one try: the message's id, the time of the try in seconds, and a signature by each secret. */
export function signedHeaders(
  message: Announcement,
  secrets: readonly string[],
  now: number,
): Record<string, string> {
  const sign = (secret: string) =>
    new Webhook(secret).sign(message.id, new Date(now), payloadOf(message))
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(now / 1000)),
    'webhook-signature': secrets.map(sign).join(' '),
  }
}

/** One try of a message. Never throws: what goes wrong is a verdict. `now` in milliseconds. */
export async function sendWebhook(
  message: Announcement,
  {
    url,
    secrets,
    now,
  }: { readonly url: string; readonly secrets: readonly string[]; readonly now: number },
  outside: Outside,
): Promise<Tried> {
  try {
    const problem = await problemOf(url, outside)
    if (problem !== null) return failed(problem)
    const stop = new AbortController()
    const answer = await inTime(ANSWER_MS, async () => {
      return await outside.fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: stop.signal,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'one-in-a-billion/1 (webhooks)',
          ...signedHeaders(message, secrets, now),
        },
        body: payloadOf(message),
      })
    }).catch((error: unknown) => {
      stop.abort()
      throw error
    })
    // What a receiver says besides its status is nobody's business, and may be endless.
    await answer.body?.cancel()
    const verdict = judgeAnswer(answer.status, answer.headers.get('retry-after'), now)
    return { verdict, status: answer.status }
  } catch (error) {
    return failed(describe(error))
  }
}

async function problemOf(url: string, { lookUp }: Outside): Promise<string | null> {
  if (lookUp === null) return null
  const problem = judgeUrl(url)
  return problem ?? judgeAddresses(await lookUp(new URL(url).hostname))
}

function failed(reason: string): Tried {
  return { verdict: { kind: 'failed', reason, retryAfterMs: 0 }, status: null }
}
