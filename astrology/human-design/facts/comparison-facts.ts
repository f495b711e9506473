import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { eachStateOfBoth, type PairTeller } from '#astrology/told-throughout.ts'
import type { Authority } from '../bodygraph/authority.ts'
import type { HumanDesignType } from '../bodygraph/type.ts'
import { kept } from '../couple/told-once.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { RULES } from '../human-design-rules.ts'

/** Types and authorities side by side; each read from little of a design. */
export const COMPARISON_TELLERS: readonly PairTeller<HumanDesignReading>[] = [
  {
    views: eachStateOfBoth(({ type }) => type),
    tell: (first, second) => typesFacts(`${first.type},${second.type}`),
  },
  {
    views: eachStateOfBoth(({ authority }) => authority),
    tell: (first, second) => authoritiesFacts(`${first.authority},${second.authority}`),
  },
]

const typesFacts = once((pair: string) => {
  const [one, two] = pair.split(',') as [HumanDesignType, HumanDesignType]
  return kept([
    {
      topic: 'types',
      property: 'pair',
      value: [one, two],
      sentence: `{p1} is a ${one} and {p2} a ${two}.`,
      marks: [
        { whose: 'p1', type: one },
        { whose: 'p2', type: two },
      ],
      rule: RULES.type,
    },
    rolesFact(one, two),
  ])
})

/** What each type does by its nature. */
const ROLES: Readonly<Record<HumanDesignType, string>> = {
  Manifestor: 'initiates',
  Generator: 'responds',
  'Manifesting Generator': 'responds',
  Projector: 'guides',
  Reflector: 'mirrors',
}

function rolesFact(one: HumanDesignType, two: HumanDesignType): PartsBody {
  const [first, second] = [ROLES[one], ROLES[two]]
  const value = [first, second].toSorted().join(' and ')
  return {
    topic: 'types',
    property: 'relation',
    value,
    sentence:
      first === second
        ? `By type each of {p1} and {p2} ${first}.`
        : `By type {p1} ${first} and {p2} ${second}.`,
    marks: [
      { whose: 'p1', relation: first },
      { whose: 'p2', relation: second },
    ],
    rule: RULES.typeRelation,
  }
}

const authoritiesFacts = once((pair: string) => {
  const [one, two] = pair.split(',') as [Authority, Authority]
  return kept([
    {
      topic: 'authorities',
      property: 'pair',
      value: [one, two],
      sentence: `{p1} decides by ${one} authority and {p2} by ${two} authority.`,
      marks: [
        { whose: 'p1', authority: one },
        { whose: 'p2', authority: two },
      ],
      rule: RULES.authority,
    },
    paceFact(one, two),
  ])
})

/** Whose decisions ask for time, that of a wave or of a lunar cycle. */
const WAITING: ReadonlySet<Authority> = new Set<Authority>(['Emotional', 'Lunar'])

function paceFact(one: Authority, two: Authority): PartsBody {
  const [first, second] = [WAITING.has(one), WAITING.has(two)]
  const value = whoOf(first, second)
  return {
    topic: 'authorities',
    property: 'pace',
    value,
    sentence: PACES[value],
    marks: [
      { whose: 'p1', relation: 'waits', ...(!first && { negated: true }) },
      { whose: 'p2', relation: 'waits', ...(!second && { negated: true }) },
      { relation: 'waits', term: value },
    ],
    rule: RULES.pace,
  }
}

function whoOf(first: boolean, second: boolean): keyof typeof PACES {
  if (first) return second ? 'both' : 'p1'
  return second ? 'p2' : 'neither'
}

const PACES = {
  both: 'Both {p1} and {p2} need time before they decide, so nothing that is to hold for both is settled in a day.',
  p1: '{p1} needs time before deciding and {p2} does not, so what is to hold for both waits for {p1}.',
  p2: '{p2} needs time before deciding and {p1} does not, so what is to hold for both waits for {p2}.',
  neither: 'Neither {p1} nor {p2} waits for a wave or a lunar cycle before deciding.',
} as const
