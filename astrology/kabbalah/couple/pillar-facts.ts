import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { theMost } from '#astrology/the-most.ts'
import { leaningMark, leaningOf, pillarPoints, PILLARS } from '../facts/tree-facts.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import type { Pillar } from '../tree/tree-of-life.ts'
import { both, byPillars } from '../window/views.ts'
import { kept } from './told-once.ts'

/** The joint balance of the pillars, what either brings to it, and which carries most. */
export const COUPLE_PILLAR_PARTS: readonly PairPart[] = [
  { views: both(byPillars), facts: pillarFacts },
]

type Points = Readonly<Record<Pillar, number>>

function pillarFacts({ first, second }: PairTelling): readonly PartsBody[] {
  const [one, two] = [first.pillars, second.pillars]
  if (one === null || two === null) return []
  const together: Points = {
    right: one.right + two.right,
    middle: one.middle + two.middle,
    left: one.left + two.left,
  }
  return [
    { ...leaningBody(leaningOf(together)), measures: pillarPoints(together) },
    ...exchangeFacts(`${leaningOf(one)},${leaningOf(two)}`),
    ...strongestFacts(together),
  ]
}

type Leaning = ReturnType<typeof leaningOf>

const leaningBody = once((leaning: Leaning): Omit<PartsBody, 'measures'> => ({
  topic: 'pillars',
  property: 'leaning',
  value: leaning,
  marks: [leaningMark(leaning)],
  sentence:
    leaning === 'level'
      ? 'The tree that {p1} and {p2} make together stands level between Mercy and Severity.'
      : `The tree that {p1} and {p2} make together leans to the pillar of ${PILLARS[leaning].name}.`,
  rule: RULES.pillars,
}))

const exchangeFacts = once((pair: string) => {
  const [one, two] = pair.split(',') as [Leaning, Leaning]
  return kept([
    {
      topic: 'pillars',
      property: 'exchange',
      value: [one, two],
      sentence: exchangeInWords(one, two),
      marks: [
        { whose: 'p1', ...leaningMark(one) },
        { whose: 'p2', ...leaningMark(two) },
      ],
      rule: RULES.pillars,
    },
  ])
})

function exchangeInWords(one: Leaning, two: Leaning): string {
  if (one === two) {
    return one === 'level'
      ? 'Both {p1} and {p2} stand level between the two pillars.'
      : `Both {p1} and {p2} lean to the pillar of ${PILLARS[one].name}, so neither holds the other back from it.`
  }
  if (one === 'level')
    return `{p1} stands level while {p2} leans to ${PILLARS[two as 'right'].name}.`
  if (two === 'level') return `{p2} stands level while {p1} leans to ${PILLARS[one].name}.`
  return `{p1} leans to ${PILLARS[one].name} and {p2} to ${PILLARS[two].name}, so each weighs what the other lacks.`
}

/** By the mean of its sefirot, for the left has one more than the right. */
function strongestFacts(points: Points): PartsBody[] {
  const most = theMost(
    ['right', 'middle', 'left'] as const,
    (pillar) =>
      // Six is what two and three divide: the mean of a pillar as a whole number.
      (points[pillar] * 6) / PILLARS[pillar].sefirot.length,
  )
  if (most === null) return []
  return [{ ...strongestBody(most.items.join()), measures: pillarPoints(points) }]
}

const strongestBody = once((pillars: string): Omit<PartsBody, 'measures'> => {
  const names = pillars.split(',').map((pillar) => PILLARS[pillar as Pillar].name)
  return {
    topic: 'pillars',
    property: 'strongest',
    value: names,
    marks: names.map((pillar) => ({ pillar, rank: 1 })),
    sentence:
      names.length === 1
        ? `The pillar of ${names[0]} is the strongest of the tree that {p1} and {p2} make together.`
        : `The pillars of ${names.join(' and ')} are equally the strongest of the tree that {p1} and {p2} make together.`,
    rule: RULES.strongestPillar,
  }
})
