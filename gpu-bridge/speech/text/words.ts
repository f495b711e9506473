import { isSameWord } from './glossed.ts'
import { plainLatin } from './latin.ts'
import { romanize, type Romanized } from './romanize.ts'
import type { Reader, Said, Token } from './token.ts'

const LATIN =
  "\\p{Script=Latin}[\\p{Script=Latin}\\p{M}]*(?:'\\p{Script=Latin}[\\p{Script=Latin}\\p{M}]*)*"
const FOREIGN_LETTER = '(?!\\p{Script=Latin})(?:[\\p{L}\\p{Nl}]|(?![\\d])[\\p{Nd}\\p{No}])'
const FOREIGN = `${FOREIGN_LETTER}(?:(?!\\p{Script=Latin})[\\p{L}\\p{M}\\p{Nl}ー]|[־׳״'](?=(?!\\p{Script=Latin})\\p{L}))*`
const FOREIGN_WORDS = `${FOREIGN}(?:[ ־-]${FOREIGN})*`

/** Words in Latin letters, and in all others. */
export const WORD_READERS: readonly Reader[] = [
  // ו-ה-ו (Vehu): the letters of a Name, and how they are said together
  {
    kind: 'script',
    written: new RegExp(
      `(?:${FOREIGN_LETTER}\\p{M}*-)+${FOREIGN_LETTER}\\p{M}* ?\\((${LATIN})\\)`,
      'uy',
    ),
    say: ([, latin = '']) => plainWords(latin),
  },
  // חֶסֶד (Chesed): one word written twice
  {
    kind: 'script',
    written: new RegExp(`(${FOREIGN_WORDS}) ?\\((${LATIN}(?:[ -]${LATIN})*)\\)`, 'uy'),
    say: ([, foreign = '', latin = '']) =>
      isSameWord(romanizeWords(foreign).text, latin) ? plainWords(latin) : null,
  },
  // Chesed (חֶסֶד)
  {
    kind: 'script',
    written: new RegExp(` ?\\((${FOREIGN_WORDS})\\)`, 'uy'),
    say: ([, foreign = ''], { before }) =>
      isSameWord(romanizeWords(foreign).text, latinBefore(before, foreign)) ? '' : null,
  },
  { kind: 'word', written: new RegExp(LATIN, 'uy'), say: ([word]) => latinWord(word) },
  {
    kind: 'script',
    written: new RegExp(FOREIGN, 'uy'),
    say: ([word]) => asSaid(romanizeWords(word)),
  },
]

/** Word by word, and at each change of script. */
export function romanizeWords(words: string): Romanized {
  const parts = words.match(SAME_SCRIPT) ?? []
  const romanized = parts.map(romanize)
  const worst = (['described', 'guessed'] as const).find((how) =>
    romanized.some((part) => part.how === how),
  )
  return { text: romanized.map(({ text }) => text).join(' '), how: worst ?? 'said' }
}

/** Scripts that may stand in one word with others, each romanized by itself; kana are read together. */
const APART = [
  ...'Latin Cyrillic Greek Han Hangul Hebrew Arabic Thai Georgian Armenian Ethiopic'.split(' '),
  ...'Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala'.split(' '),
].map((script) => `\\p{Script=${script}}`)
const KANA = '\\p{Script=Hiragana}\\p{Script=Katakana}ー'

/** Runs of one script; whatever is none of those is one run. */
const SAME_SCRIPT = new RegExp(
  [
    ...APART.map((script) => `${script}[${script}\\p{M}']*`),
    `[${KANA}]+`,
    `(?:(?![${APART.join('')}${KANA}])[\\p{L}\\p{N}]\\p{M}*)+`,
  ].join('|'),
  'gu',
)

/** The few Latin letters that have no sound in English, such as the glottal stop, are counted. */
function latinWord(word: string): string {
  const plain = plainLatin(word)
  return /[a-z]/i.test(plain) ? plain : 'a letter'
}

function plainWords(latin: string): string {
  return latin.replaceAll(/[\p{Script=Latin}\p{M}]+/gu, plainLatin)
}

/** As many words before the bracket as the bracket has. */
function latinBefore(before: readonly Token[], foreign: string): string {
  const count = foreign.split(/[ ־-]/).length
  const words = before.filter(({ kind }) => kind !== 'stop').slice(-count)
  return words.map(({ spoken }) => spoken).join(' ')
}

function asSaid({ text, how }: Romanized): Said {
  return { spoken: text, flag: how === 'said' ? null : 'untransliterated-script' }
}
