import { base64 } from './base64.ts'
import { contentDigest } from './content-digest.ts'
import { LONGEST_LIFE_SECONDS, signatureBase, writeParameters } from './signature-base.ts'

export interface RequestToSign {
  /** In upper case, as it is sent. */
  readonly method: string
  /** Absolute, with the authority the bridge sees itself under. */
  readonly url: string
  /** Exactly the bytes sent; empty for a request without a body. */
  readonly body: Uint8Array
  readonly keyId: string
  readonly privateKey: CryptoKey
  readonly now: Date
  /** From `newNonce()`, a fresh one for every attempt. */
  readonly nonce: string
}

/** The three headers that make a request a signed one under `pod-bridge-v1`. */
export async function signRequest({
  method,
  url,
  body,
  keyId,
  privateKey,
  now,
  nonce,
}: RequestToSign): Promise<Record<'content-digest' | 'signature-input' | 'signature', string>> {
  const created = Math.floor(now.getTime() / 1000)
  const parameters = { created, expires: created + LONGEST_LIFE_SECONDS, nonce, keyId }
  const digest = await contentDigest(body)
  const base = signatureBase({ method, url, contentDigest: digest }, parameters)
  const signature = await crypto.subtle.sign({ name: 'Ed25519' }, privateKey, base)
  return {
    'content-digest': digest,
    'signature-input': `sig1=${writeParameters(parameters)}`,
    signature: `sig1=:${base64(new Uint8Array(signature))}:`,
  }
}
