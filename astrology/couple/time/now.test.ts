import { describe, expect, it } from 'vitest'
import { castCouple } from '#astrology/cast.ts'
import { state } from '#astrology/facts.ts'
import { CHARMAINE, MICHAEL } from '#astrology/western/births.fixture.ts'
import { progressedDay } from '#astrology/western/timing/progressions.ts'
import { lunarPhase } from '#astrology/western/zodiac/lunar-phase.ts'
import { AS_OF, castAt, couplesFrom, ephemeris } from './couples.fixture.ts'
import { sidesOf } from './side.ts'
import { timeForTwo } from './time-for-two.ts'

const NAMES = { p1: 'Michael', p2: 'Charmaine' }
const couple = castCouple(castAt(MICHAEL), castAt(CHARMAINE))

describe('now', () => {
  it('tells of Michael and Charmaine the years they are in, and their one lord', () => {
    const { now } = timeForTwo(ephemeris, couple, { asOf: AS_OF })
    expect(now.map((fact) => state(fact, NAMES))).toEqual([
      'On 22 November 2026 Michael is in a year profected to the eleventh house, in Libra, with Venus for its lord; it lasts until 23 August 2027.',
      'On 22 November 2026 Charmaine is in a year profected to the seventh house, in Taurus, with Venus for its lord; it lasts until 22 November 2026.',
      'Venus is on 22 November 2026 the lord of the year for Michael and for Charmaine.',
      "On 22 November 2026 Michael's progressed Moon is in the phase of the New Moon; that of the Waxing Crescent begins in August 2029.",
      "On 22 November 2026 Charmaine's progressed Moon is in the phase of the New Moon; that of the Waxing Crescent begins in March 2027.",
      'On 22 November 2026 the progressed Moons of Michael and of Charmaine are both in the phase of the New Moon.',
    ])
  })

  it('begins the next phase on the day that it says', () => {
    for (const each of couplesFrom(41, 12)) {
      const { now } = timeForTwo(ephemeris, each, { asOf: AS_OF })
      for (const { subject, cast } of sidesOf(each)) {
        const fact = now.find(({ property }) => property === `${subject}-lunation`)!
        const until = fact.measures['until']!.value
        const phaseOn = (at: number) => {
          const day = progressedDay(cast.moment.jd, at)
          const [sun, moon] = (['sun', 'moon'] as const).map(
            (body) => ephemeris.position(body, day).longitude,
          )
          return lunarPhase(sun!, moon!).name
        }
        const next = fact.marks[1]!.term!.replace('progressed ', '')
        const seen = [AS_OF, (AS_OF + until) / 2, until - 1, until + 1].map(phaseOn)
        expect(seen).toEqual([fact.value, fact.value, fact.value, next])
      }
    }
  })

  it('says nothing of somebody who is not born yet', () => {
    const { now, windows, facts } = timeForTwo(ephemeris, couple, { asOf: CHARMAINE.jd - 400 })
    expect(now.filter(({ property }) => property.startsWith('p2'))).toEqual([])
    expect(now.length).toBeGreaterThan(0)
    expect(windows.length).toBeGreaterThan(0)
    expect(facts.filter(({ property }) => /^p2-(maha|antar)dasha/.test(property))).toEqual([])
  })
})
