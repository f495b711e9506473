import { sha256Of } from '#core/sha256.ts'
import type { Printing } from '../document.ts'

/** What names a book among all others, a URI: the same texts are the same book. */
export async function bookIdentifier({ title, parts }: Printing): Promise<string> {
  const texts = JSON.stringify([title, parts.map(({ text }) => text)])
  return `urn:sha256:${await sha256Of(texts)}`
}
