import { describe, expect, it } from 'vitest'
import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import type { Fact } from '#astrology/facts.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { born, castOf, ephemeris, knownAt, randomBorn, type Born } from './casts.fixture.ts'
import { coincidenceFacts } from './coincidence-facts.ts'

const random = seededRandom(28)

function between(one: Cast, other: Cast): readonly Fact[] {
  return coincidenceFacts(castCouple(one, other))
}

/** What is told of two windows and is not so of births within them. */
function contradictions(one: Born, other: Born, moments: number): string[] {
  const [first, second] = [born(one), born(other)]
  const facts = between(castPerson(ephemeris, first), castPerson(ephemeris, second))
  return Array.from({ length: moments }, () => {
    const inside = [first, second].map((moment) => {
      const { from, to } = moment.window
      return castPerson(ephemeris, knownAt(moment, from + random() * (to - from)))
    }) as [Cast, Cast]
    const there = new Map(between(...inside).map((fact) => [fact.id, fact]))
    return facts
      .filter(({ property }) => property !== 'withheld')
      .flatMap((fact) => faultOf(fact, there.get(fact.id)))
  }).flat()
}

function faultOf(fact: Fact, there: Fact | undefined): string[] {
  if (there === undefined) return [`${fact.id} is not so`]
  const isSaid = fact.marks.every((mark) =>
    there.marks.some((other) => JSON.stringify(other) === JSON.stringify(mark)),
  )
  const outside = Object.entries(fact.measures).filter(([name, { value, from, to }]) => {
    const is = there.measures[name]!.value
    const about = name.endsWith('Begins') ? 0.01 : 1e-6
    return is < (from ?? value) - about || is > (to ?? value) + about
  })
  if (fact.value !== there.value) return [`${fact.id} is ${there.value}`]
  if (!isSaid) return [`${fact.id} has other marks`]
  return outside.map(([name]) => `${fact.id} has ${name} ${there.measures[name]!.value}`)
}

describe('uncertain times of birth', () => {
  it('never tell what a random moment within contradicts, of births near each other or not', () => {
    const windows = [{}, { minutes: 4 }, { minutes: 45 }, { time: null }]
    const faults = Array.from({ length: 64 }, (_, index) => {
      const one = randomBorn(random)
      const days = [0, 0, 1, 5, 20, 365, 366, null][index % 8]!
      const near = {
        ...one,
        date: new Date(Date.parse(one.date) + (days ?? 0) * 86_400_000).toISOString().slice(0, 10),
      }
      const other = days === null ? randomBorn(random) : near
      const [mine, yours] = [windows[index % 4]!, windows[(index >> 2) % 4]!]
      return contradictions({ ...one, ...mine }, { ...other, ...yours }, 6)
    }).flat()
    expect(faults).toEqual([])
  })

  it('of one day do not say who is the elder, nor that an hour follows which may not', () => {
    const day = { date: '1983-11-22', time: '14:20', minutes: 3 }
    const elsewhere = { time: '14:22', latitude: -33.9, longitude: 18.4 }
    expect(contradictions(day, { ...day, ...elsewhere }, 12)).toEqual([])
    expect(contradictions({ ...day, minutes: 60 }, { ...day, time: '15:40' }, 12)).toEqual([])
  })

  it('name what may be the same and cannot be told', () => {
    const facts = between(
      castOf({ date: '1983-11-22', time: null }),
      castOf({ date: '1975-03-01', time: null }),
    )
    const withheld = facts.find(({ property }) => property === 'withheld')!
    expect(withheld.value).toEqual(expect.arrayContaining(['western.risingSign']))
    expect(facts.filter(({ id }) => /lagna|rising/.test(id))).toEqual([])
  })
})
