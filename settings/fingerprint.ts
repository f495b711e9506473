import { sha256Hex } from '#core/sha256.ts'
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
export async function sha256Start(bytes: Uint8Array): Promise<string> {
  return (await sha256Hex(bytes)).slice(0, DIGITS)
}
