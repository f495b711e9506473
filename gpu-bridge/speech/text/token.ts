/** What a stretch of a sentence is, to somebody who reads it aloud. */
export type TokenKind =
  | 'name'
  | 'address'
  | 'date'
  | 'clock'
  | 'angle'
  | 'notation'
  | 'money'
  | 'number'
  | 'abbreviation'
  | 'roman'
  | 'capitals'
  | 'word'
  | 'script'
  | 'symbol'
  | 'stop'

/** A stretch of a sentence. All of a sentence's tokens, one after the other, are the sentence. */
export interface Token {
  readonly kind: TokenKind
  readonly written: string
  /** In words, or the stop itself. Empty for what is only decoration, or stands in another token. */
  readonly spoken: string
  /** What a listener should be told; null when it is said as it is meant. */
  readonly flag: TokenFlag | null
}

/** `untransliterated-script`: letters that were guessed or only described. `unsaid-sign`: a sign without a word. */
export type TokenFlag = 'untransliterated-script' | 'unsaid-sign'

/** What surrounds the place that is being read. */
export interface Surroundings {
  /** The whole sentence, tidied. */
  readonly text: string
  /** The tokens so far. */
  readonly before: readonly Token[]
  /** Whether the sentence is set in capitals, so that they say nothing about a word. */
  readonly isShouted: boolean
}

export type Said = Pick<Token, 'spoken' | 'flag'>

/** Knows one kind of thing by how it is written, and how it is said. */
export interface Reader {
  readonly kind: TokenKind
  /** Sticky: it is tried at one place after the other. */
  readonly written: RegExp
  /** The words, with a flag where there is one; null where it is not of this kind after all. */
  readonly say: (found: Readonly<RegExpExecArray>, around: Surroundings) => Said | string | null
}

/** Not in the middle of a word or a number. */
export const START = '(?<![\\p{L}\\p{M}\\p{N}])'
export const END = '(?![\\p{L}\\p{M}\\p{N}])'

/** A reader whose thing starts and ends as words do. */
export function reader(kind: TokenKind, written: string, say: Reader['say']): Reader {
  return { kind, written: new RegExp(`${START}(?:${written})${END}`, 'uy'), say }
}

/** The last word before a place, if nothing but a blank lies between. */
export function wordBefore(before: readonly Token[]): Token | null {
  const last = before.at(-1)
  if (last?.kind !== 'stop' || last.written.trim() !== '') return null
  return before.at(-2) ?? null
}
