import { dictionary } from 'cmu-pronouncing-dictionary'
import { american } from './american.ts'

/** Plain English that no rule below makes of a word in the dictionary. */
const OTHERS = new Set(
  (
    'isn doesn hasn wasn spoilt formulization illuminati nought magnanimity lenience enrol enrolment ' +
    'retentive codependency codependent coition presentiment irreligious manoeuvre esperantists'
  ).split(' '),
)

/**
 * Whether a word is plain English: in the CMU dictionary, made of words in it by the endings and
 * beginnings of English, written the British way, or two of them in one.
 */
export function isPlainEnglish(word: string): boolean {
  return OTHERS.has(word) || isKnown(word) || FORMS.some((form) => form(word).some(isMade))
}

function isMade(word: string): boolean {
  return isKnown(word) || FORMS.some((form) => form(word).some(isKnown))
}

function isKnown(word: string): boolean {
  return Object.hasOwn(dictionary, word) || Object.hasOwn(dictionary, american(word))
}

type Form = (word: string) => readonly string[]
const without =
  (ending: RegExp, ...others: readonly string[]): Form =>
  (word) =>
    ending.test(word) ? others.map((other) => word.replace(ending, other)) : []

const FORMS: readonly Form[] = [
  without(/'s?$/, ''),
  without(/s$/, ''),
  without(/es$/, '', 'e'),
  without(/ies$/, 'y'),
  without(/(?:ed|ing|er|ers|est|en|ens)$/, '', 'e'),
  without(/(.)\1(?:ed|ing|er|ers|est)$/, '$1'),
  without(/(?:ied|ier|iest)$/, 'y'),
  without(/i?ly$/, '', 'y', 'le'),
  without(/i?ness$/, '', 'y'),
  without(/(?:less|ful|able|ible|ish|hood|ship|like|ward|wards|ment|y|ity|ally)$/, '', 'e'),
  without(/^(?:un|re|over|out|under|mis|dis|fore|non|in|im|semi|self|multi)/, ''),
  // Two words in one, each of three letters and more
  (word) => {
    for (let at = 3; at <= word.length - 3; at++) {
      const [one, other] = [word.slice(0, at), word.slice(at)]
      if (isKnown(one) && isKnown(other)) return [one]
    }
    return []
  },
]
