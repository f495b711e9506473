import { expect, it } from 'vitest'
import { statementOf } from '#astrology/facts.ts'
import { factsOfCouple, MICHAEL } from '../../../couple.fixture.ts'
import { randomBirths } from '../../../random-births.fixture.ts'
import { clauseOf } from './clause-of.ts'

const AS_OF = 2_461_000.5
/** `1 of 1 points`, as in a table, is right. */
const COUNTED =
  /(?<!of )\b(?:1|one) (?:\w+ )?(?:point|gate|channel|key|ring|path|letter|area|planet|year|degree|step|light|time|center)s\b|\bone (?:have|are)\b/i

it('what is said of forty couples counts one thing as one', () => {
  const birth = randomBirths(606)
  const wrong = new Set<string>()
  for (let couple = 0; couple < 40; couple += 1) {
    for (const fact of factsOfCouple(birth(), birth(), AS_OF)) {
      const { mains, nouns } = clauseOf(fact)
      for (const words of [...mains, ...nouns, statementOf(fact)])
        if (COUNTED.test(words)) wrong.add(`${fact.property}: ${words}`)
    }
  }
  expect([...wrong]).toEqual([])
})

it('has words of its own for every match in Mangal dosha, whoever has it', () => {
  const birth = randomBirths(606)
  const said = new Map<unknown, readonly string[]>()
  for (let couple = 0; couple < 40; couple += 1) {
    for (const fact of factsOfCouple(birth(), birth(), AS_OF)) {
      if (fact.id === 'couple.vedic.mangal.match') said.set(fact.value, clauseOf(fact).nouns)
    }
  }
  expect([...said.keys()].toSorted()).toEqual(['clear', 'matched', 'one-sided'])
  expect([...said.values()].filter((nouns) => nouns.length === 0)).toEqual([])
})

it('names no end of a season that ends beyond any age', () => {
  const old = { jd: 2_426_808.56, latitude: 1.13, longitude: 30.6 }
  const facts = factsOfCouple(old, randomBirths(606)(), AS_OF)
  const season = facts.find(({ id }) => id === 'p1.vedic.runningDasha.mahadasha')!
  expect(season.measures['end']).toBeUndefined()
  const { mains, nouns } = clauseOf(season)
  expect([...mains, ...nouns].filter((words) => words.includes('until'))).toEqual([])
  expect(nouns).toEqual(['the mahadasha of Venus'])
})

it('says once what two people have alike', () => {
  const twin = { ...MICHAEL, jd: MICHAEL.jd + 1 / 24 }
  const between = factsOfCouple(MICHAEL, twin).filter(({ subject }) => subject === 'couple')
  const said = between.flatMap((fact) => {
    const { mains, nouns } = clauseOf(fact)
    return [...mains, ...nouns].filter((text) =>
      /\bnone steps\b|\b(\p{L}{4,}) and (?:toward |the )?\1\b|\bwith the (\p{L}+) and \{B's\} with the \2\b/u.test(
        text,
      ),
    )
  })
  expect(said).toEqual([])
})
