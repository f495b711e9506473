import { beforeAll, describe, expect, it } from 'vitest'
import { FIRST_DAY, LAST_DAY, type Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { designMoment } from './design-moment.ts'
import { seededRandom } from './seeded-random.fixture.ts'

const HUNDREDTH_OF_A_SECOND_OF_ARC = 0.01 / 3600

describe('designMoment', () => {
  let ephemeris: Ephemeris
  beforeAll(async () => {
    ephemeris = await loadEphemeris()
  })

  /** Degrees the Sun travelled from one moment to a later one within the year. */
  const travelled = (from: number, to: number) => {
    const [start, end] = [from, to].map((at) => ephemeris.position('sun', at).longitude)
    return ((end ?? 0) - (start ?? 0) + 360) % 360
  }

  it('is 88.000° ± 0.01″ behind for 3,000 births over all years, the first months included', () => {
    const random = seededRandom(88)
    const anyYear = Array.from(
      { length: 2000 },
      () => FIRST_DAY + random() * (LAST_DAY - FIRST_DAY),
    )
    const firstMonths = Array.from({ length: 1000 }, () => FIRST_DAY + random() * 150)
    const outcomes = [...anyYear, ...firstMonths].map((birth) => {
      const moment = designMoment(ephemeris, birth)
      if (moment === null) return { birth, withheld: true, error: 0, days: 0 }
      return {
        birth,
        withheld: false,
        error: Math.abs(travelled(moment, birth) - 88),
        days: birth - moment,
      }
    })

    const found = outcomes.filter(({ withheld }) => !withheld)
    expect(Math.max(...found.map(({ error }) => error))).toBeLessThan(HUNDREDTH_OF_A_SECOND_OF_ARC)
    // 88° take the Sun 86 days about perihelion and 93 about aphelion.
    expect(Math.min(...found.map(({ days }) => days))).toBeGreaterThan(86)
    expect(Math.max(...found.map(({ days }) => days))).toBeLessThan(93)
    // Withheld where, and only where, the Sun has not yet gone 88° since the data begin.
    for (const { birth, withheld } of outcomes) {
      const early = birth < FIRST_DAY + 150 && travelled(FIRST_DAY, birth) < 88
      expect({ birth, withheld }).toEqual({ birth, withheld: early })
    }
    expect(outcomes.filter(({ withheld }) => withheld).length).toBeGreaterThan(400)
  })

  it('reaches back to the first moment of the data and not beyond', () => {
    const sunAtStart = ephemeris.position('sun', FIRST_DAY).longitude
    const firstBirth = ephemeris.crossing('sun', (sunAtStart + 88) % 360, FIRST_DAY)
    const second = 1 / 86_400
    expect(designMoment(ephemeris, firstBirth - second)).toBeNull()
    expect(designMoment(ephemeris, firstBirth + second)).toBeCloseTo(FIRST_DAY + second, 5)
  })
})
