import { describe, expect, it } from 'vitest'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { FIRST_DAY, LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf } from '#astrology/facts.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { birthAt, CHARMAINE, MICHAEL } from '../births.fixture.ts'
import { castWestern } from '../cast-western.ts'
import { isInRange, readGolden } from '../golden.fixture.ts'
import { westernDavisonFacts } from '../western-couple-facts.ts'
import { nearMidpoint, separation } from '../zodiac/circle.ts'
import { correctedMoment } from './corrected-davison.ts'
import { castDavison, davisonMoment } from './davison.ts'

const ephemeris = await loadEphemeris()

function midheavenOf({ jd, place }: BirthMoment): number {
  return ephemeris.houses(jd, place, { system: 'porphyry' }).angles.midheaven
}

function corrected(one: BirthMoment, other: BirthMoment): BirthMoment | null {
  return correctedMoment(ephemeris, davisonMoment(one, other), [one, other])
}

/** A day by the stars. */
const TURN = 0.997_269_57

describe('the corrected Davison moment', () => {
  const random = seededRandom(64)
  const birth = (): BirthMoment =>
    birthAt(2_422_000 + random() * 36_500, [random() * 110 - 50, random() * 360 - 180])
  const pairs = Array.from({ length: 200 }, () => [birth(), birth()] as const)

  it('has the middle of both Midheavens for its own, and none such is nearer to the mean', () => {
    for (const [one, other] of pairs) {
      const moment = corrected(one, other)!
      const mean = davisonMoment(one, other)
      const middle = nearMidpoint(midheavenOf(one), midheavenOf(other))
      expect(separation(midheavenOf(moment), middle)).toBeLessThan(1e-6)
      expect(moment.place).toEqual(mean.place)
      // Every other moment with that Midheaven is a day by the stars away from this one.
      expect(Math.abs(moment.jd - mean.jd)).toBeLessThanOrEqual(TURN / 2 + 1e-6)
      expect(moment.certainty).toEqual({ kind: 'exact' })
    }
  })

  it('is what docs/astrology/couple.md reckons', () => {
    // 1976-04-07 17:37:28 UT.
    expect(corrected(MICHAEL, CHARMAINE)?.jd).toBeCloseTo(2_442_876.234_35, 4)
  })

  it('is the mean moment itself for two births at one moment and place', () => {
    const moment = corrected(MICHAEL, MICHAEL)!
    expect(moment.jd).toBeCloseTo(MICHAEL.jd, 8)
  })

  it('stays where the ephemeris answers', () => {
    for (const jd of [FIRST_DAY, LAST_DAY]) {
      for (let step = 0; step < 24; step++) {
        const [east, west] = [step * 15 - 180, 170 - step * 11]
        const moment = corrected(birthAt(jd, [10, east]), birthAt(jd, [10, west]))!
        expect(moment.jd).toBeGreaterThanOrEqual(FIRST_DAY)
        expect(moment.jd).toBeLessThanOrEqual(LAST_DAY)
      }
    }
  })

  it('is known as far as the births are, and leaps nowhere within', () => {
    let told = 0
    for (const [one, other] of pairs.slice(0, 60)) {
      const rough = [one, other].map(({ jd, place: { latitude, longitude } }) =>
        birthAt(jd, [latitude, longitude], { kind: 'within', minutes: 30 }),
      ) as [BirthMoment, BirthMoment]
      const moment = corrected(...rough)
      if (moment === null) continue
      told++
      const { from, to } = moment.window
      expect(to - from).toBeLessThan(0.1)
      for (let look = 0; look < 8; look++) {
        const [then, also] = rough.map((each) => {
          const jd = each.window.from + random() * (each.window.to - each.window.from)
          return birthAt(jd, [each.place.latitude, each.place.longitude])
        })
        const { jd } = corrected(then!, also!)!
        expect(jd).toBeGreaterThanOrEqual(from - 1e-8)
        expect(jd).toBeLessThanOrEqual(to + 1e-8)
      }
    }
    expect(told).toBeGreaterThan(40)
  })

  it('is null without both times, and where both Midheavens may pass opposite each other', () => {
    const unknown = birthAt(CHARMAINE.jd, [22.3, 114.2], { kind: 'unknown' })
    expect(corrected(MICHAEL, unknown)).toBeNull()
    const opposite = birthAt(MICHAEL.jd, [46.6, MICHAEL.place.longitude + 165], {
      kind: 'within',
      minutes: 90,
    })
    expect(corrected(MICHAEL, opposite)).toBeNull()
  })
})

interface GoldenDavison {
  readonly id: string
  readonly jd_ut: number
  readonly midpoint_of_natal_mcs: number
}

describe('castDavison', () => {
  const charts = readGolden<{
    cases: readonly { id: string; jd_ut: number; lat: number; lng: number }[]
  }>('western_charts').cases
  const { cases } = readGolden<{ davison_recomputed: { cases: readonly GoldenDavison[] } }>(
    'synastry_scores',
  ).davison_recomputed
  const known = cases.flatMap((golden) => {
    const births = charts.filter(({ id }) => golden.id.split(/(?<=\d)x/u).includes(id))
    return births.length === 2 && births.every(isInRange) ? [{ golden, births }] : []
  })

  it('has the middle of the Midheavens that the golden file reckons', () => {
    expect(known.length).toBeGreaterThan(1)
    for (const { golden, births } of known) {
      const [one, other] = births.map(({ jd_ut, lat, lng }) => birthAt(jd_ut, [lat, lng]))
      const { uncorrected, corrected: chart } = castDavison(ephemeris, one!, other!)
      expect(uncorrected.jd).toBeCloseTo(golden.jd_ut, 8)
      const off = separation(chart!.angles!.midheaven, golden.midpoint_of_natal_mcs)
      expect(off * 3600).toBeLessThan(0.05)
    }
  })

  it('tells both charts by their names, the later aspects of one only', () => {
    const facts = westernDavisonFacts(castDavison(ephemeris, MICHAEL, CHARMAINE))
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
    const said = facts.map(statementOf)
    expect(said.some((each) => each.includes('the uncorrected Davison chart'))).toBe(true)
    expect(said.some((each) => each.includes('the corrected Davison chart'))).toBe(true)
    const aspects = facts.filter(({ topic }) => topic === 'davisonCorrected.aspect')
    expect(aspects.length).toBeGreaterThan(0)
    expect(aspects.filter(({ property }) => !/moon|ascendant|midheaven/.test(property))).toEqual([])
  })

  it('says why there is no corrected chart without a time', () => {
    const unknown = birthAt(CHARMAINE.jd, [22.3, 114.2], { kind: 'unknown' })
    const davison = castDavison(ephemeris, MICHAEL, unknown)
    expect(davison.corrected).toBeNull()
    const facts = westernDavisonFacts(davison)
    expect(facts.map(statementOf)).toContain(
      'The corrected Davison chart of {p1} and {p2} cannot be told: it hangs on the time of birth, which is not known.',
    )
    expect(facts.some(({ id }) => id === 'couple.western.davison.sun.sign')).toBe(true)
    expect(facts.filter(({ property }) => property === 'house')).toEqual([])
    expect(
      facts.find(({ id }) => id === 'couple.western.davison.ascendant.withheld')?.value,
    ).toEqual(['sign'])
  })

  it('tells of rough births only what holds within', () => {
    const random = seededRandom(65)
    const rough = (): BirthMoment =>
      birthAt(2_422_000 + random() * 36_500, [random() * 100 - 50, random() * 360 - 180], {
        kind: 'within',
        minutes: 10,
      })
    const then = ({ window: { from, to }, place: { latitude, longitude } }: BirthMoment) =>
      birthAt(from + random() * (to - from), [latitude, longitude])
    let told = 0
    for (let couple = 0; couple < 15; couple++) {
      const [one, other] = [rough(), rough()]
      const claims = westernDavisonFacts(castDavison(ephemeris, one, other)).filter(
        ({ property }) => property !== 'withheld',
      )
      told += claims.filter(({ topic }) => topic.startsWith('davisonCorrected.')).length
      for (let look = 0; look < 3; look++) {
        const truth = new Map(
          westernDavisonFacts(castDavison(ephemeris, then(one), then(other))).map((fact) => [
            fact.id,
            fact.value,
          ]),
        )
        expect(claims.filter(({ id, value }) => truth.get(id) !== value)).toEqual([])
      }
    }
    expect(told).toBeGreaterThan(200)
  })

  it('keeps the zodiac and the houses asked for', () => {
    const options = { houseSystem: 'koch', ayanamsa: 'lahiri' } as const
    const { uncorrected, corrected: chart } = castDavison(ephemeris, MICHAEL, CHARMAINE, options)
    expect([uncorrected.houses?.system, chart?.houses?.system]).toEqual(['koch', 'koch'])
    const [one, other] = [MICHAEL, CHARMAINE].map((birth) => castWestern(ephemeris, birth, options))
    const middle = nearMidpoint(one!.angles!.midheaven, other!.angles!.midheaven)
    expect(separation(chart!.angles!.midheaven, middle) * 3600).toBeLessThan(30)
  })
})
