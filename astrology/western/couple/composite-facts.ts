import type { Fact, factOf, Rule } from '#astrology/facts.ts'
import { aspectWeight } from '../facts/aspect-facts.ts'
import { MAJOR_ASPECTS, type Aspect } from '../aspects/aspects.ts'
import type { WesternChart } from '../cast-western.ts'
import type { CompositeChart } from './composite.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import { PLANETS, type Planet, type Point } from '../zodiac/points.ts'
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
export function compositeFacts(fact: ReturnType<typeof factOf>, chart: CompositeChart): Fact[] {
  return sharedChartFacts(fact, chart, {
    topic: 'composite',
    name: 'composite chart',
    rule: RULES.composite,
  })
}

/** Signs, houses and major aspects of the Davison chart. */
export function davisonFacts(
  fact: ReturnType<typeof factOf>,
  chart: WesternChart['window'][number],
): Fact[] {
  return sharedChartFacts(fact, chart, {
    topic: 'davison',
    name: 'Davison chart',
    rule: RULES.davison,
  })
}

function sharedChartFacts(
  fact: ReturnType<typeof factOf>,
  { bodies, angles, aspects }: SharedChart,
  { topic, name, rule }: { readonly topic: string; readonly name: string; readonly rule: Rule },
): Fact[] {
  const whose = `In the ${name} of {p1} and {p2}`
  const place = (point: Point, longitude: number): Fact =>
    fact({
      topic: `${topic}.${point}`,
      property: 'sign',
      value: signAt(longitude),
      numbers: { longitudeDegrees: longitude },
      statement: `${whose} ${nameInSentence(point)} stands in ${signAt(longitude)}.`,
      rule,
    })
  const planets = PLANETS.flatMap((planet) => {
    const { longitude, house } = bodies[planet]
    const inSign = place(planet, longitude)
    if (house === null) return [inSign]
    const inHouse = fact({
      topic: `${topic}.${planet}`,
      property: 'house',
      value: house,
      statement: `${whose} ${nameInSentence(planet)} stands in the ${ordinalOf(house)} house.`,
      rule,
    })
    return [inSign, inHouse]
  })
  const corners =
    angles === null
      ? []
      : (['ascendant', 'midheaven'] as const).map((angle) => place(angle, angles[angle]))
  const contacts = aspects
    .filter(({ first, second, aspect }) => {
      const major = (MAJOR_ASPECTS as readonly string[]).includes(aspect)
      return major && WEIGHTY.has(first) && WEIGHTY.has(second)
    })
    .toSorted((a, b) => aspectWeight(b) - aspectWeight(a))
    .map(({ first, second, aspect, orb }) =>
      fact({
        topic: `${topic}.aspect`,
        property: `${first}-${second}`,
        value: aspect,
        numbers: { orbDegrees: orb },
        statement: `${whose} ${nameInSentence(first)} and ${nameInSentence(second)} form ${withArticle(aspect)}.`,
        rule,
      }),
    )
  return [...corners, ...planets, ...contacts]
}
