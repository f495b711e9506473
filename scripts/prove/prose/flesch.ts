import { wordsOf } from './words.ts'

/** Reading ease after Flesch: 60 and more is plain, below 30 very difficult. */
export function flesch(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  const syllablesInAll = words.reduce((sum, word) => sum + syllables(word), 0)
  return (
    206.835 - (1.015 * words.length) / sentences.length - (84.6 * syllablesInAll) / words.length
  )
}

function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[’']s?$/, '')
  if (!/[a-z]/.test(plain)) return Math.max(1, plain.length)
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 0
  const silentE = plain.endsWith('e') && !/(?:le|ee)$/.test(plain) && groups > 1 ? 1 : 0
  const silentEd =
    plain.endsWith('ed') && !/(?:ted|ded)$/.test(plain) && groups - silentE > 1 ? 1 : 0
  return Math.max(1, groups - silentE - silentEd)
}
