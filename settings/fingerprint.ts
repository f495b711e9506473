import { isSettingKey, SETTINGS } from './registry.ts'

/** Eight hex digits tell two tokens apart and give neither away: those are random and 16 letters or more. */
const DIGITS = 8

/** What stands for a secret wherever people look: `sha256:ab12cd34`. */
export async function fingerprint(secret: unknown): Promise<string> {
  const text = typeof secret === 'string' ? secret : (JSON.stringify(secret) ?? String(secret))
  return `sha256:${await sha256Start(new TextEncoder().encode(text))}`
}

/** A setting's value as it may be shown. What nobody declared may be a secret, so it is one. */
export async function shown(key: string, value: unknown): Promise<unknown> {
  if (value === null || value === undefined) return null
  const isOpen = isSettingKey(key) && !SETTINGS[key].secret
  return isOpen ? value : await fingerprint(value)
}

/** The beginning of a SHA-256, in hex. */
export async function sha256Start(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.slice(0, DIGITS)
}
