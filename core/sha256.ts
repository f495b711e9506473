import { hex } from './hex.ts'

/** The SHA-256 of bytes, in lower-case hex. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', bytes))
}

/** The SHA-256 of a text in UTF-8, in lower-case hex. */
export async function sha256Of(text: string): Promise<string> {
  return await sha256Hex(new TextEncoder().encode(text))
}
