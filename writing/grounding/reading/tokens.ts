/** A word, a number or a mark of punctuation, where it stands. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly isWord: boolean
  readonly isCapital: boolean
}

const TOKEN =
  /\d+°(?:\s?\d{1,2}[′'’])?|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|['’](?=\s|[.,;:!?]|$)|[^\s]/gu

/** The tokens of a sentence, in order. A possessive `’s` is a token of its own, hyphens part words. */
export function tokensOf(sentence: string): readonly Token[] {
  return [...sentence.matchAll(TOKEN)].flatMap((match) => {
    const [text] = match
    const possessive = /^(.*?)(['’]s)$/iu.exec(text)
    if (!possessive || possessive[1] === '') return [tokenAt(text, match.index)]
    const [, word = '', mark = ''] = possessive
    return [tokenAt(word, match.index), tokenAt(mark, match.index + word.length)]
  })
}

function tokenAt(text: string, start: number): Token {
  return {
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    start,
    end: start + text.length,
    isWord: /[\p{L}\p{N}]/u.test(text) && !/^['’]s$/i.test(text),
    isCapital: /^\p{Lu}/u.test(text),
  }
}
