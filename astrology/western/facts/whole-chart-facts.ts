import type { PartsBody } from '#astrology/facts.ts'
import type { PersonFacts } from './person-facts.ts'
import { atPhase, leadFromNewMoon } from '../zodiac/lunar-phase.ts'
import { POINT_NAMES, type Planet } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { listed, nameInSentence, withArticle } from './sentences.ts'

/** Lunar phase, Jones' shape, and how the planets are spread. */
export function wholeChartFacts(person: PersonFacts): PartsBody[] {
  return [phaseFact(person), shapeFact(person), ...balanceFacts(person)]
}

function phaseFact({ subject, sky }: PersonFacts): PartsBody {
  const { lunarPhase } = sky
  const { name } = lunarPhase
  return {
    topic: 'chart',
    property: 'lunarPhase',
    value: name,
    measures: { elongationDegrees: { value: leadFromNewMoon(lunarPhase), unit: 'degrees' } },
    marks: [{ body: 'Moon', relation: 'phase', term: name }],
    sentence: `{${subject}}'s birth fell ${atPhase(lunarPhase)}.`,
    rule: RULES.lunarPhase,
  }
}

function shapeFact({ subject, sky }: PersonFacts): PartsBody {
  return {
    topic: 'chart',
    property: 'shape',
    value: sky.shape,
    marks: [{ relation: 'shape', term: sky.shape }],
    sentence: `{${subject}}'s planets are spread as ${withArticle(sky.shape)}.`,
    rule: RULES.shape,
  }
}

function balanceFacts({ subject, sky }: PersonFacts): PartsBody[] {
  const { elements, modalities, polarities, hemispheres, quadrants } = sky.balance
  const groups = [
    ...named(elements, (kind) => `${kind} signs`),
    ...named(modalities, (kind) => `${kind} signs`),
    ...named(polarities, (kind) => `${kind} signs`),
    ...named(hemispheres ?? {}, (kind) => `the ${kind} half of the chart`),
    ...named(quadrants ?? {}, (kind) => `the ${kind} quadrant of the chart`),
  ]
  return groups.map(({ kind, where, members }) => {
    const term = where.replace(/^the /, '')
    const names = members.map((planet) => POINT_NAMES[planet])
    return {
      topic: 'balance',
      property: kind,
      value: names,
      measures: { planets: { value: members.length, unit: 'count' } },
      marks: [
        { term, count: members.length },
        ...names.map((body) => ({ body, relation: 'stands', term })),
      ],
      sentence: `Of {${subject}}'s ten planets, ${counted(members)} in ${where}.`,
      rule: RULES.balance,
    }
  })
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
