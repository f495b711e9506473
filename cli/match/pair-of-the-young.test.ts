import { describe, expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { coupleJson } from './couple-json.ts'

const ephemeris = await loadEphemeris()
const AS_OF = julianDayOf(new Date('2026-11-26T00:00:00.000Z'))

const born = (age: number, latitude: number) => {
  const birth = resolveBirth({ jd: AS_OF - age * 365.25, latitude, longitude: 5 * age - 180 })
  if (birth.kind !== 'exact') throw new Error('a Julian day is one moment')
  return birth.moment
}

/** Whatever is said in words. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

const OF_LOVE =
  /\b(?:attract\w*|love\w*|marri\w*|romanc\w*|partners?|desires?|sexual\w*|spouses?|compatib\w*|scores?|of 100)\b/i

describe('a match of a child and somebody grown up', () => {
  it.each([
    [12.3, 29.1],
    [12.8, 41.7],
    [17.9, 18.2],
    [31.4, 12.1],
    [7.2, 63.5],
  ])('scores nothing and speaks of no attraction (%d and %d years old)', (one, two) => {
    const { scores, leanings, vedic, western, coincidences, rarity, windows } = coupleJson(
      ephemeris,
      {
        id: 1,
        a: born(one, 41),
        b: born(two, -12),
        names: { p1: 'A', p2: 'B' },
        relation: 'partners',
        asOf: AS_OF,
        options: {},
        kootas: {},
      } as unknown as Parameters<typeof coupleJson>[1],
    )
    expect({ scores, leanings, score: western.score }).toEqual({
      scores: null,
      leanings: [],
      score: null,
    })
    expect(vedic).toMatchObject({ ashtakoota: null, porutham: null })
    const texts = textsOf([coincidences.map(({ statement }) => statement), rarity, windows])
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => OF_LOVE.test(text))).toEqual([])
  })
})
