import { describe, expect, it } from 'vitest'
import { dashaTimelines } from '#astrology/vedic/dashas/timelines.ts'
import { DEFAULT_VEDIC_OPTIONS } from '#astrology/vedic/vedic-options.ts'
import { dashaFacts } from './dasha-facts.ts'
import { namingOf } from './naming.ts'

const BIRTH = 2_440_092
const YEAR = 365.25
const ageAt = (years: number): number => BIRTH + years * YEAR

/** Wherever in the zodiac the Moon stood. */
const MOONS = Array.from({ length: 720 }, (_, half) => half / 2 + 0.1)

function told(moon: number, at: number | null) {
  const dashas = dashaTimelines(moon, BIRTH, DEFAULT_VEDIC_OPTIONS)
  return dashaFacts({ jd: BIRTH, dashas }, namingOf('p1'), at)
}

describe('dashaFacts', () => {
  it('has no date past the age of 100, however the cycle lies', () => {
    const late = MOONS.flatMap((moon) =>
      told(moon, ageAt(99.9)).filter(({ measures = {} }) =>
        Object.values(measures).some(
          ({ value, unit }) => unit === 'julianDay' && value > ageAt(100),
        ),
      ),
    )
    expect(late).toEqual([])
  })

  it('covers a life up to there without a gap, and says of the last that it runs on', () => {
    for (const moon of MOONS) {
      const periods = told(moon, null).filter(({ topic }) => topic === 'mahadasha')
      const last = periods.at(-1)!
      expect(last.sentence).toMatch(/ runs from \{start:month\} on, past the age of 100\.$/)
      periods.slice(1).forEach(({ measures }, index) => {
        expect(measures!['start']!.value).toBe(periods[index]!.measures!['end']!.value)
      })
    }
  })

  it.each([
    ['before birth', -1],
    ['past the age of 100', 100.1],
  ])('tells of nothing that runs %s', (_, age) => {
    const running = MOONS.flatMap((moon) =>
      told(moon, ageAt(age)).filter(
        ({ topic, marks }) =>
          /^(runningDasha|nextDasha)$/.test(topic) || marks.some(({ isRunning }) => isRunning),
      ),
    )
    expect(running).toEqual([])
  })

  it('marks one mahadasha as running at any age', () => {
    for (const age of [0, 0.5, 33, 77, 99.9]) {
      const running = told(123.4, ageAt(age)).filter(
        ({ topic, marks }) => topic === 'mahadasha' && marks[0]!.isRunning,
      )
      expect(running).toHaveLength(1)
    }
  })
})
