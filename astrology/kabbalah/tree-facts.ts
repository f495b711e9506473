import type { Fact } from '#astrology/facts.ts'
import { ELEMENTS } from '#astrology/western/zodiac.ts'
import type { MakeFact } from './date-facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { RULES } from './rules.ts'
import { CHARTED_SEFIROT, PATHS, WORLDS, type ChartedSefirah } from './tree-of-life.ts'

/** Pillars, worlds, and the paths that join two strong sefirot. */
export function treeFacts(chart: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  return [
    ...pillarFacts(chart, fact, who),
    ...worldFacts(chart, fact, who),
    ...pathFacts(chart, fact, who),
  ]
}

function pillarFacts({ pillars }: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  const body = { topic: 'pillars', rule: RULES.pillars }
  const { right, left } = pillars
  return [
    fact({
      ...body,
      property: 'leaning',
      value: leaningOf(right, left),
      numbers: { ...pillars },
      statement:
        right === left
          ? `The pillars of Mercy and Severity stand level in ${who}'s tree.`
          : `${who}'s tree leans to the ${leaningOf(right, left) === 'right' ? 'pillar of Mercy' : 'pillar of Severity'}.`,
    }),
    ...(['right', 'middle', 'left'] as const).map((pillar) =>
      fact({
        ...body,
        property: pillar,
        value: pillars[pillar],
        numbers: { points: pillars[pillar] },
        statement: `The ${pillar} pillar of ${who}'s tree, the pillar of ${PILLAR_NAMES[pillar]}, adds up to ${pillars[pillar]} points.`,
      }),
    ),
  ]
}

const PILLAR_NAMES = { right: 'Mercy', middle: 'Balance', left: 'Severity' } as const

export function leaningOf(right: number, left: number): 'right' | 'left' | 'level' {
  if (right === left) return 'level'
  return right > left ? 'right' : 'left'
}

function worldFacts({ elements }: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  return ELEMENTS.toSorted((a, b) => elements[b] - elements[a]).map((element) =>
    fact({
      topic: 'worlds',
      property: WORLDS[element].name.toLowerCase(),
      value: elements[element],
      numbers: { count: elements[element] },
      statement: `${who}'s chart has ${elements[element]} in ${element}, the element of ${WORLDS[element].name}, the world of ${WORLDS[element].meaning}.`,
      rule: RULES.worlds,
    }),
  )
}

function pathFacts({ sefirot }: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  const isStrong = (name: string): boolean =>
    CHARTED_SEFIROT.includes(name as ChartedSefirah) &&
    sefirot[name as ChartedSefirah]?.strength === 'strong'
  return PATHS.filter(({ joins }) => joins.every(isStrong)).map(
    ({ number, letter, joins, attribution }) =>
      fact({
        topic: 'paths',
        property: `path${number}`,
        value: letter,
        numbers: { path: number },
        statement: `In ${who}'s tree the strong sefirot ${joins[0]} and ${joins[1]} are joined by path ${number}, the letter ${letter}, which the Golden Dawn gives to ${attribution}.`,
        rule: RULES.path,
      }),
  )
}
