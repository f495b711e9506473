/** Chinese and Japanese set no spaces: there each sign is a word. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}]+(?:'\p{L}+)?|\d+|[?!]/gu

/** The words of a plain text, its numbers and its marks of question and surprise. */
export function wordsOf(plain: string): readonly string[] {
  return plain.match(WORD) ?? []
}
