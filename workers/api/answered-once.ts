import { sha256Hex } from '#core/sha256.ts'
import { beginCall, endCall } from '#d1/answered-calls.ts'
import { base64url, fromBase64 } from '#gpu-bridge/protocol/base64.ts'
import * as z from 'zod'

const Answer = z.object({
  status: z.int(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string(),
})
/** An answer as it is given again. */
export type Answer = z.infer<typeof Answer>

interface Caller {
  readonly principal: string
  readonly key: string
}

export type Attempt =
  | { readonly kind: 'in-flight' }
  | { readonly kind: 'another' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** `end` takes the answer to keep; null when there is none, and the call may be made again. */
  | { readonly kind: 'begun'; readonly end: (answer: Answer | null) => Promise<void> }

/**
 * Begins a call that is made once for a principal's key. D1 holds neither the key nor, readable,
 * the answer, which may be a token shown once: it is sealed (AES-GCM) under a hash of the two.
 */
export async function answeredOnce(
  db: D1Database,
  caller: Caller,
  { asked, now }: { readonly asked: string; readonly now: Date },
): Promise<Attempt> {
  const id = await sha256Hex(bytes(`call\n${caller.principal}\n${caller.key}`))
  const begun = await beginCall(db, { id, fingerprint: await sha256Hex(bytes(asked)), now })
  if (begun.kind === 'answered') {
    return { kind: 'answered', answer: await opened(begun.answer, caller) }
  }
  if (begun.kind !== 'begun') return begun
  const end = async (answer: Answer | null) =>
    await endCall(db, { id, now }, answer && (await sealed(answer, caller)))
  return { kind: 'begun', end }
}

const IV_BYTES = 12

async function sealed(answer: Answer, caller: Caller): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const algorithm = { name: 'AES-GCM', iv }
  const plain = bytes(JSON.stringify(answer))
  const closed = await crypto.subtle.encrypt(algorithm, await keyOf(caller), plain)
  return base64url(new Uint8Array([...iv, ...new Uint8Array(closed)]))
}

async function opened(text: string, caller: Caller): Promise<Answer> {
  const all = fromBase64(text)
  const algorithm = { name: 'AES-GCM', iv: all.slice(0, IV_BYTES) }
  const plain = await crypto.subtle.decrypt(algorithm, await keyOf(caller), all.slice(IV_BYTES))
  return Answer.parse(JSON.parse(new TextDecoder().decode(plain)))
}

async function keyOf({ principal, key }: Caller): Promise<CryptoKey> {
  const raw = await crypto.subtle.digest('SHA-256', bytes(`answer\n${principal}\n${key}`))
  return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(text))
}
