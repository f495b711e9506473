import { readdirSync, readFileSync } from 'node:fs'
import { dictionary } from 'cmu-pronouncing-dictionary'
import { expect, it } from 'vitest'
import { LETTERS } from '#astrology/kabbalah/letters/letters.ts'
import { NAMES_OF_72 } from '#astrology/kabbalah/letters/names-of-72.ts'
import { SEFIROT, WORLDS } from '#astrology/kabbalah/tree/tree-of-life.ts'
import { DASHA_SYSTEMS } from '#astrology/vedic/dashas/timelines.ts'
import { KOOTAS } from '#astrology/vedic/koota/ashtakoota.ts'
import { GANAS, YONIS } from '#astrology/vedic/koota/nakshatra-attributes.ts'
import { VASHYA_GROUPS } from '#astrology/vedic/koota/vashya.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { LUNAR_MONTHS, NITYA_YOGAS } from '#astrology/vedic/panchanga/panchanga-names.ts'
import { YOGA_RULES } from '#astrology/vedic/yogas/formed-yogas.ts'
import { FIXED_STARS } from '#astrology/western/zodiac/fixed-stars.ts'
import { plainLatin } from '../text/latin.ts'
import { ipaOf } from './lexicon.ts'
import { isPlainEnglish } from './plain-english.fixture.ts'

/** Where the words of facts stand, as texts in quotes. */
const FACTS = [
  'astrology/vedic',
  'astrology/kabbalah',
  'astrology/western',
  'astrology/human-design',
  'astrology/gene-keys',
  'astrology/couple',
]
/** Where the prose of the two traditions stands: any word of English may, so only names are looked at. */
const PROSE = ['writing/meaning/vedic', 'writing/meaning/kabbalah']

const ANY_WORD = /(?<![\p{L}\p{N}_.#/$<-])\p{Lu}?\p{Ll}[\p{Ll}\p{M}]+(?:'s)?(?![\p{L}\p{N}_(=>])/gu
/** Not at the beginning of a text or a sentence. */
const NAME = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}[\p{Ll}\p{M}]+(?:'s)?(?![\p{L}\p{N}_(=>])/gu

/** Names of programs, packages and fields that stand in quotes too. */
const NO_WORDS = new Set('jd json hdkit pyhd sefstars eq sq'.split(' '))

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name) && !/\.(?:test|fixture)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`)
}

/** The words in quotes of a file, comments and imports aside. */
function wordsIn(file: string, isWord: RegExp): readonly string[] {
  const source = readFileSync(file, 'utf8')
    .replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
    .replaceAll(/^(?:import|export) .* from '.*'$|^} from '.*'$/gm, '')
  const quoted = source.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? []
  // A long text without blanks is packed numbers.
  const texts = quoted.filter((text) => text.length < 80 || text.includes(' '))
  return texts.flatMap((text) => {
    const words = text.replaceAll(/\$\{[^}]*\}/g, ' ').replaceAll('’', "'")
    return words.match(isWord) ?? []
  })
}

it.each([
  ['facts can tell', FACTS, ANY_WORD],
  ['cards can name', PROSE, NAME],
] as const)('says every term that %s, or it is plain English', (_, folders, isWord) => {
  const words = folders.flatMap(filesIn).flatMap((file) => wordsIn(file, isWord))
  expect(words.length).toBeGreaterThan(50)
  const unknown = new Set(
    words
      .map((written) => plainLatin(written).toLowerCase())
      .filter((word) => ipaOf(word) === null && !isPlainEnglish(word) && !NO_WORDS.has(word)),
  )
  expect([...unknown]).toEqual([])
})

/** Each tradition's own lists; what English has taken in is in its dictionary under that very spelling. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  nakshatras: NAKSHATRAS,
  yogas: YOGA_RULES.map(({ name }) => name),
  kootas: KOOTAS,
  yonis: YONIS,
  ganas: GANAS,
  'groups of vashya': VASHYA_GROUPS,
  'nitya yogas': NITYA_YOGAS,
  'lunar months': LUNAR_MONTHS,
  dashas: DASHA_SYSTEMS,
  sefirot: SEFIROT.map(({ name }) => name),
  worlds: Object.values(WORLDS).map(({ name }) => name),
  letters: LETTERS.map(({ letter }) => letter),
  'angels of the Names': NAMES_OF_72.map(({ angel }) => angel),
  'fixed stars': FIXED_STARS,
}

it.each(Object.entries(LISTS))('says all %s', (_, terms) => {
  const words = terms.flatMap(
    (term) =>
      plainLatin(term)
        .toLowerCase()
        .match(/[a-z]+/g) ?? [],
  )
  expect(words.length).toBeGreaterThan(2)
  const unknown = words.filter((word) => ipaOf(word) === null && !Object.hasOwn(dictionary, word))
  expect(unknown).toEqual([])
})
