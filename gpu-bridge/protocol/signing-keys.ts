import { base64url, fromBase64 } from './base64.ts'

const ED25519 = { name: 'Ed25519' }

/** A pod's own key pair. The private half cannot be exported and dies with the pod. */
export interface SigningKey {
  readonly privateKey: CryptoKey
  /** The raw public half, base64url: what `EnrolRequest.publicKey` carries. */
  readonly publicKey: string
}

export async function generateSigningKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 did not make a pair')
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey)
  if (!(raw instanceof ArrayBuffer)) throw new Error('a raw key is bytes')
  return { privateKey: pair.privateKey, publicKey: base64url(new Uint8Array(raw)) }
}

/** The public key a pod enrolled with, ready to verify. Rejects what is not 32 bytes of base64url. */
export function importPublicKey(publicKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(publicKey), ED25519, true, ['verify'])
}

/** 128 random bits, base64url: the profile's nonce. */
export function newNonce(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)))
}
