import { InputError } from '#core/errors.ts'
import * as z from 'zod'
import { sha256Start } from './fingerprint.ts'

/** How a secret lies in D1: AES-GCM with the setting's key as additional data, so that it opens nowhere else. */
const Sealed = z.strictObject({
  sealed: z.literal('A256GCM'),
  /** Which key sealed it: the beginning of that key's SHA-256. */
  by: z.string(),
  /** 96 random bits, base64. */
  iv: z.base64(),
  data: z.base64(),
})
type Sealed = z.infer<typeof Sealed>

type Variables = Readonly<Record<string, unknown>>

interface SealingKey {
  readonly name: 'present' | 'previous'
  readonly id: string
  readonly key: CryptoKey
}

/** The Worker secrets that seal. The previous one opens what it sealed, and seals nothing. */
const SECRETS = { present: 'SETTINGS_KEY', previous: 'SETTINGS_KEY_PREVIOUS' } as const

const MEND =
  'Give both Workers the same secret SETTINGS_KEY, 32 bytes in base64: `openssl rand -base64 32`.'

/** Throws `InputError` where there is no key to seal with: a secret is never stored plain. */
export async function seal(
  settingKey: string,
  value: unknown,
  variables: Variables,
): Promise<Sealed> {
  const present = await keyOf('present', variables)
  if (present === 'absent' || present === 'unusable') {
    throw new InputError('value', `is a secret, and the key to seal it with is ${present}`, MEND)
  }
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(value))
  const data = await crypto.subtle.encrypt(parameters(settingKey, iv), present.key, plain)
  return {
    sealed: 'A256GCM',
    by: present.id,
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  }
}

export type Opened =
  | { readonly kind: 'open'; readonly value: unknown; readonly by: 'present' | 'previous' }
  | { readonly kind: 'shut'; readonly problem: string }

/** The value sealed for this setting; null when `stored` was never sealed. */
export async function open(
  settingKey: string,
  stored: unknown,
  variables: Variables,
): Promise<Opened | null> {
  const parsed = Sealed.safeParse(stored)
  if (!parsed.success) return null
  const { by, iv, data } = parsed.data
  const keys = await Promise.all([keyOf('present', variables), keyOf('previous', variables)])
  const key = keys.filter((one) => typeof one === 'object').find(({ id }) => id === by)
  if (!key) return { kind: 'shut', problem: `is sealed under the key ${by}, which is not here` }
  try {
    const plain = await crypto.subtle.decrypt(
      parameters(settingKey, fromBase64(iv)),
      key.key,
      fromBase64(data),
    )
    return { kind: 'open', value: JSON.parse(new TextDecoder().decode(plain)), by: key.name }
  } catch {
    return { kind: 'shut', problem: 'was sealed for another setting, or is damaged' }
  }
}

/** The sealing secrets that are there and cannot be used, by name. */
export async function unusableKeys(variables: Variables): Promise<string[]> {
  const names = ['present', 'previous'] as const
  const keys = await Promise.all(names.map((name) => keyOf(name, variables)))
  return names.filter((_, index) => keys[index] === 'unusable').map((name) => SECRETS[name])
}

/** The sealing secrets themselves, for whoever looks for them where they must not be. */
export function sealingSecrets(variables: Variables): unknown[] {
  return Object.values(SECRETS).map((name) => variables[name])
}

function parameters(settingKey: string, iv: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(settingKey) }
}

async function keyOf(
  name: SealingKey['name'],
  variables: Variables,
): Promise<SealingKey | 'absent' | 'unusable'> {
  const given = variables[SECRETS[name]]
  if (given === undefined || given === null || given === '') return 'absent'
  const bytes = typeof given === 'string' ? bytesOf(given) : null
  if (bytes?.length !== 32) return 'unusable'
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { name, id: await sha256Start(bytes), key }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(text.trim())
  } catch {
    return null
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
