import type { Pcm } from './engine.ts'
import { ipaOf } from './lexicon/lexicon.ts'
import { speakableOf } from './speakable.ts'
import { wordErrors } from './word-error.ts'

/** Writes down what it hears. Throws `DependencyError('speech', …)` when it fails. */
export interface Recogniser {
  hear(pcm: Pcm): Promise<string>
}

/** One word in twenty may be heard wrong, and of a few words one in ten. */
const MOST_MISHEARD = 0.05
const MOST_MISHEARD_OF_FEW = 0.1
const FEW_WORDS = 8

export interface Mishearing {
  readonly errors: number
  readonly words: number
  readonly isMisheard: boolean
}

const asSpoken = speakableOf([])

/**
 * How far what was heard is from what was to be said, word by word. Recognisers write numbers in digits, so
 * what they write is read as speech first; and none of them spells a nakshatra, so that a term of the traditions
 * is right whatever one or two words stand in its place, or none.
 */
export function mishearing(text: string, heard: string): Mishearing {
  const said = asSpoken(text).text
  const { errors, words } = wordErrors(said, asSpoken(heard).text, { isForgiven: isTerm })
  const most = words < FEW_WORDS ? MOST_MISHEARD_OF_FEW : MOST_MISHEARD
  return { errors, words, isMisheard: errors > most * words }
}

function isTerm(word: string): boolean {
  return ipaOf(word) !== null
}
