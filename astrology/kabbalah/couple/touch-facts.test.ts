import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { exactMoment, momentWithin } from '#astrology/human-design/sky/moment.fixture.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { CLASSICAL_PLANETS } from '#astrology/western/zodiac/points.ts'
import { castKabbalah } from '../cast-kabbalah.ts'
import { majorAspect } from '../facts/dialogue-facts.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { kabbalahCoupleWindowFacts } from '../kabbalah-couple-facts.ts'
import { sefirahOf } from '../tree/tree-of-life.ts'
import { castKabbalahWindow } from '../window/cast-kabbalah-window.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(20_261_131)
const someDay = (): number => 2_420_000 + random() * 40_000

function windowOf(moment: ReturnType<typeof exactMoment>): readonly KabbalahChart[] {
  return castKabbalahWindow(ephemeris, moment, castKabbalah(ephemeris, moment))
}

function touchesOf(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ ruleId }) => ruleId === 'kabbalah.couple.touch')
}

/** Every major aspect within four degrees, each pair of planets by itself. */
function touchesBetween(first: KabbalahChart, second: KabbalahChart) {
  return CLASSICAL_PLANETS.flatMap((mine) =>
    CLASSICAL_PLANETS.flatMap((yours) => {
      const other = { second: yours, point: second.points[yours] }
      const found = majorAspect(mine, first.points[mine], other)
      const property = `${sefirahOf(mine).toLowerCase()}${sefirahOf(yours)}`
      return found === null || found.orb > 4
        ? []
        : [{ property, value: found.aspect, orb: found.orb }]
    }),
  )
}

describe('the touches between two trees', () => {
  it('are all major aspects within four degrees and nothing else, the closest first', () => {
    for (let count = 0; count < 150; count += 1) {
      const [first, second] = [windowOf(exactMoment(someDay())), windowOf(exactMoment(someDay()))]
      const facts = kabbalahCoupleWindowFacts(first, second)
      const told = touchesOf(facts).map(({ property, value, measures }) => ({
        property,
        value,
        orb: measures['orbDegrees']?.value,
      }))
      const expected = touchesBetween(first[0]!, second[0]!).toSorted((a, b) => a.orb - b.orb)
      expect(told).toEqual(expected)
      const closest = facts.filter(({ property }) => property === 'closest')
      expect(closest.map(({ measures }) => measures['orbDegrees']?.value)).toEqual(
        expected.slice(0, 1).map(({ orb }) => orb),
      )
    }
  })

  it('have one that stays the closest within a window, or it is withheld', () => {
    let [held, withheld] = [0, 0]
    for (let count = 0; count < 40; count += 1) {
      const [one, two, minutes] = [someDay(), someDay(), 10 + random() * 110]
      const facts = kabbalahCoupleWindowFacts(
        windowOf(momentWithin(one, minutes)),
        windowOf(momentWithin(two, minutes)),
      )
      const closest = facts.find(({ property }) => property === 'closest')
      const kept = facts.find(
        ({ topic, property }) => topic === 'sefirot' && property === 'withheld',
      )
      const isWithheld = [kept?.value ?? []].flat().includes('closest')
      for (let look = 0; look < 6; look += 1) {
        const at = (jd: number) =>
          castKabbalah(ephemeris, exactMoment(jd + ((random() * 2 - 1) * minutes) / 1440))
        const [nearest] = touchesBetween(at(one), at(two)).toSorted((a, b) => a.orb - b.orb)
        const said = closest?.marks.map(
          (mark) => `${mark.sefirah?.toLowerCase()}${mark.partnerSefirah}`,
        )
        expect(said ?? [nearest?.property]).toEqual([nearest?.property])
      }
      held += closest === undefined ? 0 : 1
      withheld += isWithheld ? 1 : 0
    }
    expect([held > 5, withheld > 5]).toEqual([true, true])
  })
})
