import { describe, expect, it } from 'vitest'
import { ageOf, moodOf, wakefulnessOf } from './avasthas.ts'
import { eightCharaKarakas, sevenCharaKarakas } from './chara-karakas.ts'
import { isCombust } from './combustion.ts'
import { dignityOf, EXALTATIONS, ownsSign } from './dignity.ts'
import { compoundRelation, naturalRelation, temporalRelation } from './friendship.ts'
import { GRAHAS, SEVEN_GRAHAS, type Graha } from './grahas.ts'
import { planetaryWars } from './planetary-war.ts'
import { signAt, SIGNS, type Sign } from './signs.ts'

const signs = {
  sun: 'Leo',
  moon: 'Cancer',
  mars: 'Gemini',
  mercury: 'Virgo',
  jupiter: 'Leo',
  venus: 'Taurus',
  saturn: 'Scorpio',
} as const

const at = (graha: Graha, longitude: number) =>
  dignityOf(graha, { sign: signAt(longitude), degreesInSign: longitude % 30 }, signs)

const owned = (graha: Graha) => SIGNS.filter((sign) => ownsSign(graha, sign))

describe('dignityOf', () => {
  it('parts Taurus for the Moon and Virgo for Mercury by degree', () => {
    expect([at('moon', 32.9), at('moon', 33), at('moon', 59)]).toEqual([
      'exalted',
      'moolatrikona',
      'moolatrikona',
    ])
    expect([at('mercury', 164), at('mercury', 165), at('mercury', 170)]).toEqual([
      'exalted',
      'moolatrikona',
      'own',
    ])
  })

  it('knows moolatrikona, own, fall and the relations between', () => {
    expect([
      at('sun', 139.9),
      at('sun', 140),
      at('sun', 190),
      at('mars', 10),
      at('mars', 12),
    ]).toEqual(['moolatrikona', 'own', 'debilitated', 'moolatrikona', 'own'])
    // Venus rules Taurus: an enemy of the Sun by nature, and a friend for the time from the tenth.
    expect(at('sun', 45)).toBe('neutral')
    expect(at('rahu', 45)).toBe('exalted')
    expect(at('rahu', 75)).toBeNull()
  })

  it('exalts each graha opposite its fall', () => {
    const deepest = GRAHAS.map((graha) => {
      const { sign, degrees } = EXALTATIONS[graha]
      return at(graha, SIGNS.indexOf(sign) * 30 + degrees - 0.01)
    })
    expect(deepest).toEqual(GRAHAS.map(() => 'exalted'))
    const fallen = GRAHAS.map((graha) => {
      const { sign, degrees } = EXALTATIONS[graha]
      return at(graha, (SIGNS.indexOf(sign) * 30 + degrees + 180) % 360)
    })
    expect(fallen).toEqual(GRAHAS.map(() => 'debilitated'))
    expect([owned('saturn'), owned('rahu')]).toEqual([['Capricorn', 'Aquarius'], []])
  })
})

describe('compoundRelation', () => {
  it('adds the relation of nature to that of the time', () => {
    expect(naturalRelation('moon', 'venus')).toBe('neutral')
    expect(naturalRelation('venus', 'moon')).toBe('enemy')
    expect([temporalRelation('Leo', 'Virgo'), temporalRelation('Leo', 'Leo')]).toEqual([
      'friend',
      'enemy',
    ])
    expect(compoundRelation('sun', 'moon', signs)).toBe('greatFriend')
    expect(compoundRelation('sun', 'jupiter', signs)).toBe('neutral')
    expect(compoundRelation('moon', 'saturn', signs)).toBe('enemy')
    expect(compoundRelation('sun', 'saturn', signs)).toBe('neutral')
  })
})

const near = (graha: Graha, degrees: number, retrograde = false): boolean =>
  isCombust(graha, { longitude: (degrees + 360) % 360, retrograde }, 0)

describe('isCombust', () => {
  it('reaches as far as each graha’s orb, less for the inner ones walking back', () => {
    expect([
      near('mars', 17),
      near('mars', 17.1),
      near('mercury', -13),
      near('mercury', -13, true),
    ]).toEqual([true, false, true, false])
    expect([near('venus', 9, true), near('moon', 12), near('sun', 0), near('ketu', 1)]).toEqual([
      false,
      true,
      false,
      false,
    ])
  })
})

describe('planetaryWars', () => {
  const apart = Object.fromEntries(
    (['mars', 'mercury', 'jupiter', 'venus', 'saturn'] as const).map((graha, index) => [
      graha,
      { longitude: index * 60, latitude: index },
    ]),
  ) as Parameters<typeof planetaryWars>[0]

  it('is fought within a degree, round 0 Aries too, and won by the northern', () => {
    expect(planetaryWars(apart)).toEqual([])
    const close = { ...apart, venus: { longitude: 359.5, latitude: -1 } }
    expect(planetaryWars(close)).toEqual([{ winner: 'mars', loser: 'venus', degreesApart: 0.5 }])
  })
})

const ages = (sign: Sign) =>
  [0, 6, 12, 18, 29.9].map((degreesInSign) => ageOf({ sign, degreesInSign }))

describe('avasthas', () => {
  it('age forward in odd signs and backward in even ones', () => {
    expect(ages('Aries')).toEqual(['Bala', 'Kumara', 'Yuva', 'Vriddha', 'Mrita'])
    expect(ages('Taurus')).toEqual(['Mrita', 'Vriddha', 'Yuva', 'Kumara', 'Bala'])
  })

  it('wake and change mood with the sign, the Sun and company', () => {
    expect([
      wakefulnessOf('exalted'),
      wakefulnessOf('neutral'),
      wakefulnessOf('debilitated'),
    ]).toEqual(['Jagrat', 'Swapna', 'Sushupti'])
    const alone = { dignity: 'own', combust: false, joinedByMalefic: false } as const
    expect([
      moodOf(alone),
      moodOf({ ...alone, joinedByMalefic: true }),
      moodOf({ ...alone, combust: true, joinedByMalefic: true }),
    ]).toEqual(['Swastha', 'Vikala', 'Kopa'])
  })
})

describe('charaKarakas', () => {
  const places = Object.fromEntries(
    [...SEVEN_GRAHAS, 'rahu', 'ketu'].map((graha, index) => [
      graha,
      { degreesInSign: 28 - index * 3 },
    ]),
  ) as Record<Graha, { degreesInSign: number }>

  it('rank the seven by degrees passed', () => {
    expect(sevenCharaKarakas(places)).toEqual({
      Atma: 'sun',
      Amatya: 'moon',
      Bhratri: 'mars',
      Matri: 'mercury',
      Putra: 'jupiter',
      Gnati: 'venus',
      Dara: 'saturn',
    })
  })

  it('count Rahu from the sign’s end as the eighth', () => {
    // Rahu has passed 7 degrees, so it has walked 23 from the end: third after Sun and Moon.
    expect(eightCharaKarakas(places)).toMatchObject({
      Bhratri: 'rahu',
      Pitri: 'mercury',
      Dara: 'saturn',
    })
  })
})
