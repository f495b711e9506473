import type { Fact } from '#astrology/facts.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES, type Planet } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { listed, nameInSentence, withArticle } from './sentences.ts'

/** Lunar phase, Jones' shape, and how the planets are spread. */
export function wholeChartFacts(person: PersonFacts): Fact[] {
  return [phaseFact(person), shapeFact(person), ...balanceFacts(person)]
}

function phaseFact({ fact, subject, sky }: PersonFacts): Fact {
  const { name, elongation } = sky.lunarPhase
  return fact({
    topic: 'chart',
    property: 'lunarPhase',
    value: name,
    numbers: { elongationDegrees: elongation },
    statement: `{${subject}}'s birth fell at the ${name}.`,
    rule: RULES.lunarPhase,
  })
}

function shapeFact({ fact, subject, sky }: PersonFacts): Fact {
  return fact({
    topic: 'chart',
    property: 'shape',
    value: sky.shape,
    statement: `{${subject}}'s planets are spread as ${withArticle(sky.shape)}.`,
    rule: RULES.shape,
  })
}

function balanceFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  const { elements, modalities, polarities, hemispheres, quadrants } = sky.balance
  const groups = [
    ...named(elements, (kind) => `${kind} signs`),
    ...named(modalities, (kind) => `${kind} signs`),
    ...named(polarities, (kind) => `${kind} signs`),
    ...named(hemispheres ?? {}, (kind) => `the ${kind} half of the chart`),
    ...named(quadrants ?? {}, (kind) => `the ${kind} quadrant of the chart`),
  ]
  return groups.map(({ kind, where, members }) =>
    fact({
      topic: 'balance',
      property: kind,
      value: members.map((planet) => POINT_NAMES[planet]),
      numbers: { planets: members.length },
      statement: `Of {${subject}}'s ten planets, ${counted(members)} in ${where}.`,
      rule: RULES.balance,
    }),
  )
}

function named(
  groups: Readonly<Record<string, readonly Planet[]>>,
  place: (kind: string) => string,
): { kind: string; where: string; members: readonly Planet[] }[] {
  return Object.entries(groups).map(([kind, members]) => ({ kind, where: place(kind), members }))
}

const COUNTS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

function counted(members: readonly Planet[]): string {
  if (members.length === 0) return 'none stands'
  const verb = members.length === 1 ? 'stands' : 'stand'
  const all = members.length === 10 ? 'all' : (COUNTS[members.length] ?? '')
  return members.length === 10
    ? `${all} ${verb}`
    : `${all} (${listed(members.map(nameInSentence))}) ${verb}`
}
