import { cardinal } from './number-words.ts'
import { START, type Reader } from './token.ts'
import { romanizeWords } from './words.ts'

const HOST = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[A-Za-z]{2,}'
/** Without the stop that ends the sentence. */
const PATH = '(?:[/?#](?:[^\\s<>()"]*[^\\s<>()".,;:!?\'])?)?'
/** Endings that are taken for an address even where nothing else says that it is one. */
const KNOWN = 'com|org|net|info|io|eu|at|de|ch|uk|fr|it|es|nl|in|il|hk|edu|gov|app|dev'

/** Web and e-mail addresses, said as one dictates them. */
export const ADDRESS_READERS: readonly Reader[] = [
  address(`([\\p{L}\\p{N}._%+-]+)@(${HOST})`, ([whole]) => dictated(whole)),
  address(`(?:https?://|www\\.)(?:${HOST}|localhost)(?::\\d+)?${PATH}`, ([whole]) =>
    dictated(whole.replace(/^https?:\/\//, '').replace(/\/$/, '')),
  ),
  address(`(?:[\\p{L}\\p{N}-]+\\.)+(?:${KNOWN})(?![\\p{L}\\p{N}])${PATH}`, ([whole]) =>
    /^\d|\d$/.test(whole) ? null : dictated(whole),
  ),
]

function address(written: string, say: Reader['say']): Reader {
  return { kind: 'address', written: new RegExp(`${START}${written}`, 'uyi'), say }
}

const SIGNS: Readonly<Record<string, string>> = {
  '.': 'dot',
  '@': 'at',
  '/': 'slash',
  '-': 'dash',
  _: 'underscore',
  '+': 'plus',
  ':': 'colon',
  '?': 'question mark',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  '%': 'percent',
  '~': 'tilde',
}

function dictated(whole: string): string {
  return (whole.match(/\p{L}+|\d+|[^\p{L}\d]/gu) ?? [])
    .map((part) => {
      if (/^\d+$/.test(part)) return Array.from(part, (digit) => cardinal(Number(digit))).join(' ')
      if (part === 'www') return 'w w w'
      return SIGNS[part] ?? (/^[a-z]+$/i.test(part) ? part : romanizeWords(part).text)
    })
    .join(' ')
}
