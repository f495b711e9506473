import { describe, expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { coupleFacts } from '../../cast-facts.ts'
import { state, type Fact } from '../../facts.ts'
import { CATALOGUE } from './catalogue.ts'
import { someBlocks } from './counting/blocks.fixture.ts'
import { entriesHeldBy } from './held-entries.ts'
import { rarityFacts } from './rarity-facts.ts'
import { rarityOf } from './rarity-of.ts'
import { rarityTables } from './rarity-tables.ts'
import { unpacked, type ReadTables } from './read-tables.ts'

const ephemeris = await loadEphemeris()
const asOf = julianDayOf(new Date('2026-11-26T00:00Z'))
const PARTNERS = { relation: 'partners', asOf } as const

/** Entries are the rarer the later they stand. */
const tables: ReadTables = unpacked(
  rarityTables(
    someBlocks(3, {
      blocks: 10,
      births: 100,
      ahead: 20,
      shares: CATALOGUE.map((_, entry) => 0.5 / (1 + entry)),
    }),
  ),
)

const iya = born('1998-03-24', '10:45', [7.4478, 125.8078], 8)
const jonathan = born('1987-11-08', '10:44', [51.5074, -0.1278], 0)
const untimed = born('1998-03-24', null, [7.4478, 125.8078], 8)
/** When Iya is twelve. */
const EARLY = { relation: 'partners', asOf: julianDayOf(new Date('2010-11-26T00:00Z')) } as const

const COUPLES = [
  ['both times known', iya, jonathan, PARTNERS],
  ['one time unknown', untimed, jonathan, PARTNERS],
  ['one of them under age', iya, jonathan, EARLY],
] as const

describe('rarityOf', () => {
  it.each(COUPLES)('is the same whichever of the two comes first: %s', (_, one, other, asked) => {
    const there = rarityOf(castCouple(one, other), asked, tables)
    expect(rarityOf(castCouple(other, one), asked, tables)).toEqual(there)
  })

  it('names the three rarest of the entries they hold, the rarest first', () => {
    const couple = castCouple(iya, jonathan)
    const { together, fair } = rarityOf(couple, PARTNERS, tables)
    const held = entriesHeldBy(CATALOGUE)(coupleFacts(couple)).map((at) => CATALOGUE[at]!.id)
    expect(held).toContain('vedic.neitherMangal')
    expect(together.entries).toEqual(held.toReversed().slice(0, 3))
    expect(fair.entries).toEqual(together.entries.slice(0, 1))
  })

  it('finds what they hold together no more common than the rarest of it', () => {
    const { together, fair } = rarityOf(castCouple(iya, jonathan), PARTNERS, tables)
    expect(together.oneIn).toBeGreaterThan(fair.oneIn)
  })

  it('says nothing of attraction or marriage to others than partners, nor of anybody under 18', () => {
    const ofPartners = new Set(CATALOGUE.flatMap((e) => (e.isForPartners ? e.id : [])))
    const asked = [
      rarityOf(castCouple(iya, jonathan), { relation: 'friends', asOf }, tables),
      rarityOf(castCouple(iya, jonathan), EARLY, tables),
    ]
    for (const { together, fair } of asked) {
      expect(together.entries.length).toBeGreaterThan(0)
      for (const id of [...together.entries, ...fair.entries]) expect(ofPartners).not.toContain(id)
    }
  })

  it('takes less to be rare in the marks that an unknown time leaves', () => {
    const known = rarityOf(castCouple(iya, jonathan), PARTNERS, tables).billion
    const less = rarityOf(castCouple(untimed, jonathan), PARTNERS, tables).billion
    const least = rarityOf(castCouple(untimed, untimed), PARTNERS, tables).billion
    expect(less.oneIn).toBeLessThanOrEqual(known.oneIn)
    expect(least.oneIn).toBeLessThanOrEqual(less.oneIn)
  })

  it('drops the entries that a time is needed for', () => {
    const { together } = rarityOf(castCouple(untimed, jonathan), PARTNERS, tables)
    const times = new Map(CATALOGUE.map((entry) => [entry.id, entry.times]))
    for (const id of together.entries) expect(times.get(id)).toBeLessThan(2)
  })
})

describe('rarityFacts', () => {
  it('reads as it is told', () => {
    const facts = rarityFacts(castCouple(iya, jonathan), PARTNERS, tables)
    expect(facts.map(said)).toEqual([
      expect.stringMatching(
        /^In five plain marks each, .*one pair in [\d,.]+.* is like Jonathan and Iya, on the average of all pairs\. Every pair is about that unlikely\.$/,
      ),
      expect.stringMatching(
        /^What few pairs share: .*one in \d.*\. .*ne pair in [\d,]+.* has all three\.$/,
      ),
      expect.stringMatching(
        /^Of a hundred pairs \d+ have something at least as rare as the rarest of this: /,
      ),
    ])
  })

  it('names the marks that are known where not all are', () => {
    const [billion] = rarityFacts(castCouple(untimed, jonathan), PARTNERS, tables)
    expect(said(billion!)).toMatch(
      /^In plain marks, all five of Jonathan and the Sun sign and Venus sign of Iya, /,
    )
  })

  it.each(COUPLES)(
    'tells the same from either side once names are exchanged: %s',
    (_, a, b, asked) => {
      const there = rarityFacts(castCouple(a, b), asked, tables)
      const back = rarityFacts(castCouple(b, a), asked, tables)
      const names = { p1: 'Jonathan', p2: 'Iya' }
      expect(back.map((fact) => state(fact, names))).toEqual(there.map(said))
    },
  )

  it('says billion only where at least a billion is sure', () => {
    for (const [, one, other] of COUPLES) {
      const pair = castCouple(one, other)
      const { billion } = rarityOf(pair, PARTNERS, tables)
      const [fact] = rarityFacts(pair, PARTNERS, tables)
      expect(said(fact!).includes('billion')).toBe(billion.interval[0] >= 1e9)
    }
  })
})

function said(fact: Fact): string {
  return state(fact, { p1: 'Iya', p2: 'Jonathan' })
}

type Place = readonly [latitude: number, longitude: number]

function born(
  date: string,
  time: string | null,
  [latitude, longitude]: Place,
  hours: number,
): Cast {
  const birth = { date, time, latitude, longitude, offsetSeconds: hours * 3600 }
  const resolution = resolveBirth(birth)
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  return castPerson(ephemeris, resolution.moment)
}
