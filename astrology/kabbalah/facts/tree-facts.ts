import type { Fact } from '#astrology/facts.ts'
import { ELEMENTS, type Element } from '#astrology/western/zodiac/zodiac.ts'
import { RULES } from '../rules.ts'
import type { Telling } from '../telling.ts'
import { WORLDS, type Pillar } from '../tree/tree-of-life.ts'
import { inPoints, listed, spelled } from '../words.ts'

/** The balance of the three pillars and of the four worlds. */
export function treeFacts(telling: Telling): Fact[] {
  return [...pillarFacts(telling), ...worldFacts(telling)]
}

export const PILLARS: Readonly<Record<Pillar, { readonly name: string; readonly holds: string }>> =
  {
    right: { name: 'Mercy', holds: 'Chesed and Netzach' },
    left: { name: 'Severity', holds: 'Binah, Gevurah and Hod' },
    middle: { name: 'Balance', holds: 'Tiferet, Yesod and Malkhut' },
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

function pillarFacts({ chart, fact, who }: Telling): Fact[] {
  const { pillars } = chart
  if (pillars === null) return []
  const leaning = leaningOf(pillars)
  const body = { topic: 'pillars', rule: RULES.pillars }
  const leaningStatement =
    leaning === 'level'
      ? `The pillars of Mercy and Severity stand level in ${who}'s tree.`
      : `${who}'s tree leans to the pillar of ${PILLARS[leaning].name}.`
  return [
    fact({
      ...body,
      property: 'leaning',
      value: leaning,
      numbers: { right: pillars.right, middle: pillars.middle, left: pillars.left },
      statement: leaningStatement,
    }),
    ...(['right', 'left', 'middle'] as const).map((pillar) =>
      fact({
        ...body,
        property: pillar,
        value: pillars[pillar],
        numbers: { points: pillars[pillar] },
        statement: `The pillar of ${PILLARS[pillar].name} in ${who}'s tree, with ${PILLARS[pillar].holds}, carries ${inPoints(pillars[pillar])} of dignity.`,
      }),
    ),
  ]
}

function worldFacts({ chart, fact, who }: Telling): Fact[] {
  const { elements } = chart
  const most = Math.max(...Object.values(elements))
  const fullest = ELEMENTS.filter((element) => elements[element] === most)
  const empty = ELEMENTS.filter((element) => elements[element] === 0)
  const body = { topic: 'worlds', rule: RULES.worlds }
  const byCount = ELEMENTS.toSorted((a, b) => elements[b] - elements[a])
  return [
    fact({
      ...body,
      property: 'fullest',
      value: fullest.map((element) => WORLDS[element].name),
      numbers: { count: most },
      statement: `The fullest of the four worlds in ${who}'s chart ${fullest.length === 1 ? 'is' : 'are'} ${listed(fullest.map(worldInWords))}.`,
    }),
    ...(empty.length === 0
      ? []
      : [
          fact({
            ...body,
            property: 'empty',
            value: empty.map((element) => WORLDS[element].name),
            statement: `No light of ${who}'s chart stands in ${listed(empty.map(worldInWords))}, so that has to be learned from others.`,
          }),
        ]),
    ...byCount
      .filter((element) => elements[element] > 0)
      .map((element) =>
        fact({
          ...body,
          property: WORLDS[element].name.toLowerCase(),
          value: elements[element],
          numbers: { count: elements[element] },
          statement: countOf(element, elements[element], who),
        }),
      ),
    motherFact({ chart, fact, who }, fullest),
  ].flatMap((one) => one ?? [])
}

function worldInWords(element: Element): string {
  return `${WORLDS[element].name} the world of ${WORLDS[element].meaning}`
}

function countOf(element: Element, count: number, who: string): string {
  const lights = count === 1 ? 'one light' : `${spelled(count)} lights`
  return `${who} has ${lights} in ${element}, the element of ${WORLDS[element].name}, where ${WORLDS[element].does}.`
}

/** The mother letter of the fullest element; earth has none, being made of the other three. */
function motherFact({ fact, who }: Telling, fullest: readonly Element[]): Fact | null {
  const [element] = fullest
  if (element === undefined || fullest.length > 1) return null
  const mother = MOTHERS[element]
  return fact({
    topic: 'letters',
    property: 'mother',
    value: mother ?? 'none',
    statement:
      mother === null
        ? `Earth prevails in ${who}'s chart, and Sefer Yetzirah gives earth no mother letter of its own.`
        : `The mother letter of ${who}'s prevailing element, ${element}, is ${mother}.`,
    rule: RULES.motherLetter,
  })
}

const MOTHERS: Readonly<Record<Element, string | null>> = {
  fire: 'Shin',
  water: 'Mem',
  air: 'Alef',
  earth: null,
}
