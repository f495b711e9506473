import type { Rule } from '#astrology/facts.ts'
import type { Said } from '#astrology/held-throughout.ts'
import { aspectWeight } from '../facts/aspect-facts.ts'
import { MAJOR_ASPECTS, type Aspect } from '../aspects/aspects.ts'
import type { CompositeChart } from './composite.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import { PLANETS, POINT_NAMES, type Planet, type Point } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { nameInSentence, withArticle } from '../facts/sentences.ts'
import { signAt } from '../zodiac/zodiac.ts'

/** What a shared chart is read by; its lesser points would only drown these. */
const WEIGHTY: ReadonlySet<Point> = new Set<Point>([
  ...PLANETS,
  'ascendant',
  'midheaven',
  'trueNode',
])

/** The chart two people share, as its facts need it. */
interface SharedChart {
  readonly bodies: Readonly<
    Record<Planet, { readonly longitude: number; readonly house: number | null }>
  >
  readonly angles: { readonly ascendant: number; readonly midheaven: number } | null
  readonly aspects: readonly Aspect<Point>[]
}

/** Signs, houses and major aspects of the midpoint composite. */
export function compositeFacts(chart: CompositeChart): Said[] {
  return sharedChartFacts(chart, {
    topic: 'composite',
    term: 'composite chart',
    rule: RULES.composite,
  })
}

/** Signs, houses and major aspects of the Davison chart. */
export function davisonFacts(chart: SharedChart): Said[] {
  return sharedChartFacts(chart, {
    topic: 'davison',
    term: 'Davison chart',
    rule: RULES.davison,
  })
}

interface Kind {
  readonly topic: string
  readonly term: string
  readonly rule: Rule
}

function sharedChartFacts(chart: SharedChart, kind: Kind): Said[] {
  const { bodies, angles } = chart
  const corners =
    angles === null
      ? []
      : (['ascendant', 'midheaven'] as const).map((angle) => inSign(kind, angle, angles[angle]))
  const planets = PLANETS.flatMap((planet) => {
    const { longitude, house } = bodies[planet]
    const placed = inSign(kind, planet, longitude)
    return house === null ? [placed] : [placed, inHouse(kind, planet, house)]
  })
  return [...corners, ...planets, ...contacts(chart, kind)]
}

function inSign({ topic, term, rule }: Kind, point: Point, longitude: number): Said {
  const sign = signAt(longitude)
  return {
    topic: `${topic}.${point}`,
    property: 'sign',
    value: sign,
    measures: { longitudeDegrees: { value: longitude, unit: 'degrees' } },
    marks: [{ term, body: POINT_NAMES[point], relation: 'stands', sign }],
    sentence: `In the ${term} of {p1} and {p2} ${nameInSentence(point)} stands in ${sign}.`,
    rule,
  }
}

function inHouse({ topic, term, rule }: Kind, planet: Planet, house: number): Said {
  return {
    topic: `${topic}.${planet}`,
    property: 'house',
    value: house,
    marks: [{ term, body: POINT_NAMES[planet], relation: 'stands', house }],
    sentence: `In the ${term} of {p1} and {p2} ${nameInSentence(planet)} stands in the ${ordinalOf(house)} house.`,
    rule,
  }
}

function contacts({ aspects }: SharedChart, { topic, term, rule }: Kind): Said[] {
  return aspects
    .filter(({ first, second, aspect }) => {
      const major = (MAJOR_ASPECTS as readonly string[]).includes(aspect)
      return major && WEIGHTY.has(first) && WEIGHTY.has(second)
    })
    .toSorted((a, b) => aspectWeight(b) - aspectWeight(a))
    .map(({ first, second, aspect, orb, passed }) => {
      const [body, partner] = [POINT_NAMES[first], POINT_NAMES[second]]
      return {
        topic: `${topic}.aspect`,
        property: `${first}-${second}`,
        value: aspect,
        measures: { orbDegrees: { value: orb, unit: 'degrees' } },
        passed,
        marks: [{ term, body, relation: 'aspects', partner, aspect }],
        sentence: `In the ${term} of {p1} and {p2} ${nameInSentence(first)} and ${nameInSentence(second)} form ${withArticle(aspect)}.`,
        rule,
      }
    })
}
