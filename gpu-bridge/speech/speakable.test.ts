import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASES, GUESSES } from './speakable-cases.fixture.ts'
import { speakableOf, tokensOf } from './speakable.ts'
import { tidy } from './text/tidy.ts'

const speakable = speakableOf([])

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (written, spoken) => {
    expect(speakable(written)).toEqual({ text: spoken, flags: [] })
  })
})

it('is shown by 150 cases and more, five and more of each kind', () => {
  expect(Object.values(CASES).flat().length).toBeGreaterThanOrEqual(150)
  expect(Object.entries(CASES).filter(([, cases]) => cases.length < 5)).toEqual([])
})

it.each(GUESSES)('says and flags what it can only guess: %s', (written, spoken) => {
  expect(speakable(written)).toEqual({ text: spoken, flags: ['untransliterated-script'] })
})

it('says a number of any length', () => {
  const long = `1${',000'.repeat(104)}`
  expect(speakable(`the ${long}th`).text).toMatch(/^the one(?: zero){311} zeroth\.$/)
  expect(speakable(long).text).toMatch(/^one(?: zero){312}\.$/)
})

it('says every sign before the Han signs in words, or nothing', () => {
  const signs = Array.from({ length: 0x3400 }, (_, code) => String.fromCodePoint(code))
  const spoken = signs.flatMap((sign) => tokensOf(`a ${sign} b`)).map((token) => token.spoken)
  expect(spoken.filter((words) => typeof words !== 'string')).toEqual([])
})

it('flags a sign that has no words', () => {
  expect(speakable('a 🀀 here')).toEqual({ text: 'a here.', flags: ['unsaid-sign'] })
})

/** Words of up to six letters of a script, from its commonest block. */
const SCRIPTS = {
  latin: [0x61, 0x7a],
  accented: [0xe0, 0xf6],
  cyrillic: [0x430, 0x44f],
  greek: [0x3b1, 0x3c9],
  devanagari: [0x915, 0x939],
  bengali: [0x995, 0x9a8],
  tamil: [0xb95, 0xb95],
  telugu: [0xc15, 0xc28],
  kannada: [0xc95, 0xca8],
  malayalam: [0xd15, 0xd28],
  gujarati: [0xa95, 0xaa8],
  gurmukhi: [0xa15, 0xa28],
  odia: [0xb15, 0xb28],
  sinhala: [0xd9a, 0xdb1],
  hebrew: [0x5d0, 0x5ea],
  arabic: [0x627, 0x63a],
  han: [0x4e00, 0x9fa5],
  kana: [0x3042, 0x3082],
  hangul: [0xac00, 0xd7a3],
  thai: [0xe01, 0xe2e],
  georgian: [0x10d0, 0x10f0],
  armenian: [0x561, 0x586],
  ethiopic: [0x1200, 0x1206],
  digits: [0x30, 0x39],
  arabicDigits: [0x660, 0x669],
  devanagariDigits: [0x966, 0x96f],
} as const
type Script = keyof typeof SCRIPTS
const UNFLAGGED =
  'latin accented devanagari bengali tamil telugu kannada malayalam gujarati gurmukhi odia sinhala digits devanagariDigits'.split(
    ' ',
  ) as readonly Script[]

function wordsIn(scripts: readonly Script[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...scripts).chain((script) => {
    const [min, max] = SCRIPTS[script]
    const letter = fc.integer({ min, max }).map((code) => String.fromCodePoint(code))
    return fc.string({ unit: letter, minLength: 1, maxLength: 6 })
  })
  const joint = fc.constantFrom(' ', ' ', ' ', ', ', '-', "'s ", ' (', ') ', '. ', '/', '')
  return fc
    .array(fc.tuple(word, joint), { minLength: 1, maxLength: 12 })
    .map((pairs) => pairs.flat().join(''))
}

const HOLDS_CONTENT = /[\p{L}\p{Nd}]/u

describe('random sentences of mixed scripts', () => {
  const all = Object.keys(SCRIPTS) as Script[]

  it('have each letter and digit spoken or flagged', () => {
    fc.assert(
      fc.property(wordsIn(all), (written) => {
        const tokens = tokensOf(written)
        expect(tokens.map((token) => token.written).join('')).toBe(tidy(written))
        const silent = tokens.filter(
          (token) =>
            HOLDS_CONTENT.test(token.written) &&
            !/[a-z]/i.test(token.spoken) &&
            token.flag === null,
        )
        // A word in brackets that is the word before them has been said already.
        expect(silent.filter((token) => !/^ ?\(/.test(token.written))).toEqual([])
        const { text } = speakable(written)
        const words = tokens.flatMap((token) => token.spoken.match(/[A-Za-z]+/g) ?? [])
        expect(text.match(/[A-Za-z]+/g) ?? []).toEqual(words)
      }),
      { numRuns: 2000, seed: 1 },
    )
  })

  it('are never flagged for Latin or Indic letters', () => {
    fc.assert(
      fc.property(wordsIn(UNFLAGGED), (written) => {
        expect(speakable(written).flags).toEqual([])
      }),
      { numRuns: 2000, seed: 2 },
    )
  })
})

it('leaves nothing that a voice of plain English would stumble over', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (written) => {
      const { text } = speakable(written)
      expect(text).toMatch(/^(?:[A-Za-z,.;:!?' -]*[A-Za-z][A-Za-z,.;:!?' -]*[.!?])?$/)
    }),
    { numRuns: 500 },
  )
})

describe('every letter of every script', () => {
  const letters = Array.from({ length: 0x30000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => /[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u.test(tidy(sign)))
  // One in every block of a hundred Han or Hangul signs stands for its neighbours.
  const tried = letters.filter(
    (sign, index) => !/[\p{Script=Han}\p{Script=Hangul}]/u.test(sign) || index % 100 === 0,
  )

  it('is said, standing alone', () => {
    expect(tried.filter((sign) => speakable(sign).text === '')).toEqual([])
  })

  it('is not flagged where it is Latin', () => {
    const latin = tried.filter((sign) => /\p{Script=Latin}/u.test(sign.normalize('NFKC')))
    expect(latin.filter((sign) => speakable(sign).flags.length > 0)).toEqual([])
  })
})
