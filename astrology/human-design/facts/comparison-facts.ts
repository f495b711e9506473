import type { PartsBody } from '#astrology/facts.ts'
import { eachStateOfBoth, type PairTeller } from '#astrology/told-throughout.ts'
import { lineBondsOf, type LineBond } from '../couple/connection.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { RULES } from '../human-design-rules.ts'

/** Types, authorities and profiles side by side, and line against line; each read from little of a design. */
export const COMPARISON_TELLERS: readonly PairTeller<HumanDesignReading>[] = [
  { views: eachStateOfBoth(({ type }) => type), tell: typesFact },
  { views: eachStateOfBoth(({ authority }) => authority), tell: authoritiesFact },
  {
    views: eachStateOfBoth(({ profile }) => profile),
    tell: (first, second) => [
      profilesFact(first, second),
      ...lineBondsOf(first, second).map(lineBondFact),
    ],
  },
]

function typesFact(first: HumanDesignReading, second: HumanDesignReading): PartsBody[] {
  return [
    {
      topic: 'types',
      property: 'pair',
      value: [first.type, second.type],
      sentence: `{p1} is a ${first.type} and {p2} a ${second.type}.`,
      marks: [
        { whose: 'p1', type: first.type },
        { whose: 'p2', type: second.type },
      ],
      rule: RULES.type,
    },
  ]
}

function authoritiesFact(first: HumanDesignReading, second: HumanDesignReading): PartsBody[] {
  return [
    {
      topic: 'authorities',
      property: 'pair',
      value: [first.authority, second.authority],
      sentence: `{p1} decides by ${first.authority} authority and {p2} by ${second.authority} authority.`,
      marks: [
        { whose: 'p1', authority: first.authority },
        { whose: 'p2', authority: second.authority },
      ],
      rule: RULES.authority,
    },
  ]
}

function profilesFact(first: HumanDesignReading, second: HumanDesignReading): PartsBody {
  return {
    topic: 'profiles',
    property: 'pair',
    value: [first.profile, second.profile],
    sentence: `{p1}'s profile is ${first.profile} and {p2}'s is ${second.profile}.`,
    marks: [
      { whose: 'p1', profile: first.profile },
      { whose: 'p2', profile: second.profile },
    ],
    rule: RULES.profile,
  }
}

function lineBondFact({ kind, lines, sides }: LineBond): PartsBody {
  const verb = kind === 'resonance' ? 'resonates with' : 'harmonizes with'
  return {
    topic: kind,
    property: `${sides[0]}-${sides[1]}`,
    value: `${lines[0]} and ${lines[1]}`,
    sentence: `{p1}'s ${sides[0]} line ${lines[0]} ${verb} {p2}'s ${sides[1]} line ${lines[1]}.`,
    marks: [
      { whose: 'p1', relation: kind, side: SIDE_MARKS[sides[0]], line: lines[0] },
      { whose: 'p2', relation: kind, side: SIDE_MARKS[sides[1]], line: lines[1] },
    ],
    rule: RULES.profileBond,
  }
}

const SIDE_MARKS = { conscious: 'Personality', unconscious: 'Design' } as const

/** The gates active in both, counted and one by one. */
export function sharedGateFacts(sharedGates: readonly number[]): PartsBody[] {
  return [
    {
      topic: 'sharedGates',
      property: 'all',
      value: sharedGates.map(String),
      sentence:
        sharedGates.length === 0
          ? '{p1} and {p2} have no active gate in common.'
          : `{p1} and {p2} have {count:active gate} in common: ${sharedGates.join(', ')}.`,
      measures: { count: { value: sharedGates.length, unit: 'count' } },
      marks: [
        { relation: 'shares', term: 'gate', count: sharedGates.length },
        ...sharedGates.map((gate) => ({ relation: 'shares', gate })),
      ],
      rule: RULES.sharedGate,
    },
    ...sharedGates.map((gate): PartsBody => ({
      topic: 'sharedGate',
      property: String(gate),
      value: true,
      sentence: `Gate ${gate} is active in both {p1} and {p2}.`,
      marks: [{ relation: 'shares', gate }],
      rule: RULES.sharedGate,
    })),
  ]
}
