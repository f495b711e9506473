import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf, type Fact } from '#astrology/facts.ts'
import type { TimeCertainty } from '#astrology/birth/moment.ts'
import { birthAt } from './births.fixture.ts'
import { castWestern } from './cast-western.ts'
import { castDavison } from './couple/davison.ts'
import { RULES } from './rules.ts'
import { westernTimingFacts } from './timing/western-timing-facts.ts'
import { westernCoupleFacts, westernDavisonFacts } from './western-couple-facts.ts'
import { westernFacts } from './western-facts.ts'

const ephemeris = await loadEphemeris()
const span = { from: 2461041.5, to: 2461141.5 }

function everyFact(certainty: TimeCertainty): Fact[] {
  const moments = [
    birthAt(2440092.03125, [46.6103, 13.8558], certainty),
    birthAt(2445661.434027778, [22.3193, 114.1694], certainty),
  ] as const
  const [first, second] = moments.map((moment) => castWestern(ephemeris, moment))
  return [
    ...westernFacts(first!, 'p1'),
    ...westernFacts(second!, 'p2'),
    ...westernCoupleFacts(first!, second!),
    ...westernDavisonFacts(castDavison(ephemeris, ...moments)),
    ...westernTimingFacts(ephemeris, first!, 'p1', { span }),
  ]
}

describe.each([
  [{ kind: 'exact' }],
  [{ kind: 'within', minutes: 30 }],
  [{ kind: 'unknown' }],
] as const)('the facts of births whose time is %j', (certainty) => {
  const facts = everyFact(certainty)

  it('are in parts, each slot with its measure', () => {
    expect(facts.filter((fact) => /\{(?!p1\}|p2\})/.test(statementOf(fact)))).toEqual([])
  })

  it('claim something for programs, unless they say what is withheld', () => {
    const dumb = facts.filter(
      ({ marks, property }) => marks.length === 0 && property !== 'withheld',
    )
    expect(dumb.map(({ id }) => id)).toEqual([])
  })

  it('claim in their marks what they have for a value', () => {
    const apart = facts.filter(({ property, marks, value }) => {
      const claimed = marks.map((mark) => mark[CLAIMED_AS[property] ?? 'term'])
      return property in CLAIMED_AS && !claimed.includes(value as never)
    })
    expect(apart.map(({ id }) => id)).toEqual([])
    const aspects = facts.filter(
      ({ topic, property }) =>
        property !== 'withheld' && /^(?:aspect|synastry|transit)$/.test(topic),
    )
    expect(aspects.length).toBeGreaterThan(0)
    expect(aspects.filter(({ marks, value }) => marks[0]?.aspect !== value)).toEqual([])
  })

  it('name a rule of the table', () => {
    const ids = new Set<string>(Object.values(RULES).map(({ id }) => id))
    expect(facts.filter(({ ruleId }) => !ids.has(ruleId))).toEqual([])
  })
})

/** In which field of a mark a property's value stands. */
const CLAIMED_AS: Readonly<Record<string, 'sign' | 'house' | 'motion' | 'points'>> = {
  sign: 'sign',
  house: 'house',
  rulerHouse: 'house',
  motion: 'motion',
  dignityScore: 'points',
  points: 'points',
}

it('rounds degrees and orbs to the minute, and keeps a place in its sign', () => {
  const facts = everyFact({ kind: 'exact' })
  const told = facts.flatMap((fact) => {
    const { measures } = fact
    const statement = statementOf(fact)
    const orb = measures['orbDegrees']?.value
    const [, degrees, minutes] = /(\d+)°(\d\d)′ from exact/.exec(statement) ?? []
    return orb === undefined || degrees === undefined
      ? []
      : [Math.abs(Number(degrees) + Number(minutes) / 60 - orb)]
  })
  expect(told.length).toBeGreaterThan(50)
  expect(Math.max(...told)).toBeLessThanOrEqual(0.5 / 60 + 1e-9)
  expect(facts.filter((fact) => statementOf(fact).includes('30°00′ of'))).toEqual([])
})
