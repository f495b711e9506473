import { describe, expect, it } from 'vitest'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf, type Fact } from '#astrology/facts.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { born, ofUnknownTime, within } from '../born.fixture.ts'
import { castKabbalah } from '../cast-kabbalah.ts'
import { kabbalahCoupleWindowFacts } from '../kabbalah-couple-facts.ts'
import { kabbalahFacts, kabbalahWindowFacts } from '../kabbalah-facts.ts'
import { castKabbalahWindow } from './cast-kabbalah-window.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(72)

function someBirth(): BirthMoment {
  return born({
    date: new Date(Math.floor((random() - 0.4) * 100_000) * 86_400_000).toISOString().slice(0, 10),
    time: `${String(Math.floor(random() * 24)).padStart(2, '0')}:10`,
    offsetSeconds: 0,
    latitude: random() * 130 - 65,
    longitude: random() * 20 - 10,
  })
}

const windows = [
  ...Array.from({ length: 4 }, () => ofUnknownTime(someBirth())),
  ...[400, 90, 30, 10, 5, 5].map((minutes) => within(someBirth(), minutes)),
]

const windowOf = (moment: BirthMoment) =>
  castKabbalahWindow(ephemeris, moment, castKabbalah(ephemeris, moment))
const factsWithin = (moment: BirthMoment) =>
  kabbalahWindowFacts(windowOf(moment), 'p1', { isTimeKnown: moment.certainty.kind !== 'unknown' })

function momentsIn(moment: BirthMoment, count: number): BirthMoment[] {
  const { from, to } = moment.window
  return Array.from({ length: count }, () => {
    const jd = from + random() * (to - from)
    return { ...moment, jd, certainty: { kind: 'exact' }, window: { from: jd, to: jd } }
  })
}

/** What is claimed and not so at a moment. */
function brokenClaims(claimed: readonly Fact[], atMoment: readonly Fact[]): string[] {
  const found = new Map(atMoment.map((fact) => [fact.id, fact]))
  return claimed
    .filter(({ property }) => property !== 'withheld' && property !== 'orNextDay')
    .filter((claim) => {
      const fact = found.get(claim.id)
      const outside = Object.entries(claim.measures).some(([name, { value, from, to }]) => {
        const exact = fact?.measures[name]?.value ?? NaN
        return !(exact >= (from ?? value) - 1e-4 && exact <= (to ?? value) + 1e-4)
      })
      return JSON.stringify(fact?.value) !== JSON.stringify(claim.value) || outside
    })
    .map(({ id }) => id)
}

describe('a Kabbalah birth window', () => {
  it('says nothing that a moment inside it contradicts', () => {
    const broken = windows.flatMap((window) => {
      const claimed = factsWithin(window)
      expect(claimed.length).toBeGreaterThan(40)
      return momentsIn(window, 25).flatMap((at) =>
        brokenClaims(claimed, kabbalahFacts(castKabbalah(ephemeris, at), 'p1')),
      )
    })
    expect(broken).toEqual([])
  })

  it('says of two only what holds wherever either was born', () => {
    const broken = windows.slice(1).flatMap((window, place) => {
      const other = windows[place]!
      const claimed = kabbalahCoupleWindowFacts(windowOf(window), windowOf(other))
      const others = momentsIn(other, 25)
      return momentsIn(window, 25).flatMap((at, index) => {
        const [one, two] = [at, others[index]!].map((moment) => [castKabbalah(ephemeris, moment)])
        return brokenClaims(claimed, kabbalahCoupleWindowFacts(one!, two!))
      })
    })
    expect(broken).toEqual([])
  })

  it('withholds what the rising sign may join, with the reason', () => {
    // All day another sign rises, and none of the counts that take it in holds.
    const facts = factsWithin(windows[0]!)
    const ids = facts.map(({ id }) => id)
    expect(ids).not.toContain('p1.kabbalah.letters.written')
    expect(ids).not.toContain('p1.kabbalah.malkhut.sign')
    const letters = facts.find(({ id }) => id === 'p1.kabbalah.letters.withheld')
    expect(letters?.value).toContain('written')
    expect(letters && statementOf(letters)).toBe(
      'The list of the letters of {p1} cannot be told in full: it changes within the time in which the birth may have happened.',
    )
  })

  it('is its own chart alone where the birth is exact', () => {
    const birth = someBirth()
    const own = castKabbalah(ephemeris, birth)
    expect(castKabbalahWindow(ephemeris, birth, own)).toEqual([own])
  })
})
