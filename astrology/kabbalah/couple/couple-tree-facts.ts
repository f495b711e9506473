import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { PersonSubject } from '#core/systems.ts'
import { ELEMENTS, type Element } from '#astrology/western/zodiac/zodiac.ts'
import type { KabbalahChart, SefirahStrength } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { both, byElements, byStrengths } from '../window/views.ts'
import { WORLDS, type ChartedSefirah } from '../tree/tree-of-life.ts'
import { listed } from '../words.ts'
import { COUPLE_PATH_PARTS } from './path-facts.ts'
import { COUPLE_PILLAR_PARTS } from './pillar-facts.ts'
import { strongestOf } from './strongest.ts'
import { kept } from './told-once.ts'

/** The paths of the two trees, how one stands where the other is strongest, the joint balance of the pillars, and the worlds one brings the other. */
export const COUPLE_TREE_PARTS: readonly PairPart[] = [
  ...COUPLE_PATH_PARTS,
  {
    views: both(byStrengths),
    facts: ({ first, second }) => [
      ...meetingFacts('p1', first, second),
      ...meetingFacts('p2', second, first),
    ],
  },
  ...COUPLE_PILLAR_PARTS,
  { views: both(byElements), facts: worldFacts },
]

/** How one stands where the other is strongest. */
function meetingFacts(strong: PersonSubject, from: KabbalahChart, to: KabbalahChart): PartsBody[] {
  const strongest = strongestOf(from.sefirot)
  const state = strongest && to.sefirot[strongest.name]
  if (strongest === null || !state || state.strength === null) return []
  const body = meetingBody(`${strong},${strongest.name},${state.strength}`)
  return [
    state.points === null
      ? body
      : { ...body, measures: { points: { value: state.points, unit: 'points' } } },
  ]
}

const meetingBody = once((told: string): PartsBody => {
  const [strong, sefirah, strength] = told.split(',') as [
    PersonSubject,
    ChartedSefirah,
    SefirahStrength,
  ]
  const other = strong === 'p1' ? 'p2' : 'p1'
  return {
    topic: 'sefirot',
    property: `${strong}StrongestIn${other}`,
    value: strength,
    marks: [
      { whose: strong, sefirah, relation: 'strongest' },
      { whose: other, sefirah, state: strength },
    ],
    sentence: `{${strong}} is strongest in ${sefirah}, and there {${other}} ${STANDING[strength]}.`,
    rule: RULES.strength,
  }
})

const STANDING: Readonly<Record<SefirahStrength, string>> = {
  strong: 'is strong as well',
  supported: 'has some support',
  bare: 'has nothing to lean on',
  strained: 'is under strain',
}

function worldFacts({ first, second }: PairTelling): PartsBody[] {
  const totals = ELEMENTS.map((element) => first.elements[element] + second.elements[element])
  const most = Math.max(...totals)
  const fullest = ELEMENTS.filter((_, place) => totals[place] === most)
  return [
    ...broughtFacts.p1(elementsBrought(first, second)),
    ...broughtFacts.p2(elementsBrought(second, first)),
    ...fullestFacts(`${most},${fullest.join()}`),
  ]
}

/** The elements of the worlds in which one chart has lights and the other none. */
function elementsBrought(from: KabbalahChart, to: KabbalahChart): string {
  return ELEMENTS.filter(
    (element) => from.elements[element] > 0 && to.elements[element] === 0,
  ).join()
}

const broughtFacts = {
  p1: once((elements: string) => kept(broughtFact('p1', elements))),
  p2: once((elements: string) => kept(broughtFact('p2', elements))),
}

function broughtFact(giver: PersonSubject, elements: string): PartsBody[] {
  if (elements === '') return []
  const worlds = worldNames(elements.split(',') as Element[])
  const taker = giver === 'p1' ? 'p2' : 'p1'
  return [
    {
      topic: 'worlds',
      property: `${giver}Brings`,
      value: worlds,
      marks: worlds.map((world) => ({
        whose: giver,
        relation: 'brings',
        world,
        partnerWhose: taker,
      })),
      sentence: `{${giver}} brings {${taker}} the ${worlds.length === 1 ? 'world' : 'worlds'} of ${listed(worlds)}, where {${taker}} has no light.`,
      rule: RULES.worlds,
    },
  ]
}

const fullestFacts = once((told: string) => {
  const [most, ...elements] = told.split(',')
  const fullest = worldNames(elements as Element[])
  return kept([
    {
      topic: 'worlds',
      property: 'fullest',
      value: fullest,
      measures: { count: { value: Number(most), unit: 'count' } },
      marks: fullest.map((world) => ({ relation: 'fullest', world })),
      sentence: `The lights of {p1} and {p2} together are thickest in ${listed(fullest)}, with {count} in ${fullest.length === 1 ? 'that world' : 'each'}.`,
      rule: RULES.worlds,
    },
  ])
})

function worldNames(elements: readonly Element[]): string[] {
  return elements.map((element) => WORLDS[element].name)
}
