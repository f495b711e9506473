import { assert, property as holds, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf, type Fact } from '#astrology/facts.ts'
import { ruleOf } from '#astrology/rules.ts'
import { born, later, ofUnknownTime } from './born.fixture.ts'
import { castKabbalah } from './cast-kabbalah.ts'
import { kabbalahCoupleFacts } from './kabbalah-couple-facts.ts'
import { anyBirth } from './random-births.fixture.ts'

const ephemeris = await loadEphemeris()

const MICHAEL = born({
  date: '1968-08-23',
  time: '13:45:00',
  offsetSeconds: 3600,
  latitude: 46.6103,
  longitude: 13.8558,
})
const CHARMAINE = born({
  date: '1983-11-23',
  time: '06:25:00',
  offsetSeconds: 28_800,
  latitude: 22.3193,
  longitude: 114.1694,
})

function factsOf(first = MICHAEL, second = CHARMAINE): Fact[] {
  return kabbalahCoupleFacts(castKabbalah(ephemeris, first), castKabbalah(ephemeris, second))
}

function find(facts: readonly Fact[], id: string): Fact | undefined {
  return facts.find((fact) => fact.id === `couple.kabbalah.${id}`)
}

describe('kabbalahCoupleFacts', () => {
  it('tells the couple of the house', () => {
    const facts = factsOf()
    expect(
      [
        'gevurah.kinship',
        'yesod.stronger',
        'sefirot.tiferetYesod',
        'paths.joining',
        'pillars.exchange',
        'letters.sharedSamekh',
        'sunName.distance',
        'nodes.p2VenusOnp1South',
        'anniversaries.daysApart',
        'anniversaries.weekdays',
      ].map((id) => statementOf(find(facts, id)!)),
    ).toEqual([
      "{p1}'s Leo and {p2}'s Libra are of friendly worlds in Gevurah, the measure and the refusal.",
      '{p2} holds Yesod more firmly than {p1} and can lend it.',
      'Between the charts the Tiferet of {p1} and the Yesod of {p2} offer each other a hand, in sextile, along path 25, the letter Samekh, 0°18′ from exact.',
      "{p1}'s strongest sefirah, Hod, and {p2}'s, Chesed, lie two paths apart on the Golden Dawn tree, by the letters Mem and Tet.",
      '{p1} leans to Severity and {p2} to Mercy, so each weighs what the other lacks.',
      'The letter Samekh is written by {p1} with the Ascendant and by {p2} with the Sun, Jupiter and Mercury.',
      'The solar Names of {p1} and {p2}, those of Lecabel and Vehuel, stand 18 steps apart among the seventy-two.',
      "{p2}'s Venus stands 4°19′ from {p1}'s South Node and feels known to {p1} from the first.",
      'The Hebrew birthdays of {p1} and {p2}, 29 Av and 17 Kislev, lie 106 days apart in the year.',
      '{p1} was born on day 6 of creation and {p2} on day 4.',
    ])
  })

  it('measures the same whoever is named first', () => {
    assert(
      holds(tuple(anyBirth, anyBirth), ([first, second]) => {
        const [there, back] = [factsOf(first, second), factsOf(second, first)]
        expect(there.length).toBe(back.length)
        for (const id of [
          'sunName.distance',
          'anniversaries.daysApart',
          'anniversaries.yearsApart',
          'letters.together',
          'pillars.leaning',
          'tikkun.roads',
          'tiferet.kinship',
        ]) {
          expect([id, find(there, id)?.value]).toEqual([id, find(back, id)?.value])
        }
        expect(find(there, 'paths.joining')?.measures).toEqual(
          find(back, 'paths.joining')?.measures,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('has ids of its own and whole sentences about both', () => {
    assert(
      holds(tuple(anyBirth, anyBirth), ([first, second]) => {
        const facts = factsOf(first, second)
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
        expect(facts.length).toBeGreaterThan(30)
        for (const fact of facts) {
          const statement = statementOf(fact)
          expect(statement).toMatch(
            /^(\{p[12]\}|The|In|By|Neither|Both|Together|Between|With|Of|What|Nowhere)/,
          )
          expect(statement).toMatch(/[^.\s]\.$/)
          expect(statement).toMatch(/\{p1\}/)
          expect(statement).toMatch(/\{p2\}/)
          expect(statement).not.toMatch(/undefined|null|NaN| {2}|the (Mercury|Venus|Mars)|\. |, ,/)
          expect(ruleOf(fact).source).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('sees twins share every letter and every Name', () => {
    const facts = factsOf(MICHAEL, later(MICHAEL, 60))
    expect(find(facts, 'sunName.distance')?.value).toBe(0)
    expect(find(facts, 'anniversaries.daysApart')?.value).toBe(0)
    expect(find(facts, 'tikkun.roads')?.value).toBe('same')
    expect(
      ['tiferet', 'yesod', 'malkhut', 'binah', 'chesed', 'gevurah', 'netzach', 'hod'].map(
        (sefirah) => [
          find(facts, `${sefirah}.kinship`)?.value,
          find(facts, `${sefirah}.stronger`)?.value,
        ],
      ),
    ).toEqual(Array.from({ length: 8 }, () => ['one letter', 'equal']))
  })

  it('keeps the birthdays of either Adar on the one Adar of a common year', () => {
    const place = { offsetSeconds: 7200, latitude: 31.778, longitude: 35.2354, time: '12:00:00' }
    const firstAdar = born({ ...place, date: '1967-02-20' }) // 10 Adar I 5727
    const secondAdar = born({ ...place, date: '1967-03-22' }) // 10 Adar II 5727
    expect(find(factsOf(firstAdar, secondAdar), 'anniversaries.daysApart')?.value).toBe(0)
  })

  it('leaves out Malkhut and the weighing where a birth time is unknown', () => {
    const facts = factsOf(ofUnknownTime(MICHAEL), CHARMAINE)
    const ids = facts.map(({ id }) => id.replace('couple.kabbalah.', ''))
    for (const gone of [
      'malkhut.kinship',
      'hod.stronger',
      'pillars.leaning',
      'paths.joining',
      'anniversaries.daysApart',
    ]) {
      expect(ids).not.toContain(gone)
    }
    expect(ids).toContain('hod.kinship')
    expect(ids).toContain('months.letters')
  })
})
