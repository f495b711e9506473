import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf, type Fact } from '#astrology/facts.ts'
import { ruleOf } from '#astrology/rules.ts'
import { born, later, ofUnknownTime, within } from './born.fixture.ts'
import { castKabbalah } from './cast-kabbalah.ts'
import { kabbalahFacts, kabbalahWindowFacts } from './kabbalah-facts.ts'
import { anyBirth } from './random-births.fixture.ts'
import { castKabbalahWindow } from './window/cast-kabbalah-window.ts'

const ephemeris = await loadEphemeris()

const MICHAEL = born({
  date: '1968-08-23',
  time: '13:45:00',
  offsetSeconds: 3600,
  latitude: 46.6103,
  longitude: 13.8558,
})

function factsOf(birth: BirthMoment): Fact[] {
  return kabbalahFacts(castKabbalah(ephemeris, birth), 'p1')
}

function factsWithin(birth: BirthMoment): Fact[] {
  const window = castKabbalahWindow(ephemeris, birth, castKabbalah(ephemeris, birth))
  return kabbalahWindowFacts(window, 'p1', { isTimeKnown: false })
}

function told(facts: readonly Fact[], id: string): string | undefined {
  const found = facts.find((fact) => fact.id === `p1.kabbalah.${id}`)
  return found && statementOf(found)
}

/** What may open a statement: a person, or a word that a sentence may be continued with in small letters. */
const OPENING =
  /^(\{p1\}|The|In|By|On|Among|No|Earth|With|Sefer Yetzirah|Path \d+|[A-Z][\w'-]+ (is|stands|works|has)\b|[A-Z][\w-]+,)/

describe('kabbalahFacts', () => {
  it('tells the first birth of the house', () => {
    const facts = factsOf(MICHAEL)
    expect(
      [
        'hebrewDate.date',
        'weekday.day',
        'month.letter',
        'sefirot.strongest',
        'tiferet.sign',
        'hod.strength',
        'sunName.number',
        'tikkun.toward',
        'paths.path20',
      ].map((id) => told(facts, id)),
    ).toEqual([
      '{p1} was born on 29 Av 5728 of the Hebrew calendar.',
      'By the Hebrew count {p1} was born on the sixth day of the week, Friday.',
      "The letter that rules Av, the month of {p1}'s birth, is Tet.",
      "The strongest sefirah of {p1}'s tree is Hod, the mind that yields and gives thanks.",
      "Tiferet, or Beauty, the heart that reconciles, is carried in {p1}'s chart by the Sun at 0°26′ of Virgo.",
      "Hod is strong in {p1}'s tree with 9 points, since Mercury holds domicile and exaltation in Virgo.",
      "{p1}'s Sun stands under number 31 of the seventy-two Names, spelled Lamed-Kaf-Bet.",
      "{p1}'s tikkun points toward Aries, where the North Node stands at 10°09′.",
      'The letter Yod opens path 20 between Chesed and Tiferet for {p1}, to be walked with the Sun, Mercury, Venus and Jupiter.',
    ])
  })

  it('turns date, weekday and statements with the sunset, and the sky not at all', () => {
    const sunset = castKabbalah(ephemeris, MICHAEL).hebrewDate!.sunset!
    const evening = factsOf(later(MICHAEL, (sunset - MICHAEL.jd) * 86_400 + 60))
    expect(told(evening, 'hebrewDate.date')).toBe(
      '{p1} was born on 30 Av 5728 of the Hebrew calendar.',
    )
    expect(told(evening, 'weekday.day')).toContain('seventh day of the week, Saturday')
    expect(told(evening, 'hebrewDate.twilight')).toBeDefined()
    expect(told(evening, 'hebrewDate.nearSunset')).toBeDefined()
    expect(told(evening, 'hebrewDay.newMoon')).toBeDefined()
    expect(told(evening, 'sunName.number')).toBe(told(factsOf(MICHAEL), 'sunName.number'))
  })

  it('gives a birth between midnight and a late sunset the date of the day before', () => {
    const place = { latitude: 64.15, longitude: -21.85, offsetSeconds: 0 }
    const facts = factsOf(born({ ...place, date: '2024-06-21', time: '00:01:00' }))
    expect(['date', 'sunset', 'ofCivilDay'].map((id) => told(facts, `hebrewDate.${id}`))).toEqual([
      '{p1} was born on 14 Sivan 5784 of the Hebrew calendar.',
      '{p1} was born after midnight and still before sunset, so the Hebrew date is that of the day before.',
      "The daylight of {p1}'s civil birthday belonged to 15 Sivan 5784.",
    ])
  })

  it('has ids of its own, rules with sources, and whole sentences about one person', () => {
    assert(
      property(anyBirth, (birth) => {
        const facts = factsOf(birth)
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
        for (const fact of facts) {
          const { system, certainty } = fact
          const [statement, rule] = [statementOf(fact), ruleOf(fact)]
          expect(statement).toMatch(OPENING)
          expect(statement).toMatch(/[^.\s]\.$/)
          expect(statement).toContain('{p1}')
          expect(statement).not.toMatch(
            /undefined|null|NaN|\{p2\}| {2}|the (Mercury|Venus|Mars)|\. |, ,/,
          )
          expect([rule.id.startsWith('kabbalah.'), rule.rule !== '', rule.source !== '']).toEqual([
            true,
            true,
            true,
          ])
          expect([system, certainty]).toEqual(['kabbalah', 'certain'])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('has enough to carry a document for anyone', () => {
    assert(
      property(anyBirth, (birth) => {
        const facts = factsOf(birth)
        const words = facts.flatMap((fact) => statementOf(fact).split(' ')).length
        expect(facts.length).toBeGreaterThan(80)
        expect(words).toBeGreaterThan(1400)
      }),
      { numRuns: 60 },
    )
  })
})

describe('kabbalahFacts of an unknown birth time', () => {
  const facts = factsWithin(ofUnknownTime(MICHAEL))

  it('keeps what the whole day shares', () => {
    expect(told(facts, 'month.name')).toBeDefined()
    expect(told(facts, 'hebrewDate.ofCivilDay')).toBe(
      "The daylight of {p1}'s civil birthday belonged to 29 Av 5728.",
    )
    expect(told(facts, 'hebrewDate.orNextDay')).toBe(
      "The hour of {p1}'s birth is not known, and after sunset the Hebrew date would be 30 Av 5728.",
    )
    expect(told(facts, 'hebrewYear.year')).toBeDefined()
    expect(told(facts, 'gevurah.sign')).toMatch(/Mars at 11°\d\d′ to 11°\d\d′ of Leo/)
    expect(facts.find(({ id }) => id === 'p1.kabbalah.gevurah.sign')?.certainty).toBe('approximate')
  })

  it('leaves out what sunset, the horizon or the hour decides', () => {
    const kept = facts.map(({ id }) => id.replace('p1.kabbalah.', ''))
    for (const gone of [
      'hebrewDate.date',
      'hebrewDate.sunset',
      'weekday.day',
      'weekday.hour',
      'malkhut.sign',
      'ascendant.letter',
      'pillars.middle',
      'sefirot.strongest',
      'sunName.number',
    ]) {
      expect(kept).not.toContain(gone)
    }
  })
})

describe('castKabbalah of an uncertain birth time', () => {
  it('says both days when sunset lies in the window', () => {
    const sunset = castKabbalah(ephemeris, MICHAEL).hebrewDate!.sunset!
    const evening = within(later(MICHAEL, (sunset - MICHAEL.jd) * 86_400 + 300), 30)
    const chart = castKabbalah(ephemeris, evening)
    expect(chart.hebrewDate).toBeNull()
    expect(chart.possibleHebrewDates.map(({ day, month }) => `${day} ${month}`)).toEqual([
      '29 Av',
      '30 Av',
    ])
    expect(chart.month?.letter).toBe('Tet')
    expect(chart.planetaryHour).toBeNull()
  })

  it('keeps the date when it does not', () => {
    expect(castKabbalah(ephemeris, within(MICHAEL, 60)).hebrewDate).toMatchObject({
      day: 29,
      month: 'Av',
    })
  })

  it('has neither horizon nor hour nor points without a birth time', () => {
    const { points, sefirot, sect, pillars, planetaryHour } = castKabbalah(
      ephemeris,
      ofUnknownTime(MICHAEL),
    )
    expect([points.ascendant, sefirot.Malkhut, sect, pillars, planetaryHour]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    // Mercury in Virgo is strong by day and by night; the Moon in Leo could still have a triplicity.
    expect(sefirot.Hod).toMatchObject({ strength: 'strong', points: null })
  })
})
