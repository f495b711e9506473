import { NAME_TITLES } from '#core/name-titles.ts'

/** Without their full stops. */
const TITLES = new Set(Object.keys(NAME_TITLES).map((title) => title.slice(0, -1)))
/** Titles and the abbreviations prose uses: their full stop ends no sentence. */
const ABBREVIATIONS = wordSet('dr mr mrs ms st jr sr prof rev vs cf ca approx viz e.g i.e')
/** Only before a number: "No." alone is a whole sentence. */
const BEFORE_NUMBERS = wordSet('no nos vol ch pp p')
/** The full stop of these ends the sentence too, when it does end there. */
const MAY_END_A_SENTENCE = wordSet('etc a.m p.m b.c a.d esq')

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
  const known = word.toLowerCase()
  if (BEFORE_NUMBERS.has(known)) return /\d/.test(paragraph[next] ?? '')
  if (MAY_END_A_SENTENCE.has(known)) return !/\p{Lu}/u.test(paragraph[next] ?? '')
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || ABBREVIATIONS.has(known) || TITLES.has(word)
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
