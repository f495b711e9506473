import { hex } from '#core/hex.ts'
import type { Printing } from '../document.ts'

/** What names a book among all others, a URI: the same texts are the same book. */
export async function bookIdentifier({ title, parts }: Printing): Promise<string> {
  const texts = JSON.stringify([title, parts.map(({ text }) => text)])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts))
  return `urn:sha256:${hex(digest)}`
}
