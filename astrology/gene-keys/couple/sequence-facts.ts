import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Mark } from '#astrology/marks.ts'
import { theMost } from '#astrology/the-most.ts'
import { eachStateOfBoth, type PairTeller } from '#astrology/told-throughout.ts'
import type { GeneKeysReading } from '../cast-gene-keys.ts'
import { RULES } from '../gene-keys-rules.ts'
import { SPHERES, SPHERE_TRAITS, type Sphere } from '../spheres.ts'
import type { Profile } from './profiles.ts'
import { isOnOneLine, sphereBondOf } from './sphere-bonds.ts'
import { kept } from './told-once.ts'

const SEQUENCES = ['venus', 'activation', 'pearl'] as const
type Sequence = (typeof SEQUENCES)[number]

const TITLES: Readonly<Record<Sequence, string>> = {
  venus: 'Venus sequence',
  activation: 'Activation sequence',
  pearl: 'Pearl sequence',
}

const SPHERES_OF = Object.fromEntries(
  SEQUENCES.map((sequence) => [
    sequence,
    SPHERES.filter((sphere) => SPHERE_TRAITS[sphere].sequence === sequence),
  ]),
) as unknown as Readonly<Record<Sequence, readonly Sphere[]>>

/** In how many spheres of each sequence two people resonate, and in which sequence most. */
export const SEQUENCE_TELLERS: readonly PairTeller<Profile>[] = [
  ...SEQUENCES.map((sequence): PairTeller<Profile> => ({
    views: eachStateOfBoth(({ reading }) => stateOf(SPHERES_OF[sequence], reading)),
    tell: ({ reading: first }, { reading: second }) =>
      factsOfSequence(`${sequence},${resonantIn(sequence, first, second).join()}`),
  })),
  {
    views: eachStateOfBoth(({ reading }) => stateOf(SPHERES, reading)),
    tell: ({ reading: first }, { reading: second }) =>
      mostFacts(SEQUENCES.map((sequence) => resonantIn(sequence, first, second).length).join()),
  },
]

function stateOf(spheres: readonly Sphere[], reading: GeneKeysReading): string {
  return spheres.map((sphere) => `${reading[sphere]?.key}.${reading[sphere]?.line}`).join()
}

/** The spheres that hold one line, one key, partners or keys of one ring. */
function resonantIn(
  sequence: Sequence,
  first: GeneKeysReading,
  second: GeneKeysReading,
): readonly Sphere[] {
  return SPHERES_OF[sequence].filter(
    (sphere) => isOnOneLine(sphere, first, second) || sphereBondOf(sphere, first, second) !== null,
  )
}

const factsOfSequence = once((told: string) => {
  const [sequence, ...spheres] = told.split(',').filter(Boolean) as [Sequence, ...Sphere[]]
  const of = SPHERES_OF[sequence].length
  const titles = spheres.map((sphere) => SPHERE_TRAITS[sphere].title)
  const term = TITLES[sequence]
  return kept([
    {
      topic: 'sequences',
      property: sequence,
      value: spheres.length,
      sentence:
        spheres.length === 0
          ? `In no sphere of the ${term} do {p1} and {p2} resonate.`
          : `{p1} and {p2} resonate in {spheres} of the {of} spheres of the ${term}: ${titles.join(', ')}.`,
      measures: {
        spheres: { value: spheres.length, unit: 'count' },
        of: { value: of, unit: 'count' },
      },
      marks: [
        { term, relation: 'resonates', count: spheres.length, of },
        ...titles.map((sphere): Mark => ({ term, relation: 'resonates', sphere })),
      ],
      rule: RULES.sequence,
    },
  ])
})

/** By the share of a sequence's spheres, for the sequences are not equally long. */
const mostFacts = once((told: string): readonly PartsBody[] => {
  const counts = told.split(',').map(Number)
  const shares = SEQUENCES.map((sequence, place) => ({
    sequence,
    count: counts[place]!,
    of: SPHERES_OF[sequence].length,
  }))
  const most = theMost(shares, ({ count, of }) => count / of)
  if (most === null) return []
  const titles = most.items.map(({ sequence }) => TITLES[sequence])
  return kept([
    {
      topic: 'sequences',
      property: 'most',
      value: most.items.map(({ sequence }) => sequence),
      sentence:
        titles.length === 1
          ? `Of the three sequences it is the ${titles[0]} in which {p1} and {p2} resonate most.`
          : `{p1} and {p2} resonate most, and equally, in the ${titles.join(' and the ')}.`,
      marks: most.items.map(({ sequence, count, of }) => ({
        term: TITLES[sequence],
        relation: 'resonates',
        rank: 1,
        count,
        of,
      })),
      rule: RULES.sequence,
    },
  ])
})
