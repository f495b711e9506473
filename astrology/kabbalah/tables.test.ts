import { describe, expect, it } from 'vitest'
import { CLASSICAL_PLANETS } from '#astrology/western/zodiac/points.ts'
import golden from '#test/golden/kabbalah.json' with { type: 'json' }
import { LETTERS, letterOf, LETTERS_OF_PLANETS } from './letters/letters.ts'
import { nameDistance, NAMES_OF_72, nameOf72At, oppositeName } from './letters/names-of-72.ts'
import { SIMPLE_LETTERS } from './letters/simple-letters.ts'
import {
  PATHS,
  pathBetween,
  sefirahNamed,
  SEFIROT,
  shortestWalk,
  WORLDS,
} from './tree/tree-of-life.ts'

const { tables, names_of_72 } = golden

function titled(planet: string): string {
  return planet[0]!.toUpperCase() + planet.slice(1)
}

describe('LETTERS', () => {
  it('has the values and glyphs of the standard gematria', () => {
    const values = Object.fromEntries(LETTERS.map(({ glyph, value }) => [glyph, value]))
    expect(values).toEqual(tables.letter_values)
  })

  it('is three mothers, seven doubles and twelve simples', () => {
    const kinds = Map.groupBy(LETTERS, ({ kind }) => kind)
    expect([...kinds].map(([kind, letters]) => [kind, letters.length])).toEqual([
      ['mother', 3],
      ['double', 7],
      ['simple', 12],
    ])
  })

  it('reads a final form as its plain one', () => {
    expect([...'ךםןףץ'].map((glyph) => letterOf(glyph)?.letter)).toEqual([
      'Kaf',
      'Mem',
      'Nun',
      'Pe',
      'Tsadi',
    ])
  })
})

describe('SIMPLE_LETTERS', () => {
  it('agrees with the table of months', () => {
    expect(
      SIMPLE_LETTERS.map((letter) => ({
        n: letter.monthNumber,
        sign: letter.sign,
        letter: letter.glyph,
        letter_name: letter.letter,
        tribe: letter.tribe,
        sense_short_gra_ari: letter.sense,
        sense_long_saadia: letter.senseInLongVersion,
      })),
    ).toEqual(tables.months.map(({ month: _month, letter_value: _value, ...row }) => row))
  })
})

describe('LETTERS_OF_PLANETS', () => {
  it.each([
    ['seferYetzirah', tables.doubles.short_long_SY],
    ['gra', tables.doubles.gra],
    ['goldenDawn', tables.doubles.golden_dawn],
  ] as const)('agrees with the table of the %s', (tradition, expected) => {
    const glyphs = CLASSICAL_PLANETS.map((planet) => {
      const name = LETTERS_OF_PLANETS[planet][tradition]
      return [titled(planet), LETTERS.find(({ letter }) => letter === name)?.glyph]
    })
    expect(Object.fromEntries(glyphs)).toEqual(expected)
  })
})

describe('NAMES_OF_72', () => {
  it('reads the Names out of the three verses as they are handed down', () => {
    expect(
      NAMES_OF_72.map((name) => ({
        n: name.number,
        letters: name.glyphs,
        angel: name.angel,
        gematria: name.gematria,
        choir: name.choir,
        choir_sefirah: name.sefirah,
      })),
    ).toEqual(names_of_72.names)
  })

  it('gives each five degrees, a border to the Name it opens', () => {
    expect([0, 4.999999, 5, 359.999, 360, -0.001].map((at) => nameOf72At(at).number)).toEqual([
      1, 1, 2, 72, 1, 72,
    ])
  })

  it('measures the short way round', () => {
    const [first, second, last] = [NAMES_OF_72[0]!, NAMES_OF_72[1]!, NAMES_OF_72[71]!]
    expect([nameDistance(first, last), nameDistance(second, first)]).toEqual([1, 1])
    expect(NAMES_OF_72.map((name) => nameDistance(name, oppositeName(name)))).toEqual(
      NAMES_OF_72.map(() => 36),
    )
  })
})

describe('the tree of life', () => {
  it('has the ten sefirot on their pillars', () => {
    expect(SEFIROT.map(({ number, name, pillar }) => ({ n: number, name, pillar }))).toEqual(
      tables.sefirot.map(({ body: _body, ...row }) => row),
    )
  })

  it('has the twenty-two paths of the Golden Dawn', () => {
    expect(
      PATHS.map(({ number, letter, joins, attribution }) => ({
        path: number,
        letter: LETTERS.find((one) => one.letter === letter)?.glyph,
        joins: joins.map((name) => sefirahNamed(name).number),
        attribution,
      })),
    ).toEqual(tables.golden_dawn_paths)
  })

  it('gives each letter one path and each element its world', () => {
    expect(PATHS.map(({ letter }) => letter)).toEqual(LETTERS.map(({ letter }) => letter))
    const worlds = Object.entries(WORLDS).map(([element, { name }]) => [element, name])
    expect(Object.fromEntries(worlds)).toEqual(tables.worlds)
  })

  it('walks from anywhere to anywhere, no longer back than there, each step on a path', () => {
    for (const { name: from } of SEFIROT) {
      for (const { name: to } of SEFIROT) {
        const walk = shortestWalk(from, to)
        expect(walk).toEqual(shortestWalk(to, from).toReversed())
        expect(walk.length === 1).toBe(pathBetween(from, to) !== null)
        const end = walk.reduce<string>(
          (at, { joins }) => (joins[0] === at ? joins[1] : joins[0]),
          from,
        )
        expect(end).toBe(to)
      }
    }
  })
})
