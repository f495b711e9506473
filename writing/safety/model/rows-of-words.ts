import { kindOf } from './kinds-of-words.ts'
import { wordsOf } from './words-of.ts'

/** A word as the network knows it: a number by what age it may be. */
export function knownAs(word: string): string {
  return /^\d/.test(word) ? kindOf(word) : word
}

/** The rows of a text's words; of `mother's` that of `mother` where it has none itself; -1 for a word that is not known. */
export function rowsOfWords(plain: string, rows: ReadonlyMap<string, number>): readonly number[] {
  return wordsOf(plain).map((word) => {
    const known = knownAs(word)
    return rows.get(known) ?? rows.get(known.replace(/'.*$/, '')) ?? -1
  })
}
