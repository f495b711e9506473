import { expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { rarityFacts } from '#astrology/couple/rarity/rarity-facts.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf } from '#astrology/facts.ts'
import { randomBirths } from '../random-births.fixture.ts'
import { vouched } from './fact-marks.fixture.ts'
import { markKey, marksOf } from './marks.fixture.ts'

const ephemeris = await loadEphemeris()

it('marks everything that a sentence about rarity says and that could be true or false', () => {
  const birth = randomBirths(20261127)
  const cast = () => {
    const resolution = resolveBirth(birth())
    if (resolution.kind !== 'exact') throw new Error('a Julian day is one moment')
    return castPerson(ephemeris, resolution.moment)
  }
  const people = Array.from({ length: 20 }, cast)
  const couples = people.flatMap((one, at) =>
    people.slice(at + 1).map((other) => castCouple(one, other)),
  )
  const facts = couples.flatMap((couple) =>
    rarityFacts(couple, { relation: 'partners', asOf: 2461366.5 }),
  )
  const unmarked = facts.flatMap((fact) => {
    const { marks } = vouched(fact)
    return marksOf(statementOf(fact))
      .filter((mark) => !marks.has(markKey(mark)))
      .map((mark) => `${fact.id}: ${mark.kind} ${mark.words} in “${statementOf(fact)}”`)
  })
  expect(facts.length).toBeGreaterThan(400)
  expect([...new Set(unmarked)]).toEqual([])
})
