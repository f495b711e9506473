import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { describe, expect, it } from 'vitest'
import { judgeOf } from './judge.ts'
import { packageOrder, UNKNOWN_COUPLE } from '../package.fixture.ts'
import { randomBirths } from '../random-births.fixture.ts'
import { firstWordsOf, type FirstWords } from './first-words.ts'

const birth = randomBirths(20_261_126)
const coupleOf = (minutes?: number) =>
  [
    { name: 'Ada', pronouns: 'she', birth: { ...birth(), ...(minutes && { minutes }) } },
    { name: 'Charles', pronouns: 'he', birth: birth() },
  ] as const
const ORDERS = [coupleOf(), coupleOf(), coupleOf(30), coupleOf(720)].map((people) =>
  packageOrder([...people]),
)
const told = ORDERS.map((order) => ({ order, words: toTheEnd(firstWordsOf(order)) }))

function sentencesOf({ first, hooks, contradiction, both }: FirstWords) {
  const lights = [hooks.sun, hooks.moon, hooks.rising].flatMap((hook) => hook?.sentences ?? [])
  return [first, ...lights, ...[contradiction, both].flatMap((each) => each ?? [])]
}

describe.each(told)('the first words, couple %#', ({ order, words }) => {
  const facts = new Map(order.facts.map((fact) => [fact.id, fact]))

  it('rest on facts, sentence by sentence', () => {
    for (const { facts: cited } of sentencesOf(words)) {
      expect(cited.length).toBeGreaterThan(0)
      expect(cited.filter((id) => !facts.has(id))).toEqual([])
    }
  })

  it('begin with what was counted, and speak of whom they are about by name or in the third person', () => {
    const [id] = words.first.facts
    expect(facts.get(id!)?.subject).toBe('p1')
    expect(facts.get(id!)?.frequency?.bound).toBe(false)
    expect(facts.get(words.both!.facts[0]!)?.subject).toBe('couple')
    expect(JSON.stringify(words)).not.toMatch(/\b(?:you|your|yours)\b/i)
    expect(words.first.sentence).toContain('Ada')
  })

  it('have the apostrophes of print, in what a reading turns on too', () => {
    expect(JSON.stringify(words)).not.toMatch(/\p{L}'/u)
  })

  it('contradict only by signs that do', () => {
    if (words.contradiction === null) return
    const [one, other] = words.contradiction.facts
      .filter((id) => id.endsWith('.sign'))
      .map((id) => (SIGNS as readonly string[]).indexOf(String(facts.get(id)!.value)))
    const apart = (other! - one! + 12) % 12
    expect([1, 3, 5, 6, 7, 9, 11]).toContain(apart)
  })

  it('name the sixteen documents, and what the ten of one person turn on', () => {
    expect(words.headings.map(({ document }) => document)).toEqual(
      order.documents.map(({ id }) => id),
    )
    const open = words.headings.filter(({ thesis }) => thesis === null)
    expect(open.every(({ document }) => document.startsWith('couple.'))).toBe(true)
  })

  it('are the same for the same people', () => {
    expect(toTheEnd(firstWordsOf(order))).toEqual(words)
  })
})

it('are told of nobody whom they are not true of', () => {
  const [one, other] = told
  const isTrue = judgeOf(one!.order, 'p1')
  const lights = ({ words }: typeof one & object) => [
    ...words.hooks.sun.sentences,
    ...words.hooks.moon.sentences,
  ]
  expect(lights(one!).filter((said) => !isTrue(said))).toEqual([])
  expect(lights(other!).filter(isTrue).length).toBeLessThan(lights(other!).length / 2)
})

it('withhold the rising sign of whom nobody knows the hour of', () => {
  const [first, second] = UNKNOWN_COUPLE
  const words = toTheEnd(firstWordsOf(packageOrder([second, first])))
  expect(words.hooks.rising).toBeNull()
  expect(told[0]!.words.hooks.rising?.sentences.length).toBeGreaterThan(2)
})
