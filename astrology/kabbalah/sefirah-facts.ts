import type { Fact } from '#astrology/facts.ts'
import type { MakeFact } from './date-facts.ts'
import type { KabbalahChart, SefirahState, SefirahStrength } from './kabbalah-chart.ts'
import { POINT_TITLES } from './point-titles.ts'
import { RULES } from './rules.ts'
import { CHARTED_SEFIROT, sefirahNamed, type ChartedSefirah } from './tree-of-life.ts'

/** Each sefirah with its planet, sign and strength, then the strongest and the most strained. */
export function sefirahFacts(chart: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  return [
    ...rankFacts(chart, fact, who),
    ...BY_WEIGHT.flatMap((name) => {
      const state = chart.sefirot[name]
      return state === null ? [] : stateFacts(state, fact, { who, name })
    }),
  ]
}

const BY_WEIGHT: readonly ChartedSefirah[] = [
  'Tiferet',
  'Yesod',
  'Malkhut',
  'Binah',
  'Chesed',
  'Gevurah',
  'Netzach',
  'Hod',
]

function stateFacts(
  { body, sign, dignities, points, strength }: SefirahState,
  fact: MakeFact,
  { who, name }: { who: string; name: ChartedSefirah },
): Fact[] {
  const { meaning } = sefirahNamed(name)
  const topic = name.toLowerCase()
  const title = POINT_TITLES[body]
  return [
    fact({
      topic,
      property: 'sign',
      value: sign,
      statement: `${name}, ${meaning}, is carried in ${who}'s chart by the ${title} in ${sign}.`,
      rule: RULES.sefirahOfPlanet,
    }),
    fact({
      topic,
      property: 'strength',
      value: strength,
      numbers: { points },
      statement: `${name} is ${STRENGTH_WORDS[strength]} in ${who}'s tree, with ${points} points of dignity${heldBy(dignities)}.`,
      rule: RULES.strength,
    }),
  ]
}

const STRENGTH_WORDS: Readonly<Record<SefirahStrength, string>> = {
  strong: 'strong',
  supported: 'supported',
  bare: 'bare',
  strained: 'strained',
}

function heldBy(dignities: SefirahState['dignities']): string {
  return dignities.length === 0 ? '' : ` by ${dignities.join(' and ')}`
}

/** Named only where one sefirah stands alone at the top or the bottom. */
function rankFacts({ sefirot }: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  const ranked = CHARTED_SEFIROT.flatMap((name) => {
    const points = sefirot[name]?.points
    return points === undefined ? [] : [{ name, points }]
  }).toSorted((a, b) => b.points - a.points)
  const [first, second] = ranked
  const [last, beforeLast] = ranked.toReversed()
  const body = { topic: 'sefirot', rule: RULES.strength }
  return [
    ...(first && second && first.points > second.points
      ? [
          fact({
            ...body,
            property: 'strongest',
            value: first.name,
            numbers: { points: first.points },
            statement: `The strongest sefirah of ${who}'s tree is ${first.name}.`,
          }),
        ]
      : []),
    ...(last && beforeLast && last.points < beforeLast.points
      ? [
          fact({
            ...body,
            property: 'weakest',
            value: last.name,
            numbers: { points: last.points },
            statement: `The sefirah under the most strain in ${who}'s tree is ${last.name}.`,
          }),
        ]
      : []),
  ]
}
