/** How many words were misheard of how many that were said. */
export interface WordErrors {
  readonly errors: number
  readonly words: number
}

/** Words as they sound: small letters, hyphens and marks aside; letters said one by one are one word (`I Q`, `iq`). */
export function soundingWords(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/[-.]/g, ' ')
    .replaceAll(/\b[a-z](?: +[a-z]\b)+(?!')/g, (letters) => letters.replaceAll(' ', ''))
  return plain.match(/[a-z']*[a-z][a-z']*/g) ?? []
}

/** Words to change, add or drop to come from what was heard to what was said (Levenshtein, by words). */
export function wordErrors(said: string, heard: string): WordErrors {
  const [one, other] = [soundingWords(said), soundingWords(heard)]
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, word] of one.entries()) {
    const next = [index + 1]
    for (const [place, against] of other.entries()) {
      const change = row[place]! + (word === against ? 0 : 1)
      next.push(Math.min(row[place + 1]! + 1, next[place]! + 1, change))
    }
    row = next
  }
  return { errors: row.at(-1)!, words: one.length }
}

/** The share of words misheard, of many sentences together. */
export function errorRate(counted: readonly WordErrors[]): number {
  const sum = (key: keyof WordErrors) => counted.reduce((total, each) => total + each[key], 0)
  return sum('errors') / sum('words')
}
