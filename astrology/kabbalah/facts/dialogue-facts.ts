import type { Said } from '#astrology/held-throughout.ts'
import type { Mark } from '#astrology/marks.ts'
import {
  aspectBetween,
  MAJOR_ASPECTS,
  type AspectName,
} from '#astrology/western/aspects/aspects.ts'
import { CLASSICAL_PLANETS, type ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import type { KabbalahPoint } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { Part, Telling } from '../telling.ts'
import { everyChart } from '../window/views.ts'
import { pathBetween, sefirahOf, type ChartedSefirah } from '../tree/tree-of-life.ts'
import { POINT_TITLES, withArticle } from '../words.ts'

/** The sefirot whose planets stand in a major aspect, closest first, with the path between them. */
export const DIALOGUE_PARTS: readonly Part[] = [{ views: everyChart, facts: dialogueFacts }]

function dialogueFacts({ chart, who }: Telling): Said[] {
  const pairs = CLASSICAL_PLANETS.flatMap((first, place) =>
    CLASSICAL_PLANETS.slice(place + 1).flatMap((second) => {
      const aspect = majorAspect(first, chart.points[first], {
        second,
        point: chart.points[second],
      })
      return aspect === null ? [] : [{ first, second, ...aspect }]
    }),
  ).toSorted((a, b) => a.orb - b.orb)

  return pairs.map(({ first, second, aspect, orb, passed }) => {
    const [one, two] = [sefirahOf(first), sefirahOf(second)]
    return {
      topic: 'sefirot',
      property: `${one.toLowerCase()}${two}`,
      value: aspect,
      measures: { orbDegrees: { value: orb, unit: 'degrees' } },
      passed,
      sentence: dialogueInWords({ who, first, second, aspect }),
      marks: [
        { body: POINT_TITLES[first], relation: 'aspects', aspect, partner: POINT_TITLES[second] },
        { sefirah: one, relation: 'aspects', aspect, partnerSefirah: two },
        ...wayMarks(one, two),
      ],
      rule: RULES.dialogue,
    }
  })
}

interface Dialogue {
  readonly who: string
  readonly first: ClassicalPlanet
  readonly second: ClassicalPlanet
  readonly aspect: MajorAspect
}

/** The wording goes by the pair and not by its rank, so it stays the same all through a birth window. */
function dialogueInWords({ who, first, second, aspect }: Dialogue): string {
  const [one, two] = [sefirahOf(first), sefirahOf(second)]
  const planets = `${withArticle(first)} and ${withArticle(second)}`
  const way = wayBetween(one, two)
  const wordings = [
    `In ${who}'s tree ${one} and ${two} ${SPEAKS[aspect]}, ${planets} being {orbDegrees} from exact, ${way}.`,
    `${who} hears ${one} and ${two} ${SPEAKS[aspect]}, for ${planets} stand {orbDegrees} from exact, ${way}.`,
    `With ${planets} {orbDegrees} from exact, ${one} and ${two} in ${who}'s tree ${SPEAKS[aspect]}, ${way}.`,
  ]
  const pair = CLASSICAL_PLANETS.indexOf(first) + CLASSICAL_PLANETS.indexOf(second)
  return wordings[pair % wordings.length]!
}

type MajorAspect = (typeof MAJOR_ASPECTS)[number]

/** The major aspect of two planets within the orbs of the Western chart, or null. */
export function majorAspect(
  first: ClassicalPlanet,
  { longitude }: KabbalahPoint,
  other: { readonly second: ClassicalPlanet; readonly point: KabbalahPoint },
): { readonly aspect: MajorAspect; readonly orb: number; readonly passed: number } | null {
  const found = aspectBetween(
    { name: first, longitude, speed: null },
    { name: other.second, longitude: other.point.longitude, speed: null },
  )
  if (found === null || !isMajor(found.aspect)) return null
  return { aspect: found.aspect, orb: found.orb, passed: found.passed }
}

function isMajor(aspect: AspectName): aspect is MajorAspect {
  return (MAJOR_ASPECTS as readonly AspectName[]).includes(aspect)
}

export const SPEAKS: Readonly<Record<MajorAspect, string>> = {
  conjunction: 'speak with one voice, in conjunction',
  opposition: 'face each other, in opposition',
  trine: 'help each other freely, in trine',
  square: 'press on each other, in square',
  sextile: 'offer each other a hand, in sextile',
}

/** `along path 25, the letter Samekh`, or that none runs there. */
export function wayBetween(one: ChartedSefirah, two: ChartedSefirah): string {
  const path = pathBetween(one, two)
  return path === null
    ? 'with no path of their own between them'
    : `along path ${path.number}, the letter ${path.letter}`
}

export function wayMarks(one: ChartedSefirah, two: ChartedSefirah): Mark[] {
  const path = pathBetween(one, two)
  if (path === null) return []
  return [{ path: path.number, letter: path.letter, sefirah: one, partnerSefirah: two }]
}
