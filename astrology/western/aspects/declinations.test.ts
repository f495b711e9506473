import { describe, expect, it } from 'vitest'
import { declinationAspectsAcross, declinationAspectsAmong, isOutOfBounds } from './declinations.ts'

describe('declinationAspectsAmong', () => {
  it('tells parallels from contraparallels and holds both to one degree', () => {
    const points = [
      { name: 'sun', declination: 20 },
      { name: 'moon', declination: 20.75 },
      { name: 'mars', declination: -19.5 },
      { name: 'pluto', declination: 3 },
    ]
    expect(declinationAspectsAmong(points)).toEqual([
      { first: 'sun', second: 'moon', aspect: 'parallel', orb: 0.75, passed: -0.75 },
      { first: 'sun', second: 'mars', aspect: 'contraparallel', orb: 0.5, passed: 0.5 },
    ])
  })

  it('names the nearer one by the equator', () => {
    expect(
      declinationAspectsAcross(
        [{ name: 'sun', declination: 0.3 }],
        [{ name: 'moon', declination: -0.4 }],
      ),
    ).toMatchObject([{ aspect: 'contraparallel' }])
  })
})

describe('isOutOfBounds', () => {
  it('measures by the obliquity, on either side', () => {
    expect([23.44, 23.43, -23.44].map((declination) => isOutOfBounds(declination, 23.437))).toEqual(
      [true, false, true],
    )
  })
})
