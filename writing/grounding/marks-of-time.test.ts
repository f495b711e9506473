import { expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { timeForTwo } from '#astrology/couple/time/time-for-two.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf } from '#astrology/facts.ts'
import type { Birth } from '../couple.fixture.ts'
import { randomBirths } from '../random-births.fixture.ts'
import { vouched } from './fact-marks.fixture.ts'
import { markKey, marksOf } from './marks.fixture.ts'

const ephemeris = await loadEphemeris()

function castOf({ minutes, ...birth }: Birth) {
  const resolution = resolveBirth({
    ...birth,
    ...(minutes !== undefined && { certaintyMinutes: minutes }),
  })
  if (resolution.kind !== 'exact') throw new Error('a Julian day is one moment')
  return castPerson(ephemeris, resolution.moment)
}

it('marks everything that a sentence about time for two says and that could be true or false', () => {
  const birth = randomBirths(20261126)
  const couples = Array.from({ length: 12 }, (_, index) => {
    const uncertain = [{}, {}, { minutes: 30 }, { minutes: 720 }][index % 4]
    return castCouple(castOf({ ...birth(), ...uncertain }), castOf(birth()))
  })
  const facts = couples.flatMap(
    (couple) => timeForTwo(ephemeris, couple, { asOf: 2461366.5 }).facts,
  )
  const told = facts.filter(({ property }) => property !== 'withheld')
  const unmarked = told.flatMap((fact) => {
    const { marks } = vouched(fact)
    return marksOf(statementOf(fact))
      .filter((mark) => !marks.has(markKey(mark)))
      .map((mark) => `${fact.id}: ${mark.kind} ${mark.words} in “${statementOf(fact)}”`)
  })
  expect(told.length).toBeGreaterThan(200)
  expect(unmarked).toEqual([])
})
