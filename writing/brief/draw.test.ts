import { expect, it } from 'vitest'
import { CHARMAINE, factsOfCouple, MICHAEL } from '../couple.fixture.ts'
import { drawOf } from './draw.ts'
import { factsOfPairs, orderOf, PACKAGE } from './orders.fixture.ts'
import { briefOf } from './brief-of.ts'

const QUARTER_OF_AN_HOUR = 1 / 96
const FACTS = factsOfCouple(MICHAEL, CHARMAINE)

it('tells a birth from one a quarter of an hour later, in whatever order its facts come', () => {
  const later = factsOfCouple(MICHAEL, { ...CHARMAINE, jd: CHARMAINE.jd + QUARTER_OF_AN_HOUR })
  expect(drawOf(later)).not.toBe(drawOf(FACTS))
  expect(drawOf(FACTS.toReversed())).toBe(drawOf(FACTS))
})

it('hangs on nothing that a text tells, and is the same in all documents of a package', () => {
  const [facts = []] = factsOfPairs(3, 1)
  const briefs = PACKAGE.map(({ id }) => briefOf(orderOf(id, facts)))
  expect(new Set(briefs.map(({ draw }) => draw))).toEqual(new Set([drawOf(facts)]))
  const told = briefs.flatMap(({ themes }) => themes.flatMap((theme) => theme.facts))
  expect(told.filter(({ fact }) => fact.property === 'degree')).toEqual([])
})
