import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Mark } from '#astrology/marks.ts'
import { theMost } from '#astrology/the-most.ts'
import type { PersonSubject } from '#core/systems.ts'
import { SEFIROT_BY_WEIGHT } from '../facts/sefirah-facts.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import type { ChartedSefirah } from '../tree/tree-of-life.ts'
import { both, byPoints } from '../window/views.ts'
import { listed } from '../words.ts'
import { canLend } from './stronger-facts.ts'
import { kept } from './told-once.ts'

/** Over all sefirot: which either can lend, in which the two differ most, and which both hold best. */
export const LENDING_PARTS: readonly PairPart[] = [
  {
    views: both(byPoints),
    facts: ({ first, second }) => [
      ...lendingFacts.p1(lendable(first, second)),
      ...lendingFacts.p2(lendable(second, first)),
    ],
  },
  { views: both(byPoints), facts: extremeFacts },
]

function lendable(giver: KabbalahChart, taker: KabbalahChart): string {
  return SEFIROT_BY_WEIGHT.filter((name) => {
    const [mine, yours] = [giver.sefirot[name], taker.sefirot[name]]
    return mine !== null && yours !== null && canLend(mine, yours)
  }).join()
}

const lendingFacts = {
  p1: once((names: string) => kept(lendingFact('p1', names))),
  p2: once((names: string) => kept(lendingFact('p2', names))),
}

function lendingFact(giver: PersonSubject, names: string): PartsBody[] {
  if (names === '') return []
  const sefirot = names.split(',')
  const taker = giver === 'p1' ? 'p2' : 'p1'
  return [
    {
      topic: 'lending',
      property: giver === 'p1' ? 'p1ToP2' : 'p2ToP1',
      value: sefirot,
      sentence: `What {${giver}} holds so much more firmly than {${taker}} that it can be lent is ${listed(sefirot)}.`,
      marks: [
        { whose: giver, relation: 'lends', partnerWhose: taker, count: sefirot.length },
        ...sefirot.map((sefirah): Mark => ({
          whose: giver,
          relation: 'lends',
          partnerWhose: taker,
          sefirah,
        })),
      ],
      rule: RULES.lending,
    },
  ]
}

function extremeFacts({ first, second }: PairTelling): PartsBody[] {
  const weighed = SEFIROT_BY_WEIGHT.flatMap((name) => {
    const [one, two] = [first.sefirot[name]?.points ?? null, second.sefirot[name]?.points ?? null]
    return one === null || two === null ? [] : [{ name, one, two }]
  })
  const apart = theMost(weighed, ({ one, two }) => Math.abs(one - two))
  const together = theMost(weighed, ({ one, two }) => one + two)
  return [
    ...(apart === null ? [] : [extremeFact(apartBody(namesOf(apart.items)), apart.amount)]),
    ...(together === null
      ? []
      : [extremeFact(togetherBody(namesOf(together.items)), together.amount)]),
  ]
}

function namesOf(items: readonly { readonly name: ChartedSefirah }[]): string {
  return items.map(({ name }) => name).join()
}

function extremeFact(body: Omit<PartsBody, 'measures'>, points: number): PartsBody {
  return { ...body, measures: { points: { value: points, unit: 'points' } } }
}

const apartBody = once((names: string): Omit<PartsBody, 'measures'> => {
  const sefirot = names.split(',')
  return {
    topic: 'sefirot',
    property: 'mostApart',
    value: sefirot,
    sentence: `Nowhere in their trees do {p1} and {p2} differ as much as in ${listed(sefirot)}, by {points:point} of dignity.`,
    marks: sefirot.map((sefirah) => ({ sefirah, relation: 'apart', rank: 1 })),
    rule: RULES.sefirahExtremes,
  }
})

const togetherBody = once((names: string): Omit<PartsBody, 'measures'> => {
  const sefirot = names.split(',')
  return {
    topic: 'sefirot',
    property: 'strongestTogether',
    value: sefirot,
    sentence: `The trees of {p1} and {p2} taken together are strongest in ${listed(sefirot)}, with {points:point} of dignity.`,
    marks: sefirot.map((sefirah) => ({ sefirah, relation: 'strongest together', rank: 1 })),
    rule: RULES.sefirahExtremes,
  }
})
