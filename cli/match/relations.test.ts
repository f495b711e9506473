import { describe, expect, it } from 'vitest'
import { answersOf, runCli } from '#cli/run-cli.fixture.ts'
import type { CoupleJson } from './couple-json.ts'

const A = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
const B = { date: '1983-11-23', time: '06:25', lat: 22.3193, lon: 114.1694 }
const CHILD = { date: '2012-05-02', time: '04:10', lat: 52.5, lon: 13.4 }
const RELATIONS = ['partners', 'friends', 'family', 'colleagues'] as const
const asOf = '2026-11-26'

const ran = await runCli(
  ['match', '--batch'],
  RELATIONS.flatMap((relation) => [
    { id: `${relation} grown`, a: A, b: B, relation, asOf },
    { id: `${relation} young`, a: A, b: CHILD, relation, asOf },
  ]),
)
const answers = new Map(
  answersOf(ran, true).map((answer) => [(answer as CoupleJson).id, answer as CoupleJson]),
)

describe.each(RELATIONS)('a match of %s', (relation) => {
  it('has a score of attraction among partners alone', () => {
    const { scores } = answers.get(`${relation} grown`)!
    expect(Object.keys(scores!.dimensions)).toEqual([
      ...(relation === 'partners' ? ['attraction'] : []),
      'talk',
      'warmth',
      'pace',
      'staying',
      'room',
    ])
  })

  it('has no score where one of the two is under 18', () => {
    const { scores, leanings } = answers.get(`${relation} young`)!
    expect({ scores, leanings }).toEqual({ scores: null, leanings: [] })
  })
})

it('scores whoever are no partners alike, whatever else they are', () => {
  const [friends, family, colleagues] = ['friends', 'family', 'colleagues'].map(
    (relation) => answers.get(`${relation} grown`)!.scores,
  )
  expect(family).toEqual(friends)
  expect(colleagues).toEqual(friends)
  expect(answers.get('partners grown')!.scores!.overall).not.toEqual(friends!.overall)
})
