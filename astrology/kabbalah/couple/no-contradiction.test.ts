import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf, type Fact } from '#astrology/facts.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { born, within } from '../born.fixture.ts'
import { castKabbalah } from '../cast-kabbalah.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { kabbalahCoupleWindowFacts } from '../kabbalah-couple-facts.ts'
import { kabbalahWindowFacts } from '../kabbalah-facts.ts'
import { CHARTED_SEFIROT, PATHS } from '../tree/tree-of-life.ts'
import { castKabbalahWindow } from '../window/cast-kabbalah-window.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(20_261_130)

function windowsOf(count: number, minutes: number | null): (readonly KabbalahChart[])[] {
  return Array.from({ length: count }, () => {
    const birth = born({
      date: new Date((random() * 70 - 30) * 365 * 86_400_000).toISOString().slice(0, 10),
      time: `${String(Math.floor(random() * 24)).padStart(2, '0')}:40`,
      offsetSeconds: 0,
      latitude: random() * 110 - 50,
      longitude: random() * 20 - 10,
    })
    const moment = minutes === null ? birth : within(birth, minutes)
    return castKabbalahWindow(ephemeris, moment, castKabbalah(ephemeris, moment))
  })
}

/** Everything that is said of two people and of each of them. */
interface Told {
  readonly facts: readonly Fact[]
  readonly find: (id: string) => Fact | undefined
  readonly valueOf: (id: string) => Fact['value'] | undefined
}

function toldOf(p1: readonly KabbalahChart[], p2: readonly KabbalahChart[]): Told {
  const facts = [
    ...kabbalahWindowFacts(p1, 'p1', { isTimeKnown: true }),
    ...kabbalahWindowFacts(p2, 'p2', { isTimeKnown: true }),
    ...kabbalahCoupleWindowFacts(p1, p2),
  ]
  const byId = new Map(facts.map((fact) => [fact.id.replace('.kabbalah', ''), fact]))
  return { facts, find: (id) => byId.get(id), valueOf: (id) => byId.get(id)?.value }
}

function pairsAmong(windows: readonly (readonly KabbalahChart[])[]): Told[] {
  return windows.flatMap((one, place) =>
    windows.slice(place + 1, place + 6).map((other) => toldOf(one, other)),
  )
}

const exact = pairsAmong(windowsOf(60, null))
const pairs = [...exact, ...pairsAmong(windowsOf(8, 15))]

function listOf({ valueOf }: Told, id: string): readonly string[] {
  return [valueOf(id) ?? []].flat().map(String)
}

function of({ facts }: Told, topic: string): readonly Fact[] {
  return facts.filter((fact) => fact.subject === 'couple' && fact.topic === topic)
}

const WAYS = [
  { giver: 'p1', taker: 'p2', id: 'p1ToP2' },
  { giver: 'p2', taker: 'p1', id: 'p2ToP1' },
] as const

describe('what is said of two trees', () => {
  it('lends only what the one holds up and the other does not, and says so wherever it says who is stronger', () => {
    let count = 0
    for (const told of exact) {
      for (const { giver, taker, id } of WAYS) {
        const lent = new Set(listOf(told, `couple.lending.${id}`))
        for (const name of CHARTED_SEFIROT) {
          const topic = name.toLowerCase()
          const stronger = told.find(`couple.${topic}.stronger`)
          const isLent = stronger?.value === giver && / can lend /.test(stronger.sentence)
          expect([name, isLent]).toEqual([name, lent.has(name)])
          const [mine, yours] = [giver, taker].map((who) =>
            told.valueOf(`${who}.${topic}.strength`),
          )
          const isHeldUp = mine === 'strong' || mine === 'supported'
          expect(!isLent || (isHeldUp && yours !== 'strong' && yours !== mine)).toBe(true)
          count += isLent ? 1 : 0
        }
      }
    }
    expect(count).toBeGreaterThan(300)
  })

  it('lends nothing back where something is lent, nor where the other is strong by what is strongest', () => {
    for (const told of pairs) {
      const [there, back] = WAYS.map(({ id }) => listOf(told, `couple.lending.${id}`))
      expect(there!.filter((name) => back!.includes(name))).toEqual([])
      for (const { giver, taker, id } of WAYS) {
        const meeting = told.find(`couple.sefirot.${giver}StrongestIn${taker}`)
        const sefirah = meeting?.marks[0]?.sefirah ?? ''
        const isLent = listOf(told, `couple.lending.${id}`).includes(sefirah)
        expect(!isLent || meeting?.value !== 'strong').toBe(true)
      }
    }
  })

  it('says of two signs nothing of ease or strain, which their planets may deny', () => {
    for (const told of pairs) {
      for (const name of CHARTED_SEFIROT) {
        const kinship = told.find(`couple.${name.toLowerCase()}.kinship`)
        const touch = told.valueOf(`couple.sefirot.${name.toLowerCase()}${name}`)
        if (kinship === undefined || touch === undefined) continue
        const bySign = { 'one letter': 'conjunction', 'opposite gates': 'opposition' }
        const only = bySign[String(kinship.value) as keyof typeof bySign] ?? touch
        expect(touch).toBe(only)
        const isFree = !/\b(lend|feed|rub|spark|understand|help|contend|translate|adjust)/.test(
          kinship.sentence,
        )
        expect(isFree || kinship.value === 'opposite gates').toBe(true)
      }
    }
  })

  it('shares the letters it tells one by one, and no other', () => {
    for (const told of exact) {
      const single = of(told, 'letters').filter(({ property }) => /^shared[A-Z]/.test(property))
      const shared = listOf(told, 'couple.letters.shared')
      expect(single.map(({ value }) => value).toSorted()).toEqual(shared.toSorted())
      const counts = single.map(({ marks }) => marks.length)
      for (const letter of listOf(told, 'couple.letters.most')) {
        const fullest = single.find(({ value }) => value === letter)
        expect(fullest?.marks).toHaveLength(Math.max(...counts))
      }
      for (const { property, sentence } of of(told, 'paths')) {
        expect(property.endsWith('Meeting') && /, (\w+) and \1,/.test(sentence)).toBe(false)
      }
    }
  })

  it('lights together only what neither lights, between sefirot that are strong, one in either', () => {
    let count = 0
    for (const told of exact) {
      const isStrong = (who: string, name: string) =>
        told.valueOf(`${who}.${name.toLowerCase()}.strength`) === 'strong'
      const shared = listOf(told, 'couple.paths.shared')
      for (const letter of listOf(told, 'couple.paths.joined')) {
        expect(shared).not.toContain(letter)
        const [one, two] = PATHS.find((path) => path.letter === letter)!.joins
        const isAcross =
          (isStrong('p1', one) && isStrong('p2', two)) ||
          (isStrong('p1', two) && isStrong('p2', one))
        const isWithin = ['p1', 'p2'].some((who) => isStrong(who, one) && isStrong(who, two))
        expect([isAcross, isWithin]).toEqual([true, false])
        count++
      }
    }
    expect(count).toBeGreaterThan(20)
  })

  it('finds nothing closer, farther apart or stronger together than what it says is so most', () => {
    for (const told of exact) {
      const touches = of(told, 'sefirot').filter(({ measures }) => 'orbDegrees' in measures)
      const orbs = touches.map(({ measures }) => measures['orbDegrees']!.value)
      const closest = told.find('couple.sefirot.closest')
      expect(closest?.measures['orbDegrees']?.value ?? 0).toBe(
        touches.length > 0 ? Math.min(...orbs) : 0,
      )
      const weighed = CHARTED_SEFIROT.flatMap((name) => {
        const measures = told.find(`couple.${name.toLowerCase()}.stronger`)?.measures
        const [one, two] = [measures?.['p1Points'], measures?.['p2Points']]
        return one && two ? [{ name, one: one.value, two: two.value }] : []
      })
      const apart = Math.max(...weighed.map(({ one, two }) => Math.abs(one - two)))
      for (const name of listOf(told, 'couple.sefirot.mostApart')) {
        const { one = 0, two = 0 } = weighed.find((each) => each.name === name) ?? {}
        expect(Math.abs(one - two)).toBe(apart)
      }
      const together = Math.max(...weighed.map(({ one, two }) => one + two))
      for (const name of listOf(told, 'couple.sefirot.strongestTogether')) {
        const { one = 0, two = 0 } = weighed.find((each) => each.name === name) ?? {}
        expect(one + two).toBe(together)
      }
    }
  })

  it('keeps which touch is closest within windows only where none can come closer', () => {
    for (const told of pairs) {
      const closest = told.find('couple.sefirot.closest')?.measures['orbDegrees']
      const others = of(told, 'sefirot').filter(
        ({ property, measures }) => property !== 'closest' && 'orbDegrees' in measures,
      )
      const nearest = others.map(({ measures: { orbDegrees: orb } }) => orb!.from ?? orb!.value)
      const nearer = nearest.filter(
        (orb) => closest !== undefined && orb < (closest.from ?? closest.value),
      )
      expect(nearer).toEqual([])
    }
  })

  it('leans together where both lean, and is strongest on no side it leans away from', () => {
    for (const told of pairs) {
      const [one, two] = listOf(told, 'couple.pillars.exchange')
      const leaning = told.valueOf('couple.pillars.leaning')
      expect(one === undefined || one !== two || leaning === one).toBe(true)
      const strongest = listOf(told, 'couple.pillars.strongest')
      expect(leaning === 'right' && strongest.includes('Severity')).toBe(false)
      expect(leaning === 'left' && strongest.includes('Mercy')).toBe(false)
    }
  })

  it('keeps dates, months, Names, worlds and nodes in step', () => {
    for (const told of exact) {
      const apart = told.valueOf('couple.anniversaries.daysApart')
      const [month, other] = listOf(told, 'couple.months.letters')
      expect(apart === 0 && month !== other).toBe(false)
      const isOneDay = told.find('couple.anniversaries.dayOfMonth') !== undefined
      expect(isOneDay && month === other).toBe(false)
      const [choir, its] = listOf(told, 'couple.sunName.choirs')
      expect(told.valueOf('couple.sunName.distance') === 0 && choir !== its).toBe(false)
      const brought = ['p1', 'p2'].map((who) => listOf(told, `couple.worlds.${who}Brings`))
      expect(brought[0]!.filter((world) => brought[1]!.includes(world))).toEqual([])
      const lights = of(told, 'nodes').map(({ property }) => property.replace(/(North|South)$/, ''))
      expect(new Set(lights).size).toBe(lights.length)
    }
  })

  it('names both people in every sentence', () => {
    for (const told of pairs) {
      const facts = told.facts.filter(({ subject }) => subject === 'couple')
      const faulty = facts
        .map(statementOf)
        .filter((each) => !/\{p1\}/.test(each) || !/\{p2\}/.test(each))
      expect(faulty).toEqual([])
    }
  })
})
