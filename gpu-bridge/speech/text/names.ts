import { TITLE_READERS } from './abbreviations.ts'
import { CAPITALS_READERS, isPronounceable, spelled } from './capitals.ts'
import { capitalized } from './latin.ts'
import { isWordThere } from './name-or-word.ts'
import { NUMBER_READERS } from './numbers.ts'
import { STOP_READERS } from './stops.ts'
import { SYMBOL_READERS } from './symbols.ts'
import { tidy } from './tidy.ts'
import { END, reader, START, type Reader, type Surroundings, type Token } from './token.ts'
import { joined, tokenize } from './tokenize.ts'
import { romanizeWords, WORD_READERS } from './words.ts'

/** Somebody a text is about. */
export interface Called {
  readonly name: string
  /** How the name is said, in Latin letters; null or absent where nobody told. */
  readonly spokenAs?: string | null | undefined
}

/** In a name nothing is notation: who is called MC is no Midheaven. */
const NAME_READERS = [
  ...TITLE_READERS,
  reader('word', 'Mc', () => 'Mac'),
  reader('capitals', '(?!Ng)\\p{Lu}\\p{Ll}{1,3}', ([word]) =>
    isPronounceable(word) ? null : spelled(word),
  ),
  // Anna V. has a surname that begins with V, and Xi one of her own: only longer numerals count bearers of a name.
  reader('capitals', '[IVX]', ([letter]) => letter),
  reader('word', 'XI|IV', ([written], { before }) =>
    before.length === 0 ? capitalized(written.toLowerCase()) : null,
  ),
  ...CAPITALS_READERS,
  ...NUMBER_READERS,
  ...SYMBOL_READERS,
  ...WORD_READERS,
  ...STOP_READERS,
]

/**
 * Readers of the names of those a text is about, in their order. A name is said as its owner says,
 * else as it is written, else as it is transliterated. Where that gives no vowels, or two different
 * names become one, it is said whose name it is: "the first person". Somebody called An or Will is not
 * named by every article and every question.
 */
export function nameReaders(people: readonly Called[]): readonly Reader[] {
  const spoken = people.map(sayName)
  return people
    .map(({ name }, index): Reader => {
      const own = spoken[index]!
      const isTaken =
        own.flag !== null &&
        spoken.some((other, place) => place !== index && soundAlike(own, other))
      const words = own.words === '' || isTaken ? whose(index, people.length) : own.words
      return {
        kind: 'name',
        written: patternOf(name),
        say: (found, around) =>
          words !== name && isWord(found, around) ? null : { spoken: words, flag: own.flag },
      }
    })
    .filter(({ written }) => written.source !== '(?:)')
    .toSorted((one, other) => other.written.source.length - one.written.source.length)
}

function isWord(found: Readonly<RegExpExecArray>, { text }: Surroundings): boolean {
  const [written] = found
  return isWordThere(written, {
    before: text.slice(0, found.index),
    after: text.slice(found.index + written.length),
  })
}

/** How each of these people is called aloud; empty where a name cannot be said. */
export function spokenNames(people: readonly Called[]): readonly string[] {
  return people.map((called) => sayName(called).words)
}

interface SpokenName {
  /** Empty where it cannot be said. */
  readonly words: string
  readonly flag: Token['flag']
}

function sayName({ name, spokenAs }: Called): SpokenName {
  const given = spokenAs ? wordsOf(tokenize(tidy(spokenAs), NAME_READERS, true)) : ''
  if (given !== '') return { words: given, flag: null }
  const tokens = tokenize(tidy(name), NAME_READERS, true)
  const words = wordsOf(tokens.filter((token) => !isOnlyDescribed(token)))
  const isUnsaid = tokens.some((token) => token.flag !== null || isOnlyDescribed(token))
  return { words, flag: isUnsaid ? 'untransliterated-script' : null }
}

/** "a word in Arabic letters" is nobody's name. */
function isOnlyDescribed({ kind, written }: Token): boolean {
  return kind === 'script' && romanizeWords(written).how === 'described'
}

function wordsOf(tokens: readonly Token[]): string {
  const words = joined(tokens)
    .replaceAll(/[^A-Za-z' -]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
  return /[A-Za-z]/.test(words) ? words : ''
}

function soundAlike(one: SpokenName, other: SpokenName): boolean {
  const bare = ({ words }: SpokenName) => words.toLowerCase().replaceAll(/[^a-z]/g, '')
  return bare(one) === bare(other)
}

function whose(index: number, count: number): string {
  if (count === 1) return 'this person'
  return `the ${['first', 'second', 'third', 'fourth'][index] ?? 'other'} person`
}

/** Scripts that put no blank between a name and what follows it. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** The name as texts write it: without the stops that would end a sentence, initials' aside. */
function patternOf(name: string): RegExp {
  const tidied = tidy(name)
  const source = tidied
    .replaceAll(/[\\^$*+?.()|[\]{}/]/g, String.raw`\$&`)
    .replaceAll(/(?:\\[.?]|!)+/g, (stops) => `(?:${stops})?`)
  const start = UNSPACED.test(tidied.charAt(0)) || !/^[\p{L}\p{N}]/u.test(tidied) ? '' : START
  const end = UNSPACED.test(tidied.slice(-1)) || !/[\p{L}\p{M}\p{N}]$/u.test(tidied) ? '' : END
  return new RegExp(source === '' ? '' : start + source + end, 'uy')
}
