import type { Words } from '#app/words/catalogue.ts'
import { filled } from '#app/words/filled.ts'

/** Whom a reading is about: `Ada`, `Ada & Charles`, in German `Ada und Charles`. */
export function namesWords(
  people: readonly { readonly name: string }[],
  words: Words['order'],
): string {
  const [first = '', second] = people.map(({ name }) => name)
  return second === undefined ? first : filled(words.and, { first, second })
}
