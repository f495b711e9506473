import { expect, it } from 'vitest'
import { CODON_RINGS } from '#astrology/gene-keys/codon-rings.ts'
import { SIMPLE_LETTERS } from '#astrology/kabbalah/letters/simple-letters.ts'
import { PATHS } from '#astrology/kabbalah/tree/tree-of-life.ts'
import { VIMSHOTTARI } from '#astrology/vedic/dashas/vimshottari.ts'
import { isDebilitatedIn, isExaltedIn, ownsSign } from '#astrology/vedic/dignity.ts'
import type { Graha } from '#astrology/vedic/grahas.ts'
import { POWERLESS } from '#astrology/vedic/shadbala/dig-bala.ts'
import { SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import { CARDS } from './cards.ts'
import { NAMES_OF_KEYS } from './names-of-keys.fixture.ts'

/** Glosses by the part of their card's id that a pattern catches: what they say of the craft is what its tables say. */
function glosses(of: RegExp): readonly (readonly [caught: readonly string[], gloss: string])[] {
  const found = Object.entries(CARDS).flatMap(([id, { gloss }]) => {
    const caught = of.exec(id)?.slice(1)
    return caught && gloss !== undefined ? [[caught, gloss] as const] : []
  })
  expect(found.length).toBeGreaterThan(0)
  return found
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'ten', 'sixteen']
const COUNTS: Readonly<Record<number, string>> = {
  ...Object.fromEntries(NUMBERS.slice(0, 8).map((word, count) => [count, word])),
  10: 'ten',
  16: 'sixteen',
  17: 'seventeen',
  18: 'eighteen',
  19: 'nineteen',
  20: 'twenty',
}

it('gives each graha its years of Vimshottari', () => {
  for (const [[lord = ''], gloss] of glosses(/^vedic\.dasha\.(\w+)$/)) {
    const years = VIMSHOTTARI.years[VIMSHOTTARI.lords.indexOf(lord as Graha)]!
    expect(gloss).toMatch(new RegExp(`^the ${COUNTS[years]} years .* to (?:the )?${lord}\\b`, 'i'))
  }
})

it('gives each ring as many keys as it has, and leaves its name to the words before', () => {
  const rings = glosses(/^geneKeys\.ring\.(\w+)$/)
  expect(rings).toHaveLength(CODON_RINGS.length)
  for (const [[name = ''], gloss] of rings) {
    const ring = CODON_RINGS.find((each) => lettersOf(each.name).endsWith(lettersOf(name)))!
    expect(gloss).toMatch(new RegExp(`(?:of|family of) ${COUNTS[ring.keys.length]}\\b`))
    expect(gloss).not.toContain(ring.name)
  }
})

/** Names that are everyday words as well: `the key of being lost`, `in a good light`. */
const EVERYDAY = new Set(['being', 'forgetting', 'light'])

it('gives no key the shadow, the gift or the siddhi of another', () => {
  const wrong = Object.entries(NAMES_OF_KEYS).flatMap(([key, own]) => {
    const { gloss = '', trait, shadow } = CARDS[`geneKeys.key.${key}`]!
    const others = Object.values(NAMES_OF_KEYS)
      .flat()
      .filter((name) => !own.includes(name) && !EVERYDAY.has(name))
    return [gloss, trait, shadow].filter((text) =>
      others.some((name) => new RegExp(`\\b${name}\\b`).test(text)),
    )
  })
  expect(wrong).toEqual([])
})

const lettersOf = (words: string) => words.toLowerCase().replaceAll(/[^a-z]|\bthe\b/g, '')

const SEFIROT: Readonly<Record<string, string>> = {
  Chokhmah: 'first flash|flash|wisdom',
  Binah: 'form|understanding',
  Chesed: 'kindness',
  Gevurah: 'measure',
  Tiferet: 'heart',
  Netzach: 'endurance|desire|feeling',
  Hod: 'mind|reason',
  Yesod: 'bond',
  Malkhut: 'ground',
}

it('lays each path between its sefirot and writes its letter', () => {
  for (const [[number], gloss] of glosses(/^kabbalah\.path\.(\d+)$/)) {
    const { letter, joins } = PATHS.find((path) => path.number === Number(number))!
    expect(gloss).toMatch(new RegExp(`by the letter ${letter}$`))
    for (const sefirah of joins) expect(gloss).toMatch(new RegExp(`\\b(?:${SEFIROT[sefirah]})\\b`))
  }
})

it('gives no letter a sense but its own', () => {
  const senses = SIMPLE_LETTERS.map(({ sense }) => sense)
  for (const [[name], gloss] of glosses(/^kabbalah\.letter\.(\w+)$/)) {
    const own = SIMPLE_LETTERS.find(({ letter }) => letter.toLowerCase() === name)?.sense
    const told = senses.filter((sense) => new RegExp(`\\b${sense}\\b`).test(gloss))
    expect(told.filter((sense) => sense !== own)).toEqual([])
  }
})

/** The signs as an Indian almanac names them, from Aries. */
const SANSKRIT = [
  'Mesha',
  'Vrishabha',
  'Mithuna',
  'Karka',
  'Simha',
  'Kanya',
  'Tula',
  'Vrishchika',
  'Dhanu',
  'Makara',
  'Kumbha',
  'Meena',
]

type Standing = readonly [said: RegExp, is: (graha: Graha, sign: Sign) => boolean]
const STANDINGS: readonly Standing[] = [
  [/\bexalt/, isExaltedIn],
  [/\bfallen\b|\bof (?:its )?fall\b/, isDebilitatedIn],
  [/, at home in|other home|throne of its own|own house/, ownsSign],
]

it('names no sign but that of the card, and calls a graha exalted, fallen or at home where it is', () => {
  const signs = SIGNS.map((sign) => sign.toLowerCase()).join('|')
  const all = glosses(new RegExp(`^vedic\\.(\\w+)\\.(${signs})$`))
  const wrong = all.filter(([[graha, low], gloss]) => {
    const sign = SIGNS.find((each) => each.toLowerCase() === low)!
    const isNamed = (name: string) => gloss.includes(name)
    return (
      SANSKRIT.some((name, at) => isNamed(name) && SIGNS[at] !== sign) ||
      STANDINGS.some(([said, is]) => said.test(gloss) && !is(graha as Graha, sign))
    )
  })
  expect(wrong).toEqual([])
})

it('calls a graha strong by direction in the house across from that of none', () => {
  const strong = glosses(/^vedic\.(\w+)\.house(\d+)$/).filter(([, gloss]) =>
    /direction/.test(gloss),
  )
  expect(strong.length).toBeGreaterThan(4)
  for (const [[graha = '', house]] of strong) {
    const [angle, degrees] = POWERLESS[graha as keyof typeof POWERLESS]
    const from = angle === 'ascendant' ? 1 : 10
    const powerless = from + degrees / 30
    expect(Number(house)).toBe(((powerless + 5) % 12) + 1)
  }
})
