import type { Fact, PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { ELEMENTS, type Element } from '#astrology/western/zodiac/zodiac.ts'
import { RULES } from '../rules.ts'
import type { Part, Telling } from '../telling.ts'
import { byElements, byPillars } from '../window/views.ts'
import { WORLDS, type ChartedSefirah, type Pillar } from '../tree/tree-of-life.ts'
import { listed, spelled } from '../words.ts'

/** The balance of the three pillars and of the four worlds. */
export const TREE_PARTS: readonly Part[] = [
  { views: byPillars, facts: pillarFacts },
  { views: byElements, facts: worldFacts },
]

export const PILLARS: Readonly<
  Record<Pillar, { readonly name: string; readonly sefirot: readonly ChartedSefirah[] }>
> = {
  right: { name: 'Mercy', sefirot: ['Chesed', 'Netzach'] },
  left: { name: 'Severity', sefirot: ['Binah', 'Gevurah', 'Hod'] },
  middle: { name: 'Balance', sefirot: ['Tiferet', 'Yesod', 'Malkhut'] },
}

/** To which side a tree leans: compared by the mean of each side's sefirot, for the left has one more. */
export function leaningOf({
  right,
  left,
}: Readonly<Record<Pillar, number>>): 'right' | 'left' | 'level' {
  const difference = right * 3 - left * 2
  if (difference === 0) return 'level'
  return difference > 0 ? 'right' : 'left'
}

function pillarFacts({ chart, who }: Telling): PartsBody[] {
  const { pillars } = chart
  if (pillars === null) return []
  const leaning = leaningOf(pillars)
  const body = { topic: 'pillars', rule: RULES.pillars }
  return [
    {
      ...body,
      property: 'leaning',
      value: leaning,
      measures: pillarPoints(pillars),
      sentence:
        leaning === 'level'
          ? `The pillars of Mercy and Severity stand level in ${who}'s tree.`
          : `${who}'s tree leans to the pillar of ${PILLARS[leaning].name}.`,
      marks: [leaningMark(leaning)],
    },
    ...(['right', 'left', 'middle'] as const).map((pillar) => ({
      ...body,
      property: pillar,
      value: pillars[pillar],
      measures: { points: { value: pillars[pillar], unit: 'points' } as const },
      sentence: `The pillar of ${PILLARS[pillar].name} in ${who}'s tree, with ${listed(PILLARS[pillar].sefirot)}, carries {points:point} of dignity.`,
      marks: PILLARS[pillar].sefirot.map((sefirah) => ({ pillar: PILLARS[pillar].name, sefirah })),
    })),
  ]
}

export function pillarPoints(pillars: Readonly<Record<Pillar, number>>): Fact['measures'] {
  return {
    right: { value: pillars.right, unit: 'points' },
    middle: { value: pillars.middle, unit: 'points' },
    left: { value: pillars.left, unit: 'points' },
  }
}

export function leaningMark(leaning: ReturnType<typeof leaningOf>): Mark {
  return leaning === 'level'
    ? { relation: 'leans', term: 'level' }
    : { relation: 'leans', pillar: PILLARS[leaning].name }
}

function worldFacts({ chart, who }: Telling): PartsBody[] {
  const { elements } = chart
  const most = Math.max(...Object.values(elements))
  const fullest = ELEMENTS.filter((element) => elements[element] === most)
  const empty = ELEMENTS.filter((element) => elements[element] === 0)
  const body = { topic: 'worlds', rule: RULES.worlds }
  const byCount = ELEMENTS.toSorted((a, b) => elements[b] - elements[a])
  return [
    {
      ...body,
      property: 'fullest',
      value: fullest.map((element) => WORLDS[element].name),
      measures: { count: { value: most, unit: 'count' } },
      marks: fullest.map((element) => ({ relation: 'fullest', world: WORLDS[element].name })),
      sentence: `The fullest of the four worlds in ${who}'s chart ${fullest.length === 1 ? 'is' : 'are'} ${listed(fullest.map(worldInWords))}.`,
    },
    ...(empty.length === 0
      ? []
      : [
          {
            ...body,
            property: 'empty',
            value: empty.map((element) => WORLDS[element].name),
            marks: empty.map((element) => ({ world: WORLDS[element].name, count: 0 })),
            sentence: `No light of ${who}'s chart stands in ${listed(empty.map(worldInWords))}, so that has to be learned from others.`,
          },
        ]),
    ...byCount
      .filter((element) => elements[element] > 0)
      .map((element) => ({
        ...body,
        property: WORLDS[element].name.toLowerCase(),
        value: elements[element],
        sentence: countOf(element, elements[element], who),
        marks: [{ world: WORLDS[element].name, term: element, count: elements[element] }],
      })),
    ...motherFacts(who, fullest),
  ]
}

function worldInWords(element: Element): string {
  return `${WORLDS[element].name} the world of ${WORLDS[element].meaning}`
}

function countOf(element: Element, count: number, who: string): string {
  const lights = count === 1 ? 'one light' : `${spelled(count)} lights`
  return `${who} has ${lights} in ${element}, the element of ${WORLDS[element].name}, where ${WORLDS[element].does}.`
}

/** The mother letter of the fullest element; earth has none, being made of the other three. */
function motherFacts(who: string, fullest: readonly Element[]): PartsBody[] {
  const [element] = fullest
  if (element === undefined || fullest.length > 1) return []
  const mother = MOTHERS[element]
  return [
    {
      topic: 'letters',
      property: 'mother',
      value: mother ?? 'none',
      marks:
        mother === null
          ? [{ relation: 'mother letter', term: element, negated: true }]
          : [{ relation: 'mother letter', term: element, letter: mother }],
      sentence:
        mother === null
          ? `Earth prevails in ${who}'s chart, and Sefer Yetzirah gives earth no mother letter of its own.`
          : `The mother letter of ${who}'s prevailing element, ${element}, is ${mother}.`,
      rule: RULES.motherLetter,
    },
  ]
}

const MOTHERS: Readonly<Record<Element, string | null>> = {
  fire: 'Shin',
  water: 'Mem',
  air: 'Alef',
  earth: null,
}
