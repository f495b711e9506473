import { describe, expect, it } from 'vitest'
import type { BirthMoment, TimeCertainty } from '#astrology/birth/moment.ts'
import { exchangedId, exchangedMeasures, exchangedValue } from '#astrology/couple/exchange.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf, type Fact } from '#astrology/facts.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import type { Mark } from '#astrology/marks.ts'
import { birthAt } from '#astrology/western/births.fixture.ts'
import { castVedic } from './cast-vedic.ts'
import type { VedicChart } from './vedic-chart.ts'
import { vedicCoupleWindowFacts } from './vedic-couple-facts.ts'
import { castVedicWindow } from './window/cast-vedic-window.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(20_261_126)
/** Amid most of the lives below, before some and long after others. */
const AS_OF = 2_451_545

function born(certainty: TimeCertainty = { kind: 'exact' }): BirthMoment {
  const place = [random() * 110 - 50, random() * 360 - 180] as const
  return birthAt(2_410_000 + random() * 45_000, place, certainty)
}

function windowOf(moment: BirthMoment): readonly VedicChart[] {
  return castVedicWindow(ephemeris, moment, castVedic(ephemeris, moment)).vedic
}

function exactWindows(count: number): readonly (readonly VedicChart[])[] {
  return Array.from({ length: count }, () => windowOf(born()))
}

const told = (one: readonly VedicChart[], other: readonly VedicChart[]) =>
  vedicCoupleWindowFacts(one, other, { asOf: AS_OF })

const OTHERS = { p1: 'p2', p2: 'p1', couple: 'couple' } as const

/** A mark as it is said of the two in the other order. */
function exchangedMark(mark: Mark): Mark {
  const { whose, partnerWhose } = mark
  return {
    ...mark,
    ...(whose !== undefined && { whose: OTHERS[whose] }),
    ...(partnerWhose !== undefined && { partnerWhose: OTHERS[partnerWhose] }),
  }
}

function byName(fields: object): string {
  return JSON.stringify(Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** All that a fact says, for comparing: lists that are said of both are in no order. */
function saidBy({ value, measures, marks, certainty }: Omit<Fact, 'sentence'>): string {
  return JSON.stringify([
    typeof value === 'object' ? value.toSorted() : value,
    byName(measures),
    marks.map(byName).toSorted(),
    certainty,
  ])
}

function exchanged(fact: Fact): Fact {
  return {
    ...fact,
    id: exchangedId(fact.id),
    value: exchangedValue(fact),
    measures: exchangedMeasures(fact.measures),
    marks: fact.marks.map(exchangedMark),
  }
}

const saidOf = (facts: readonly Fact[]): string[] =>
  facts.map((fact) => `${fact.id} ${saidBy(fact)}`).toSorted()

const pointsOf = (facts: readonly Fact[]) =>
  facts.flatMap(({ id, value }) => (/ashtakoota|poruthams/.test(id) ? [[id, value]] : []))

describe('a couple in the other order', () => {
  const people = [
    ...exactWindows(30),
    ...[{ kind: 'within', minutes: 30 }, { kind: 'within', minutes: 300 }, { kind: 'unknown' }].map(
      (certainty) => windowOf(born(certainty as TimeCertainty)),
    ),
  ]
  const pairs = people.flatMap((one, index) =>
    people.slice(index + 1).map((other) => [one, other] as const),
  )

  it('has the same facts with the two exchanged, over 500 pairs', () => {
    expect(pairs.length).toBeGreaterThan(500)
    for (const [one, other] of pairs) {
      expect(saidOf(told(one, other).map(exchanged))).toEqual(saidOf(told(other, one)))
    }
  })

  it('has the same points as it stands', () => {
    for (const [one, other] of pairs) {
      expect(pointsOf(told(one, other))).toEqual(pointsOf(told(other, one)))
    }
  })
})

/** Charts cast as if the birth were known, at moments within its window. */
function within(moment: BirthMoment): readonly VedicChart[] {
  const { from, to } = moment.window
  return Array.from({ length: 12 }, () => {
    const jd = from + random() * (to - from)
    const known = { ...moment, jd, window: { from: jd, to: jd }, certainty: { kind: 'exact' } }
    return castVedic(ephemeris, known as BirthMoment)
  })
}

describe('a couple with uncertain times', () => {
  const certainties: readonly TimeCertainty[] = [
    { kind: 'within', minutes: 4 },
    { kind: 'within', minutes: 20 },
    // The navamsha of the lagna comes back to its sign about then.
    { kind: 'within', minutes: 81 },
    { kind: 'within', minutes: 160 },
    { kind: 'within', minutes: 720 },
    { kind: 'unknown' },
  ]

  it.each(certainties)('is told only what holds at every moment of %o', (certainty) => {
    const [one, other] = [born(certainty), born({ kind: 'within', minutes: 15 })]
    const facts = told(windowOf(one), windowOf(other)).filter(
      ({ property }) => property !== 'withheld',
    )
    expect(facts.length).toBeGreaterThan(20)
    const others = within(other)
    within(one).forEach((chart, index) => {
      const there = new Map(told([chart], [others[index]!]).map((fact) => [fact.id, fact]))
      for (const fact of facts) {
        const known = there.get(fact.id)
        expect([fact.id, fact.value, fact.sentence]).toEqual([
          fact.id,
          known?.value,
          known?.sentence,
        ])
        for (const [name, { value, from = value, to = value }] of Object.entries(fact.measures)) {
          const measured = known!.measures[name]!.value
          expect([fact.id, from - 1e-3 <= measured && measured <= to + 1e-3]).toEqual([
            fact.id,
            true,
          ])
        }
      }
    })
  })

  it('says what hangs on a time that nobody knows, by whose it is', () => {
    const [unknown, exact] = [windowOf(born({ kind: 'unknown' })), windowOf(born())]
    const withheld = new Map(told(unknown, exact).map((fact) => [fact.id, fact.value]))
    expect(withheld.get('couple.vedic.moonHouse.withheld')).toContain('p2FromP1Lagna')
    expect(withheld.get('couple.vedic.lagnas.withheld')).toEqual(['relation'])
    expect(withheld.get('couple.vedic.seventhLord.withheld')).toContain('p1FromP2Moon')
    expect(withheld.get('couple.vedic.mangal.withheld')).toContain('strict')
    expect(withheld.has('couple.vedic.mangal.strict')).toBe(false)
    expect(withheld.has('couple.vedic.seventhLord.p2FromP1Moon')).toBe(
      !(withheld.get('couple.vedic.seventhLord.withheld') as string[]).includes('p2FromP1Moon'),
    )
  })
})

const isOfNow = ({ topic }: Fact) => /^(running|next)Dashas$/.test(topic)

describe('what runs for two now', () => {
  const [one, other] = exactWindows(2) as [readonly VedicChart[], readonly VedicChart[]]

  it('is told only where it is said when now is', () => {
    expect(vedicCoupleWindowFacts(one, other).filter(isOfNow)).toEqual([])
  })

  it('is told in the life of both alone', () => {
    const [elder, younger] = [one[0]!.jd, other[0]!.jd].toSorted((a, b) => a - b) as [
      number,
      number,
    ]
    const at = (asOf: number) => vedicCoupleWindowFacts(one, other, { asOf }).filter(isOfNow).length
    expect(at(younger - 1)).toBe(0)
    expect(at(elder + 100.1 * 365.25)).toBe(0)
    expect(at(younger + 1)).toBeGreaterThan(1)
  })
})

describe('sentences', () => {
  it('never speak of children, health or a rank of anyone’s', () => {
    const windows = exactWindows(8)
    const statements = windows.flatMap((one) =>
      windows.flatMap((other) => told(one, other).map(statementOf)),
    )
    expect(
      statements.filter((words) =>
        /child|offspring|progeny|health|disease|constitution|widow|death|inferior|superior/i.test(
          words,
        ),
      ),
    ).toEqual([])
  })
})
