import anyAscii from 'any-ascii'
import { GLYPHS } from './glyphs.ts'
import { plainLatin } from './latin.ts'
import { END, type Reader } from './token.ts'

/** What something is paid or done for, each. */
const EACH: Readonly<Record<string, string>> = {
  h: 'hour',
  hr: 'hour',
  hour: 'hour',
  day: 'day',
  night: 'night',
  wk: 'week',
  week: 'week',
  mo: 'month',
  month: 'month',
  yr: 'year',
  year: 'year',
  person: 'person',
  session: 'session',
}

/** Signs of charts and print by their names, pictures by theirs, and what only shapes the page. */
export const SYMBOL_READERS: readonly Reader[] = [
  // $20/hr
  {
    kind: 'symbol',
    written: new RegExp(`/ ?(${Object.keys(EACH).join('|')})${END}`, 'uy'),
    say: ([, unit = ''], { before }) =>
      /^(?:money|number)$/.test(before.at(-1)?.kind ?? '')
        ? ` ${unit.startsWith('h') ? 'an' : 'a'} ${EACH[unit]!}`
        : null,
  },
  {
    kind: 'symbol',
    written: /(?<=\p{L})\/(?=\p{L})/uy,
    say: (_, { before }) => (before.at(-1)?.written.toLowerCase() === 'and' ? ' ' : ' or '),
  },
  {
    kind: 'symbol',
    written: new RegExp(
      `[${Object.keys(GLYPHS)
        .join('')
        .replaceAll(/[\\\]^-]/g, String.raw`\$&`)}]`,
      'uy',
    ),
    say: ([sign]) => GLYPHS[sign]!,
  },
  // π, α Centauri; among Greek words a letter is a word of Greek
  {
    kind: 'symbol',
    written: /(?<!\p{Script=Greek})[Α-ΡΣ-Ωα-ω](?![\p{Script=Greek}\p{M}])/uy,
    say: ([letter], { text }) => (/\p{Script=Greek}{2}/u.test(text) ? null : greekLetter(letter)),
  },
  {
    kind: 'symbol',
    written: /\p{Regional_Indicator}{2}/uy,
    say: ([flag]) => countryOf(flag),
  },
  {
    kind: 'symbol',
    written: /\p{Extended_Pictographic}\p{Emoji_Modifier}*/uy,
    say: ([picture]) => pictureInWords(picture),
  },
]

const GREEK_LETTERS =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )

function greekLetter(letter: string): string {
  return GREEK_LETTERS[letter.toLowerCase().charCodeAt(0) - 'α'.charCodeAt(0)]!
}

/** Flags are written by the two letters of a country. */
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function countryOf(flag: string): string | null {
  const name = COUNTRIES.of(anyAscii(flag))
  return name === undefined ? null : plainLatin(name.replaceAll('&', 'and'))
}

/** `:crescent_moon:` by its words; null for a picture without a name. */
function pictureInWords(picture: string): string | null {
  const [, name] =
    /^:?([a-z0-9_+-]*[a-z]{2}[a-z0-9_+-]*):?$/i.exec(anyAscii(picture).split('::')[0]!) ?? []
  return name === undefined
    ? null
    : name
        .replaceAll(/[^a-z]+/gi, ' ')
        .trim()
        .toLowerCase() || null
}
