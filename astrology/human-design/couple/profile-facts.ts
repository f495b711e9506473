import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { eachStateOfBoth, type PairTeller } from '#astrology/told-throughout.ts'
import type { Profile } from '../bodygraph/profile.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { RULES } from '../human-design-rules.ts'
import { lineBondsOf, type LineBond } from './line-bonds.ts'
import { kept } from './told-once.ts'

/** Two profiles beside each other, and line against line. */
export const PROFILE_TELLERS: readonly PairTeller<HumanDesignReading>[] = [
  {
    views: eachStateOfBoth(({ profile }) => profile),
    tell: (first, second) => profilesFacts(`${first.profile},${second.profile}`),
  },
]

const profilesFacts = once((pair: string) => {
  const [one, two] = pair.split(',') as [Profile, Profile]
  const bonds = lineBondsOf(one, two)
  return kept([
    {
      topic: 'profiles',
      property: 'pair',
      value: [one, two],
      sentence: `{p1}'s profile is ${one} and {p2}'s is ${two}.`,
      marks: [
        { whose: 'p1', profile: one },
        { whose: 'p2', profile: two },
      ],
      rule: RULES.profile,
    },
    ...bonds.map(lineBondFact),
    relationFact(relationOf([one, two], bonds)),
  ])
})

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

type Relation = keyof typeof RELATIONS

function relationOf([one, two]: readonly [Profile, Profile], bonds: readonly LineBond[]): Relation {
  if (one === two) return 'same profile'
  if (one === two.split('/').toReversed().join('/')) return 'mirrored'
  const isResonant = bonds.some(({ kind }) => kind === 'resonance')
  const isHarmonious = bonds.some(({ kind }) => kind === 'harmony')
  if (isResonant && isHarmonious) return 'resonance and harmony'
  if (isResonant) return 'resonance'
  return isHarmonious ? 'harmony' : 'neither'
}

function relationFact(value: Relation): PartsBody {
  return {
    topic: 'profiles',
    property: 'relation',
    value,
    sentence: RELATIONS[value],
    marks: [{ relation: 'profiles', term: value }],
    rule: RULES.profileBond,
  }
}

const RELATIONS = {
  'same profile': '{p1} and {p2} have one and the same profile.',
  mirrored:
    'The profiles of {p1} and {p2} are each other the other way round: what is conscious in one is unconscious in the other.',
  'resonance and harmony':
    'The profiles of {p1} and {p2} have lines that resonate and lines that harmonize.',
  resonance: 'The profiles of {p1} and {p2} have lines that resonate and none that harmonize.',
  harmony: 'The profiles of {p1} and {p2} have lines that harmonize and none that resonate.',
  neither: 'The profiles of {p1} and {p2} have no line that resonates or harmonizes.',
} as const
