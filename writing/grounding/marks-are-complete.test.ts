import { statementOf } from '#astrology/facts.ts'
import { expect, it } from 'vitest'
import { factsOfCouple } from '../couple.fixture.ts'
import { randomBirths } from '../random-births.fixture.ts'
import { vouched } from './fact-marks.fixture.ts'
import { markKey, marksOf } from './marks.fixture.ts'

/** Within some of these lives, which are strewn over a century, and outside of others. */
const AS_OF = 2_451_545

it('marks everything that a fact’s sentence says and that could be true or false', () => {
  const birth = randomBirths(20261126)
  const couples = Array.from({ length: 12 }, (_, index) => {
    const uncertain = [{}, {}, { minutes: 30 }, { minutes: 720 }][index % 4]
    return factsOfCouple({ ...birth(), ...uncertain }, birth(), AS_OF)
  })
  const told = couples.flat().filter(({ property }) => property !== 'withheld')
  const unmarked = told.flatMap((fact) => {
    const { marks } = vouched(fact)
    const said = marksOf(statementOf(fact))
    return said
      .filter((mark) => !marks.has(markKey(mark)))
      .map((mark) => `${fact.id}: ${mark.kind} ${mark.words} in “${statementOf(fact)}”`)
  })
  expect([...new Set(unmarked.map((each) => each.replaceAll(/\b(p1|p2)\b/g, 'p')))]).toEqual([])
})
