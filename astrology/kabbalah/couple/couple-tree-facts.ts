import type { PartsBody } from '#astrology/facts.ts'
import { ELEMENTS, type Element } from '#astrology/western/zodiac/zodiac.ts'
import type { KabbalahChart, SefirahStrength } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import { extremeSefirah } from '../facts/sefirah-facts.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { both, byElements, byPillars, byStrengths, eachTold } from '../window/views.ts'
import { leaningMark, leaningOf, pillarPoints, PILLARS } from '../facts/tree-facts.ts'
import { shortestWalk, WORLDS, type Path, type Pillar } from '../tree/tree-of-life.ts'
import { listed, spelled } from '../words.ts'

/** The way between the two strongest sefirot, the joint balance of the pillars, and the worlds one brings the other. */
export const COUPLE_TREE_PARTS: readonly PairPart[] = [
  {
    views: both(eachTold(({ sefirot }) => [extremeSefirah(sefirot, 'strongest')?.name])),
    facts: joiningFacts,
  },
  { views: both(byStrengths), facts: meetingStrengthFacts },
  { views: both(byPillars), facts: pillarFacts },
  { views: both(byElements), facts: worldFacts },
]

/** Only where each tree has one strongest sefirah. */
function joiningFacts({ first, second }: PairTelling): PartsBody[] {
  const one = extremeSefirah(first.sefirot, 'strongest')
  const two = extremeSefirah(second.sefirot, 'strongest')
  if (one === null || two === null) return []
  const walk = shortestWalk(one.name, two.name)
  return [
    {
      topic: 'paths',
      property: 'joining',
      value: walk.map(({ letter }) => letter),
      measures: { steps: { value: walk.length, unit: 'count' } },
      sentence: `${walkInWords(walk, [one.name, two.name])}.`,
      marks: [
        { whose: 'p1', sefirah: one.name, relation: 'strongest' },
        { whose: 'p2', sefirah: two.name, relation: 'strongest' },
        { relation: 'paths apart', count: walk.length },
        ...walk.map(({ number, letter }) => ({ relation: 'joins', path: number, letter })),
      ],
      rule: RULES.joiningPath,
    },
  ]
}

function walkInWords(walk: readonly Path[], [one, two]: readonly [string, string]): string {
  const [only] = walk
  if (only === undefined) {
    return `{p1} and {p2} are strongest in the same sefirah, ${one}, and meet there without a path`
  }
  const strongest = `{p1}'s strongest sefirah, ${one}, and {p2}'s, ${two},`
  if (walk.length === 1) {
    return `${strongest} are joined by path ${only.number} of the Golden Dawn tree, the letter ${only.letter}`
  }
  return `${strongest} lie ${spelled(walk.length)} paths apart on the Golden Dawn tree, by the letters ${listed(walk.map(({ letter }) => letter))}`
}

/** How one stands where the other is strongest. */
function meetingStrengthFacts({ first, second }: PairTelling): PartsBody[] {
  return [
    { strong: 'p1', other: 'p2', from: first, to: second } as const,
    { strong: 'p2', other: 'p1', from: second, to: first } as const,
  ].flatMap(({ strong, other, from, to }) => {
    const strongest = extremeSefirah(from.sefirot, 'strongest')
    const state = strongest && to.sefirot[strongest.name]
    if (strongest === null || !state || state.strength === null) return []
    return {
      topic: 'sefirot',
      property: `${strong}StrongestIn${other}`,
      value: state.strength,
      ...(state.points !== null && {
        measures: { points: { value: state.points, unit: 'points' } },
      }),
      marks: [
        { whose: strong, sefirah: strongest.name, relation: 'strongest' },
        { whose: other, sefirah: strongest.name, state: state.strength },
      ],
      sentence: `{${strong}} is strongest in ${strongest.name}, and there {${other}} ${STANDING[state.strength]}.`,
      rule: RULES.strength,
    }
  })
}

const STANDING: Readonly<Record<SefirahStrength, string>> = {
  strong: 'is strong as well',
  supported: 'has some support',
  bare: 'has nothing to lean on',
  strained: 'is under strain',
}

function pillarFacts({ first, second }: PairTelling): PartsBody[] {
  const [one, two] = [first.pillars, second.pillars]
  if (one === null || two === null) return []
  const sum = (pillar: Pillar): number => one[pillar] + two[pillar]
  const together = { right: sum('right'), middle: sum('middle'), left: sum('left') }
  const leanings = [leaningOf(one), leaningOf(two)] as const
  const leaning = leaningOf(together)
  const body = { topic: 'pillars', rule: RULES.pillars }
  return [
    {
      ...body,
      property: 'leaning',
      value: leaning,
      measures: pillarPoints(together),
      marks: [leaningMark(leaning)],
      sentence:
        leaning === 'level'
          ? 'The tree that {p1} and {p2} make together stands level between Mercy and Severity.'
          : `The tree that {p1} and {p2} make together leans to the pillar of ${PILLARS[leaning].name}.`,
    },
    {
      ...body,
      property: 'exchange',
      value: [...leanings],
      sentence: exchangeInWords(...leanings),
      marks: [
        { whose: 'p1', ...leaningMark(leanings[0]) },
        { whose: 'p2', ...leaningMark(leanings[1]) },
      ],
    },
  ]
}

type Leaning = ReturnType<typeof leaningOf>

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

function worldFacts({ first, second }: PairTelling): PartsBody[] {
  const body = { topic: 'worlds', rule: RULES.worlds }
  const gifts = [
    { giver: 'p1', taker: 'p2', worlds: worldsBrought(first, second) } as const,
    { giver: 'p2', taker: 'p1', worlds: worldsBrought(second, first) } as const,
  ].filter(({ worlds }) => worlds.length > 0)
  const total = (element: Element): number => first.elements[element] + second.elements[element]
  const most = Math.max(...ELEMENTS.map(total))
  const fullest = worldNames(ELEMENTS.filter((element) => total(element) === most))
  return [
    ...gifts.map(({ giver, taker, worlds }) => ({
      ...body,
      property: `${giver}Brings`,
      value: worlds,
      marks: worlds.map((world) => ({
        whose: giver,
        relation: 'brings',
        world,
        partnerWhose: taker,
      })),
      sentence: `{${giver}} brings {${taker}} the ${worlds.length === 1 ? 'world' : 'worlds'} of ${listed(worlds)}, where {${taker}} has no light.`,
    })),
    {
      ...body,
      property: 'fullest',
      value: fullest,
      measures: { count: { value: most, unit: 'count' } },
      marks: fullest.map((world) => ({ relation: 'fullest', world })),
      sentence: `The lights of {p1} and {p2} together are thickest in ${listed(fullest)}, with {count} in ${fullest.length === 1 ? 'that world' : 'each'}.`,
    },
  ]
}

/** The worlds in which one chart has lights and the other none. */
function worldsBrought(from: KabbalahChart, to: KabbalahChart): string[] {
  return worldNames(
    ELEMENTS.filter((element) => from.elements[element] > 0 && to.elements[element] === 0),
  )
}

function worldNames(elements: readonly Element[]): string[] {
  return elements.map((element) => WORLDS[element].name)
}
