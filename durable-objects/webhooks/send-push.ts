import type { Announcement } from '#core/announcements.ts'
import { describe } from '#core/log.ts'
import { inTime } from '#durable-objects/delivery/in-time.ts'
import * as z from 'zod'
import { judgeAnswer, type Verdict } from './judge-answer.ts'
import { PUSH_WORDS } from './push-words.ts'

const ANSWER_MS = 15_000

/** Expo's word on one push: a ticket when it took it, later a receipt when the phone's maker did. */
const Word = z.object({
  status: z.enum(['ok', 'error']),
  id: z.string().optional(),
  message: z.string().optional(),
  details: z.object({ error: z.string().optional() }).optional(),
})
const Tickets = z.object({ data: z.array(Word).length(1) })
const Receipts = z.object({ data: z.record(z.string(), Word) })

/** Where Expo is asked, and as whom. */
export interface Expo {
  readonly fetch: typeof fetch
  readonly baseUrl: string
  readonly token: string | null
}

export interface Pushed {
  readonly verdict: Verdict
  readonly status: number | null
  readonly ticket: string | null
}

/** Hands one message to Expo for one phone. `gone`: the phone has no such app any more. Never throws. */
export async function sendPush(
  message: Announcement,
  { to, now }: { readonly to: string; readonly now: number },
  expo: Expo,
): Promise<Pushed> {
  const words = PUSH_WORDS[message.type]
  // What nobody has words for is settled by sending nothing.
  if (!words) return { verdict: { kind: 'delivered' }, status: null, ticket: null }
  const push = { to, ...words, data: { type: message.type, ...message.data } }
  try {
    const answer = await ask(expo, 'send', [push])
    if (answer.status !== 200) return refused(answer, now)
    const [word] = Tickets.parse(await answer.json()).data
    return { verdict: verdictOf(word!), status: 200, ticket: word!.id ?? null }
  } catch (error) {
    return { verdict: failed(describe(error)), status: null, ticket: null }
  }
}

/** What became of a push that Expo took; null while nothing is known. Throws when Expo does not say. */
export async function receiptOf(ticket: string, expo: Expo): Promise<Verdict | null> {
  const answer = await ask(expo, 'getReceipts', { ids: [ticket] })
  if (answer.status !== 200) throw new Error(`Expo answers ${answer.status}`)
  const word = Receipts.parse(await answer.json()).data[ticket]
  return word ? verdictOf(word) : null
}

async function ask({ fetch: fetcher, baseUrl, token }: Expo, what: string, body: unknown) {
  return await inTime(ANSWER_MS, async () => {
    return await fetcher(`${baseUrl}/${what}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    })
  })
}

function refused(answer: Response, now: number): Pushed {
  const verdict = judgeAnswer(answer.status, answer.headers.get('retry-after'), now)
  // 410 is a receiver's word about itself; Expo speaks of phones in its tickets.
  const own = verdict.kind === 'gone' ? failed('Expo answers 410') : verdict
  return { verdict: own, status: answer.status, ticket: null }
}

function verdictOf({ status, details }: z.infer<typeof Word>): Verdict {
  if (status === 'ok') return { kind: 'delivered' }
  if (details?.error === 'DeviceNotRegistered') return { kind: 'gone' }
  // Its message names the token; the kind of error is enough.
  return failed(`Expo refuses it: ${details?.error ?? 'it does not say why'}`)
}

function failed(reason: string): Verdict {
  return { kind: 'failed', reason, retryAfterMs: 0 }
}
