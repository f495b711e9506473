import { sha256Of } from '#core/sha256.ts'
import type { Brief } from './brief.ts'

/** Tells one brief from another, and nothing of what is in it: 16 hexadecimal digits of its SHA-256. */
export async function hashBrief(brief: Brief): Promise<string> {
  return (await sha256Of(JSON.stringify(brief))).slice(0, 16)
}
