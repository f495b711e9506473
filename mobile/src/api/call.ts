import { clientOf, type Call, type Client } from '@contract/client.ts'
import { API } from './address.ts'
import { Failed, type Failure } from './failure.ts'
import { keptAnswers } from './kept-answers.ts'
import { madeOnce, wasAnswered } from './made-once.ts'
import { refusalOf } from './refusal-of.ts'
import { bearer } from './session.ts'

/** What a call gives, or why it does not. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/**
 * Every route of the API, typed by its contract. A call throws `Failed` and nothing else. What is read
 * comes with a tag, is kept, and is given again as it was while nobody answers.
 */
export const api: Client = clientOf(send)

/** What came of a call, as a value: a screen switches over it. */
export async function answerOf<Value>(call: Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await call }
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    return { ok: false, failure: error.failure }
  }
}

/** What a path gives that is no JSON: a text, or a drawing. Kept and given again like every answer; throws `Failed`. */
export async function textOf(path: string): Promise<string> {
  return await answered({ method: 'GET', path, headers: {}, body: null }, (text) => text)
}

/**
 * What a path gives that says which revision it means: it never becomes another, so what is kept is given without
 * asking anybody. Throws `Failed`.
 */
export async function pinnedTextOf(path: string): Promise<string> {
  return (await keptAnswers.find(path))?.text ?? (await textOf(path))
}

/** A file, whole and never kept. Throws `Failed`. */
export async function bytesOf(path: string): Promise<Blob> {
  const answer = await fetched({ method: 'GET', path, headers: {}, body: null }, null)
  if (answer === null) throw new Failed({ kind: 'offline' })
  if (!answer.ok) throw new Failed(await refusalOf(answer))
  const bytes = await answer.blob().catch(() => null)
  if (bytes === null) throw new Failed({ kind: 'offline' })
  return bytes
}

/** Sends a call as it was drawn up; gives its JSON. Throws `Failed` and nothing else. */
export async function send(call: Call): Promise<unknown> {
  try {
    const answer = await answered(madeOnce(call), jsonOf)
    wasAnswered(call)
    return answer
  } catch (error) {
    if (error instanceof Failed && !UNANSWERED.has(error.failure.kind)) wasAnswered(call)
    throw error
  }
}

async function answered<Value>(call: Call, read: (text: string) => Value): Promise<Value> {
  const isRead = call.method === 'GET'
  const kept = isRead ? await keptAnswers.find(call.path) : null
  const answer = await fetched(call, kept?.tag ?? null)
  if (answer?.status === 304 && kept) return read(kept.text)
  if (answer?.ok === false) throw new Failed(await refusalOf(answer))
  // It may break off on the way: then nobody answered.
  const text = (await answer?.text().catch(() => null)) ?? null
  if (answer === null || text === null) {
    if (kept) return read(kept.text)
    throw new Failed({ kind: 'offline' })
  }
  if (isPage(answer)) throw new Failed(NO_ANSWER)
  const value = read(text)
  const tag = answer.headers.get('etag')
  if (isRead && tag !== null) await keptAnswers.keep(call.path, { tag, text })
  return value
}

/** After these nobody knows whether it was done. */
const UNANSWERED: ReadonlySet<Failure['kind']> = new Set(['offline', 'busy', 'server'])

/** Something stood between us and the API, or it is not itself: what it said is no answer. */
const NO_ANSWER: Failure = { kind: 'server', requestId: null }

/** No call gives a page; the sign-in of a hotel does. */
function isPage(answer: Response): boolean {
  return answer.headers.get('content-type')?.startsWith('text/html') ?? false
}

function jsonOf(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    throw new Failed(NO_ANSWER)
  }
}

/** What a link opens for whoever has it: nobody needs to begin for that. */
const BY_LINK = /^\/(?:shared|consent)\//

/** Null where nobody answers. */
async function fetched({ method, path, headers, body }: Call, tag: string | null) {
  const token = BY_LINK.test(path) ? null : await bearer()
  return await fetch(`${API}${path}`, {
    method,
    headers: {
      ...headers,
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(tag !== null && { 'if-none-match': tag }),
    },
    ...(body !== null && { body }),
  }).catch(() => null)
}
