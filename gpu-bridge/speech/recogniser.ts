import type { Pcm } from './engine.ts'
import { american } from './lexicon/american.ts'
import { ipaOf } from './lexicon/lexicon.ts'
import { speakableOf } from './speakable.ts'
import { spokenNames, type Called } from './text/names.ts'
import { soundingWords, wordErrors } from './word-error.ts'

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
 * How far what was heard of a text about these people is from what was to be said, word by word. Recognisers write
 * numbers in digits, so that what they write is read as speech first, and some of them write as Americans do. None
 * of them spells a nakshatra, or a name as its owner says it: such a word is right whatever stands in its place,
 * but for more words than it has syllables.
 */
export function mishearing(people: readonly Called[]): (text: string, heard: string) => Mishearing {
  const names = wordsOfNames(people)
  const isForgiven = (word: string) => ipaOf(word) !== null || names.has(word.replace(/'s?$/, ''))
  return (text, heard) => {
    const said = asSpoken(text).text
    const leniency = { isForgiven, soundOf: american }
    const { errors, words } = wordErrors(said, asSpoken(heard).text, leniency)
    const most = words < FEW_WORDS ? MOST_MISHEARD_OF_FEW : MOST_MISHEARD
    return { errors, words, isMisheard: errors > most * words }
  }
}

/** Of "Henry the fifth" or "Anna de la Cruz" the words in capitals: the others are heard as they are. */
function wordsOfNames(people: readonly Called[]): ReadonlySet<string> {
  const words = spokenNames(people).flatMap((name) => {
    const own = name.split(' ')
    const capitals = own.filter((word) => /^[A-Z]/.test(word))
    return capitals.length > 0 ? capitals : own
  })
  return new Set(words.flatMap(soundingWords))
}
