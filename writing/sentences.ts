/** Ends a sentence where a full stop does not: titles and the abbreviations prose uses. */
const ABBREVIATIONS = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'jr',
  'sr',
  'prof',
  'vs',
  'cf',
  'e.g',
  'i.e',
])

const END = /([.!?…]["'”’»)\]]*)(\s+)|([。！？]["'”’」』）]*)\s*/gu

/**
 * The sentences of a paragraph, in order, trimmed. An initial (`J. Smith`) and a
 * common abbreviation do not end one, nor does an ellipsis before a small letter.
 */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length
    if (match[1] !== undefined && runsOn(paragraph, match.index, end)) continue
    sentences.push(paragraph.slice(start, end).trim())
    start = end
  }
  const rest = paragraph.slice(start).trim()
  return rest === '' ? sentences : [...sentences, rest]
}

function runsOn(paragraph: string, stop: number, next: number): boolean {
  if (paragraph[stop] === '…') return /\p{Ll}/u.test(paragraph[next] ?? '')
  if (paragraph[stop] !== '.') return false
  const word = /[\p{L}.]+$/u.exec(paragraph.slice(0, stop))?.[0] ?? ''
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())
}
