import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { existsSync, readFileSync } from 'node:fs'

/** What opens backups, and what seals them for it: whoever has the second alone cannot read what they made. */
export interface KeyPair {
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string
  /** `age1…` */
  readonly recipient: string
}

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Seals what flows through for a recipient, in age's format: nothing of it can be changed, moved or cut off. */
export async function sealed(
  plain: ReadableStream<Uint8Array>,
  recipient: string,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return await encrypter.encrypt(plain)
}

/** What was sealed, as it was. Throws where the identity does not fit, and at the place that was changed. */
export async function opened(
  shut: ReadableStream<Uint8Array>,
  identity: string,
): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return await decrypter.decrypt(shut)
}

const KEYS = { recipient: /\bage1[0-9a-z]+/, identity: /\bAGE-SECRET-KEY-1[0-9A-Z]+/ } as const

/** A key given as itself or as a file that holds it, as `age-keygen` writes both; null when it is neither, or no whole key. */
export function keyGiven(given: string, kind: keyof typeof KEYS): string | null {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given
  const key = KEYS[kind].exec(text)?.[0] ?? null
  try {
    if (key !== null && kind === 'recipient') new Encrypter().addRecipient(key)
    if (key !== null && kind === 'identity') new Decrypter().addIdentity(key)
    return key
  } catch {
    return null
  }
}
