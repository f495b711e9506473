import { nameReaders, type Called } from './text/names.ts'
import { withRanges } from './text/ranges.ts'
import { SENTENCE_READERS } from './text/sentence-readers.ts'
import { tidy } from './text/tidy.ts'
import type { Reader, Token, TokenFlag } from './text/token.ts'
import { joined, tokenize } from './text/tokenize.ts'

/** What a listener should know about the sound: that something could not be said as it is written. */
export type SpeechFlag = TokenFlag | 'chunk-suspect'

export interface Speakable {
  /** ASCII words and punctuation, no digits, no signs. Empty only when nothing can be said. */
  readonly text: string
  readonly flags: readonly TokenFlag[]
}

/** How sentences about these people are read aloud; `people` in the order they are counted in. */
export function speakableOf(people: readonly Called[]): (written: string) => Speakable {
  const readers = [...nameReaders(people), ...SENTENCE_READERS]
  return (written) => said(tokensOf(written, readers))
}

/**
 * A published sentence in tokens, each with what it is and how it is said: numbers, degrees, dates,
 * glyphs and abbreviations in words, foreign letters in Latin ones.
 */
export function tokensOf(
  written: string,
  readers: readonly Reader[] = SENTENCE_READERS,
): readonly Token[] {
  return withRanges(tokenize(tidy(written), readers))
}

function said(tokens: readonly Token[]): Speakable {
  const flags = new Set(tokens.flatMap(({ flag }) => flag ?? []))
  return { text: punctuated(joined(tokens)), flags: [...flags] }
}

/** Only the punctuation that changes how a sentence is said, and always some at its end. */
function punctuated(text: string): string {
  const words = text
    .replaceAll(/[^A-Za-z,.;:!?' -]/g, ' ')
    .replaceAll(/(?<= )-+(?= )/g, ', ')
    .replaceAll(/(?<=[a-z][,.;:!?]+)(?=[A-Za-z])/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+(?=[,.;:!?])/g, '')
    .replaceAll(/[,;:]+(?=[,.;:!?])/g, '')
    .replaceAll(/^[\s,;:.!?'-]+|[\s,;:-]+$/g, '')
  if (!/[A-Za-z]/.test(words)) return ''
  return /[.!?]$/.test(words) ? words : `${words}.`
}
