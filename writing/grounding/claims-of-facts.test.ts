import { describe, expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { state, type Fact } from '#astrology/facts.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { factsOfCouple } from '../couple.fixture.ts'
import { selectFacts } from '../documents/select-facts.ts'
import { randomBirths } from '../random-births.fixture.ts'
import { checkClaims } from './claims.ts'

const names = { p1: 'Ines', p2: 'Tomás' }
const pronouns = { p1: 'she', p2: 'he' } as const
const birth = randomBirths(20261127)
const COUPLES = Array.from({ length: 2 }, () => factsOfCouple(birth(), birth()))
const documents = planDocuments('nuclear_v2')

const isFalse = (
  sentence: string,
  facts: readonly Fact[],
  id: string,
  cited: readonly string[] = [],
) => {
  const document = documents.find((each) => each.id === id)!
  const evidence = [{ id: 's1', sentence, facts: cited }]
  return checkClaims({ evidence }, { facts, names, pronouns, document }).length > 0
}

/** Facts say what is so, in sentences of their own, of which one in 500 may be misread. */
it('leaves alone nearly every fact’s own sentence, in every document', () => {
  const misread = COUPLES.slice(0, 1).flatMap((facts) =>
    documents.flatMap((document) => {
      const known = selectFacts(document, facts)
      return known.map((fact) => isFalse(state(fact, names), known, document.id, [fact.id]))
    }),
  )
  expect(misread.length).toBeGreaterThan(4000)
  expect(misread.filter(Boolean).length / misread.length).toBeLessThan(0.002)
})

/** A sign and a mansion for names: `the chart of Rohini and Leo` tells of two people. */
it('leaves alone what facts say of people who have the names of a mansion and a sign', () => {
  const people = { p1: 'Rohini', p2: 'Leo' }
  const [facts] = COUPLES
  const misread = documents
    .filter(({ id }) => id === 'couple.humanDesign' || id === 'couple.geneKeys')
    .flatMap((document) => {
      const known = selectFacts(document, facts!)
      return known.flatMap((fact) => {
        const evidence = [{ id: 's1', sentence: state(fact, people), facts: [fact.id] }]
        const findings = checkClaims(
          { evidence },
          { facts: known, names: people, pronouns, document },
        )
        return findings.length > 0 ? [state(fact, people)] : []
      })
    })
  // `their programming partners in Leo` could be either.
  expect(misread.filter((sentence) => !sentence.endsWith(' in Leo.'))).toEqual([])
})

const TOPICS = ['sun', 'moon', 'mercury', 'venus', 'mars', 'jupiter', 'saturn', 'uranus', 'neptune']
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const title = (topic: string) => topic[0]!.toUpperCase() + topic.slice(1)

type Say = (value: string, body: string) => string

/** Ways of saying one thing, each told of every body with its own value and with another. */
const WAYS: readonly (readonly [
  what: string,
  property: string,
  values: readonly string[],
  say: Say,
])[] = [
  ['a sign, plainly', 'sign', SIGNS, (sign, body) => `Her ${body} is in ${sign}.`],
  ['a sign first', 'sign', SIGNS, (sign, body) => `${sign} holds Ines’s ${body}, and it shows.`],
  [
    'a sign as an adjective',
    'sign',
    SIGNS,
    (sign, body) =>
      `Her ${sign} ${body} never sleeps.`.replace(`${sign} ${body}`, `${body}, in ${sign},`),
  ],
  ['a sign for her', 'sign', SIGNS, (sign, body) => `${body} in ${sign} for her`],
  [
    'a house by its ordinal',
    'house',
    ORDINALS,
    (house, body) => `${body} stands in the ${house} house of her chart.`,
  ],
  [
    'a house without its noun',
    'house',
    ORDINALS,
    (house, body) => `${body}, in the ${house}, keeps its own counsel.`,
  ],
  [
    'a house by its number',
    'house',
    ORDINALS,
    (house, body) => `House ${ORDINALS.indexOf(house) + 1} is where her ${body} lives.`,
  ],
  [
    'a house that holds it',
    'house',
    ORDINALS,
    (house, body) => `Her ${house} house holds ${body}.`,
  ],
]

describe.each(WAYS)('%s', (_what, property, values, say) => {
  const cases = COUPLES.flatMap((facts) => {
    const known = selectFacts(
      documents.find(({ id }) => id === 'p1.western')!,
      facts,
    )
    return TOPICS.flatMap((topic) => {
      const fact = known.find(({ id }) => id === `p1.western.${topic}.${property}`)
      if (!fact) return []
      const own = property === 'house' ? ORDINALS[Number(fact.value) - 1]! : String(fact.value)
      return [{ known, own, body: title(topic) }]
    })
  })

  it('is left alone where it is so', () => {
    const wrong = cases.filter(({ known, own, body }) =>
      isFalse(say(own, body), known, 'p1.western'),
    )
    expect(wrong.map(({ own, body }) => say(own, body))).toEqual([])
  })

  it('is found out with any other value', () => {
    const missed = cases.flatMap(({ known, own, body }) =>
      values
        .filter((value) => value !== own && !isFalse(say(value, body), known, 'p1.western'))
        .map((value) => say(value, body)),
    )
    expect(missed).toEqual([])
  })
})
