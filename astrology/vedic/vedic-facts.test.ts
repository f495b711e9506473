import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { state, statementOf } from '#astrology/facts.ts'
import { castPerson } from '#astrology/cast.ts'
import { personFacts } from '#astrology/cast-facts.ts'
import { castVedic } from './cast-vedic.ts'
import { exactBirth } from './exact-birth.fixture.ts'
import { vedicCoupleFacts } from './vedic-couple-facts.ts'
import { vedicFacts } from './vedic-facts.ts'
import { VedicOptions } from './vedic-options.ts'
import { VEDIC_RULES } from './vedic-rules.ts'

const ephemeris = await loadEphemeris()
const names = { p1: 'Michael', p2: 'Charmaine' }
const villach = exactBirth(
  Date.parse('1968-08-23T12:45Z') / 86_400_000 + 2440587.5,
  { latitude: 46.6103, longitude: 13.8558 },
  3600,
)
const hongKong = exactBirth(
  Date.parse('1983-11-22T22:25Z') / 86_400_000 + 2440587.5,
  { latitude: 22.3193, longitude: 114.1694 },
  8 * 3600,
)
const michael = castVedic(ephemeris, villach)
const charmaine = castVedic(ephemeris, hongKong)
const NOW = Date.parse('2026-11-22T00:00Z') / 86_400_000 + 2440587.5

describe('vedicFacts', () => {
  const facts = vedicFacts(michael, 'p1', { at: NOW })
  const told = (id: string): string =>
    state(
      facts.find((fact) => fact.id === id)!,
      names,
    )

  it('states where the luminaries and the lagna stand', () => {
    expect(michael.grahas.sun.degreesInSign).toBeCloseTo(7.01, 2)
    expect(michael.grahas.moon.degreesInSign).toBeCloseTo(1.31, 2)
    expect(michael.lagna!.degreesInSign).toBeCloseTo(11.41, 2)
    expect(
      ['lagna.sign', 'lagna.nakshatra', 'moon.sign', 'moon.pada', 'sun.nakshatra', 'sun.house'].map(
        (each) => told(`p1.vedic.${each}`),
      ),
    ).toEqual([
      "Michael's rising sign (Lagna) stands in sidereal Scorpio.",
      "Michael's rising sign (Lagna) stands in the lunar mansion Anuradha, ruled by Saturn.",
      "Michael's Moon (Chandra) stands in sidereal Leo.",
      "Michael's Moon (Chandra) stands in the first pada of Magha.",
      "Michael's Sun (Surya) stands in the lunar mansion Magha, ruled by Ketu.",
      "Michael's Sun (Surya) stands in the tenth house.",
    ])
  })

  it('gives every fact an id of its own, a whole sentence, a rule and a source', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
    expect(facts.filter(({ id }) => id.split('.').length !== 4)).toEqual([])
    expect(facts.length).toBeGreaterThan(100)
    for (const fact of facts) {
      expect(state(fact, names)).toMatch(/^[A-Z].*\.$/u)
      expect(statementOf(fact)).toContain('{p1}')
      expect(Object.values(VEDIC_RULES[fact.ruleId]!).every((text) => text !== '')).toBe(true)
    }
  })

  it('tells each in parts: slots that have their measures, and marks that say what it claims', () => {
    for (const fact of [...facts, ...vedicCoupleFacts(michael, charmaine, { groom: 'p1' })]) {
      const slots = [...fact.sentence.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, slot]) => slot!)
      const unmeasured = slots.filter((slot) => !/^p[12]$/.test(slot) && !(slot in fact.measures))
      expect([fact.id, unmeasured]).toEqual([fact.id, []])
      expect([fact.id, fact.marks.length]).not.toEqual([fact.id, 0])
    }
  })

  it.each([
    ['lagna.sign', { body: 'Lagna', sign: 'Scorpio' }],
    ['sun.house', { body: 'Sun', house: 10 }],
    ['moon.pada', { body: 'Moon', nakshatra: 'Magha', pada: 1 }],
    ['sun.nakshatra', { body: 'Ketu', relation: 'rules', nakshatra: 'Magha' }],
    ['lord7.house', { body: 'Venus', ofHouse: 7, house: 10 }],
    ['dasha.birthLord', { body: 'Ketu', relation: 'runs' }],
  ])('claims in %s what programs read of it', (id, mark) => {
    const fact = facts.find((each) => each.id === `p1.vedic.${id}`)!
    expect(fact.marks).toContainEqual(expect.objectContaining(mark))
  })

  it('begins the mahadashas at birth and says which of them runs', () => {
    const periods = facts.filter(({ topic }) => topic === 'mahadasha')
    expect(periods[0]!.measures['start']!.value).toBe(michael.jd)
    expect(statementOf(periods[0]!)).toContain('from August 1968 to')
    const running = periods.filter(({ marks }) => marks[0]!.isRunning)
    const { value } = facts.find(({ id }) => id === 'p1.vedic.runningDasha.mahadasha')!
    expect(running.map((fact) => fact.value)).toEqual([value])
  })

  it('keeps what speaks of death and disease out of a reading', () => {
    const hard = michael.yogas.filter(({ family }) => family === 'kin' || family === 'hardship')
    expect(hard.length).toBeGreaterThan(0)
    expect(hard.filter(({ id }) => facts.some((fact) => fact.id.endsWith(`.yoga.${id}`)))).toEqual(
      [],
    )
  })

  it('tells of today only when told when today is', () => {
    const ids = vedicFacts(michael, 'p1').map(({ id }) => id)
    expect(ids.some((id) => /runningDasha|nextDasha|sadeSati/.test(id))).toBe(false)
    expect(told('p1.vedic.runningDasha.mahadasha')).toMatch(
      /^In November 2026 Michael is in the mahadasha of/,
    )
  })

  it('takes the moment from the chart’s options too, and finds five levels for it', () => {
    const options = VedicOptions.parse({ at: NOW })
    const chart = castVedic(ephemeris, villach, options)
    expect(vedicFacts(chart, 'p1')).toEqual(vedicFacts(michael, 'p1', { at: NOW }))
    const { running, atBirth } = chart.dashas.vimshottari
    expect(running!.map(({ start, end }) => start <= NOW && NOW < end)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
    expect([atBirth.length, atBirth[0]!.lord, michael.dashas.yogini.running]).toEqual([
      5,
      'ketu',
      null,
    ])
  })

  it('knows no lagna, house or strength without a time of birth', () => {
    const window = { from: villach.jd - 0.5, to: villach.jd + 0.5 }
    const unknown = castPerson(ephemeris, { ...villach, certainty: { kind: 'unknown' }, window })
    const held = personFacts(unknown, 'p1').filter(({ property }) => property !== 'withheld')
    const ids = held.flatMap(({ id, system }) => (system === 'vedic' ? [id] : []))
    expect(ids).toContain('p1.vedic.sun.sign')
    expect(ids.some((id) => /lagna|house|shadbala|ashtakavarga|lord\d/.test(id))).toBe(false)
    // The Moon entered Leo that day.
    expect(ids).not.toContain('p1.vedic.moon.sign')
  })
})

const idsOf = (groom: 'p1' | null): readonly string[] =>
  vedicCoupleFacts(michael, charmaine, { groom }).map(({ id }) => id)

describe('vedicCoupleFacts', () => {
  const facts = vedicCoupleFacts(michael, charmaine)

  it('states the score, the mean of both directions where roles are unknown', () => {
    const total = facts.find(({ id }) => id === 'couple.vedic.ashtakoota.total')!
    expect(state(total, names)).toMatch(
      /^The Ashtakoota of Michael and Charmaine gives [\d.]+ of 36 points, the mean of both directions\.$/,
    )
    const swapped = vedicCoupleFacts(charmaine, michael)
    expect(swapped.find(({ id }) => id === total.id)?.value).toBe(total.value)
  })

  it('gives every fact an id of its own and a whole sentence', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
    expect(facts.filter(({ id }) => id.split('.').length !== 4)).toEqual([])
    for (const fact of facts) expect(state(fact, names)).toMatch(/^[A-Z].*\.$/u)
  })

  it('counts the poruthams only where it knows the groom', () => {
    expect(idsOf(null)).not.toContain('couple.vedic.poruthams.ofTen')
    expect(idsOf('p1')).toContain('couple.vedic.poruthams.ofTen')
  })
})
