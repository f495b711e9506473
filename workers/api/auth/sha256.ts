import { sha256Hex } from '#r2/artifacts.ts'

/** The SHA-256 of a text in UTF-8, in hex. */
export async function sha256Of(text: string): Promise<string> {
  return await sha256Hex(new TextEncoder().encode(text))
}
