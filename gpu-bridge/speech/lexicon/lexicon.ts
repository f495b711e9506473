import letters from './hebrew-letters.data.json' with { type: 'json' }

/** A term of the tradition written in Hebrew without points: חסד is Chesed. Null for any other word. */
export function hebrewTerm(word: string): string | null {
  const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return (letters.terms as Readonly<Record<string, string>>)[bare] ?? null
}
