/** A letter without a shape, by which a line begins at the right, and what sets all letters from right to left. */
const [OVERRIDE, END] = ['\u200F\u202E', '\u202C']

/** A catalogue as a language from right to left would have it: the same words, mirrored. */
export function mirrored<Words>(words: Words): Words {
  if (typeof words === 'string') return `${OVERRIDE}${words}${END}` as Words
  if (typeof words === 'function')
    return ((...given: unknown[]) => `${OVERRIDE}${words(...given)}${END}`) as Words
  if (Array.isArray(words)) return words.map((word) => mirrored(word)) as Words
  const entries = Object.entries(words as object).map(([key, value]) => [key, mirrored(value)])
  return Object.fromEntries(entries) as Words
}
