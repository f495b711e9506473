import { base64, fromBase64 } from './base64.ts'
import {
  LONGEST_LIFE_SECONDS,
  readParameters,
  signatureBase,
  type SignatureParameters,
} from './signature-base.ts'

/**
 * How far a pod's clock may be off, either way. With the longest life it makes 120 s the longest
 * a nonce has to be remembered: created 30 s ahead, 60 s of life, 30 s of grace.
 */
const CLOCK_SKEW_SECONDS = 30

export interface RequestToVerify {
  readonly method: string
  /** As the client addressed it: behind a proxy, rebuilt on the public authority. */
  readonly url: string
  readonly headers: Headers
  readonly now: Date
}

export interface PodKeys {
  /** Null when the key was never enrolled or is no longer valid. */
  publicKey(keyId: string): Promise<CryptoKey | null>
  /** False when this key already used this nonce. It may be forgotten after `forgetAt`. */
  rememberNonce(keyId: string, nonce: string, forgetAt: Date): Promise<boolean>
}

type Refusal =
  | 'missing-signature'
  | 'malformed-signature'
  | 'lives-too-long'
  | 'not-yet-valid'
  | 'expired'
  | 'unknown-key'
  | 'wrong-signature'
  | 'replayed'

export type Verification =
  | {
      readonly kind: 'verified'
      readonly keyId: string
      /** What was signed of the body, which has not been read: the `contentDigest` it must have. */
      readonly contentDigest: string
    }
  | { readonly kind: 'refused'; readonly reason: Refusal }

/**
 * Whether a request was signed by an enrolled pod, just now, for this method, address and body,
 * and never seen before. Headers say it all: nobody's body is read before it is known whose it
 * is, and whoever reads it then holds it to `contentDigest`. The nonce is spent only by a right signature, so a stranger can neither
 * fill the memory nor burn a pod's nonce.
 */
export async function verifyRequest(
  { method, url, headers, now }: RequestToVerify,
  keys: PodKeys,
): Promise<Verification> {
  const signed = readSignature(headers)
  if (typeof signed === 'string') return refused(signed)
  const { parameters, signature, digest } = signed

  const untimely = checkTimes(parameters, now)
  if (untimely) return refused(untimely)

  const publicKey = await keys.publicKey(parameters.keyId)
  if (!publicKey) return refused('unknown-key')
  const base = signatureBase({ method, url, contentDigest: digest }, parameters)
  if (!(await crypto.subtle.verify({ name: 'Ed25519' }, publicKey, signature, base))) {
    return refused('wrong-signature')
  }

  const forgetAt = new Date((parameters.expires + CLOCK_SKEW_SECONDS) * 1000)
  const isNew = await keys.rememberNonce(parameters.keyId, parameters.nonce, forgetAt)
  return isNew
    ? { kind: 'verified', keyId: parameters.keyId, contentDigest: digest }
    : refused('replayed')
}

interface ReadSignature {
  readonly parameters: SignatureParameters
  readonly signature: Uint8Array
  readonly digest: string
}

/** A header sent twice arrives joined by a comma, and so fits none of the patterns. */
function readSignature(headers: Headers): ReadSignature | Refusal {
  const input = headers.get('signature-input')
  const value = headers.get('signature')
  const digest = headers.get('content-digest')
  if (input === null || value === null || digest === null) return 'missing-signature'

  const parameters = input.startsWith('sig1=') ? readParameters(input.slice(5)) : null
  const [, encoded] = /^sig1=:([A-Za-z0-9+/]{86}==):$/.exec(value) ?? []
  if (!parameters || !encoded || !/^sha-256=:[A-Za-z0-9+/]{43}=:$/.test(digest)) {
    return 'malformed-signature'
  }
  const signature = fromBase64(encoded)
  // Two spellings of one signature would be two requests to anything that compares headers.
  if (base64(signature) !== encoded) return 'malformed-signature'
  return { parameters, signature, digest }
}

function checkTimes({ created, expires }: SignatureParameters, now: Date): Refusal | null {
  const seconds = now.getTime() / 1000
  if (expires <= created || expires - created > LONGEST_LIFE_SECONDS) return 'lives-too-long'
  if (created > seconds + CLOCK_SKEW_SECONDS) return 'not-yet-valid'
  if (expires <= seconds - CLOCK_SKEW_SECONDS) return 'expired'
  return null
}

function refused(reason: Refusal): Verification {
  return { kind: 'refused', reason }
}
