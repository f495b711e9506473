/** Sets what is between them from right to left, whatever its letters. */
const [OVERRIDE, END] = ['\u202E', '\u202C']

/** A catalogue as a language from right to left would have it: the same words, mirrored. */
export function mirrored<Words>(words: Words): Words {
  if (typeof words === 'string') return `${OVERRIDE}${words}${END}` as Words
  if (typeof words === 'function')
    return ((...given: unknown[]) => `${OVERRIDE}${words(...given)}${END}`) as Words
  if (Array.isArray(words)) return words.map((word) => mirrored(word)) as Words
  const entries = Object.entries(words as object).map(([key, value]) => [key, mirrored(value)])
  return Object.fromEntries(entries) as Words
}
