import { hex } from '#core/hex.ts'
import type { Brief } from './brief.ts'

/** Tells one brief from another, and nothing of what is in it: 16 hexadecimal digits of its SHA-256. */
export async function hashBrief(brief: Brief): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(brief))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return hex(digest.subarray(0, 8))
}
