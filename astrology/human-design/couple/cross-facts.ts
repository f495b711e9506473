import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { eachStateOfBoth, type PairTeller } from '#astrology/told-throughout.ts'
import { CROSS_ANGLE_TITLES, type IncarnationCross } from '../bodygraph/incarnation-cross.ts'
import type { CrossAngle } from '../bodygraph/profile.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { RULES } from '../human-design-rules.ts'
import { GATES_ALONG_WHEEL } from '../sky/wheel.ts'
import { kept } from './told-once.ts'

/** Two incarnation crosses beside each other: their angles, their quarters, and whether they are one. */
export const CROSS_TELLERS: readonly PairTeller<HumanDesignReading>[] = [
  {
    views: eachStateOfBoth(({ cross }) => cross.angle),
    tell: (first, second) => anglesFacts(`${first.cross.angle},${second.cross.angle}`),
  },
  {
    views: eachStateOfBoth(({ cross }) => quarterOf(cross)),
    tell: (first, second) => quartersFacts(`${quarterOf(first.cross)},${quarterOf(second.cross)}`),
  },
  {
    views: eachStateOfBoth(({ cross }) => cross.name),
    tell: (first, second) => relationFacts(first.cross, second.cross),
  },
]

const anglesFacts = once((pair: string) => {
  const [one, two] = pair.split(',') as [CrossAngle, CrossAngle]
  return kept([
    {
      topic: 'crosses',
      property: 'angles',
      value: [one, two],
      sentence:
        one === two
          ? `The crosses of {p1} and {p2} have one geometry, ${ROADS[one]}.`
          : `{p1}'s cross has the geometry of ${ROADS[one]}, {p2}'s that of ${ROADS[two]}.`,
      marks: [
        { whose: 'p1', relation: 'cross', term: `${one} geometry` },
        { whose: 'p2', relation: 'cross', term: `${two} geometry` },
      ],
      rule: RULES.crossAngles,
    },
  ])
})

const ROADS: Readonly<Record<CrossAngle, string>> = {
  right: 'the right angle, a road that is first of all its own',
  juxtaposition: 'juxtaposition, a road that is fixed',
  left: 'the left angle, a road that is found in other people',
}

/** The wheel in four, from the thirteenth gate on. */
const QUARTERS = ['Initiation', 'Civilization', 'Duality', 'Mutation'] as const
const FIRST_OF_QUARTERS = GATES_ALONG_WHEEL.indexOf(13)

/** @internal for tests, which walk the whole wheel */
export function quarterOf({ gates: [sun] }: Pick<IncarnationCross, 'gates'>): string {
  const steps = GATES_ALONG_WHEEL.findIndex((gate) => gate === sun) - FIRST_OF_QUARTERS
  return QUARTERS[Math.floor(((steps + 64) % 64) / 16)]!
}

const quartersFacts = once((pair: string) => {
  const [one = '', two = ''] = pair.split(',')
  return kept([
    {
      topic: 'crosses',
      property: 'quarters',
      value: [one, two],
      sentence:
        one === two
          ? `{p1} and {p2} were born into one quarter of the wheel, that of ${one}.`
          : `{p1} was born into the quarter of ${one} and {p2} into that of ${two}.`,
      marks: [
        { whose: 'p1', relation: 'quarter', term: one },
        { whose: 'p2', relation: 'quarter', term: two },
      ],
      rule: RULES.quarter,
    },
  ])
})

/** Told only where the two have more in common than an angle. */
function relationFacts(one: IncarnationCross, two: IncarnationCross): PartsBody[] {
  const body = { topic: 'crosses', property: 'relation', rule: RULES.crossRelation } as const
  if (one.name === two.name) {
    return [
      {
        ...body,
        value: 'same cross',
        sentence: `{p1} and {p2} live one incarnation cross, the ${one.name}.`,
        marks: [
          { relation: 'same cross', cross: one.name },
          { relation: 'same cross', cross: `${CROSS_ANGLE_TITLES[one.angle]} Cross` },
        ],
      },
    ]
  }
  if (!one.gates.every((gate) => two.gates.includes(gate))) return []
  const gates = one.gates.toSorted((a, b) => a - b)
  return [
    {
      ...body,
      value: 'same gates',
      sentence: `The crosses of {p1} and {p2} stand on the same four gates: ${gates.map((gate) => `Gate ${gate}`).join(', ')}.`,
      marks: gates.map((gate) => ({ relation: 'same gates', gate })),
    },
  ]
}
