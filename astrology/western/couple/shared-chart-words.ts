import type { PartsBody, Rule } from '#astrology/facts.ts'
import { once, onceForEach } from '#astrology/facts-once.ts'
import type { AspectName } from '../aspects/aspects.ts'
import { nameInSentence, withArticle } from '../facts/sentences.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import { POINT_NAMES, type Planet, type Point } from '../zodiac/points.ts'
import { SIGNS } from '../zodiac/zodiac.ts'
import { kept } from './told-once.ts'

/** What a shared chart is called, in ids and in sentences, and the rule it is made by. */
export interface SharedKind {
  readonly topic: string
  readonly term: string
  readonly rule: Rule
}

type Words = Omit<PartsBody, 'measures'>

/** What a shared chart of a kind may say, apart from its measures: the same words for thousands of pairs. */
export const sharedChartWords = onceForEach((kind: SharedKind) => ({
  /** By the point and the number of the sign. */
  sign: once((point: Point) => once((sign: number) => inSign(kind, point, sign))),
  house: once((planet: Planet) =>
    once((house: number) => kept([inHouse(kind, planet, house)])[0]!),
  ),
  aspect: once((first: Point) =>
    once((second: Point) => once((aspect: AspectName) => inAspect(kind, [first, second], aspect))),
  ),
}))

function inSign({ topic, term, rule }: SharedKind, point: Point, number: number): Words {
  const sign = SIGNS[number]!
  return {
    topic: `${topic}.${point}`,
    property: 'sign',
    value: sign,
    marks: [{ term, body: POINT_NAMES[point], relation: 'stands', sign }],
    sentence: `In the ${term} of {p1} and {p2} ${nameInSentence(point)} stands in ${sign}.`,
    rule,
  }
}

function inHouse({ topic, term, rule }: SharedKind, planet: Planet, house: number): Words {
  return {
    topic: `${topic}.${planet}`,
    property: 'house',
    value: house,
    marks: [{ term, body: POINT_NAMES[planet], relation: 'stands', house }],
    sentence: `In the ${term} of {p1} and {p2} ${nameInSentence(planet)} stands in the ${ordinalOf(house)} house.`,
    rule,
  }
}

function inAspect(
  { topic, term, rule }: SharedKind,
  [first, second]: readonly [Point, Point],
  aspect: AspectName,
): Words {
  const [body, partner] = [POINT_NAMES[first], POINT_NAMES[second]]
  return {
    topic: `${topic}.aspect`,
    property: `${first}-${second}`,
    value: aspect,
    marks: [{ term, body, relation: 'aspects', partner, aspect }],
    sentence: `In the ${term} of {p1} and {p2} ${nameInSentence(first)} and ${nameInSentence(second)} form ${withArticle(aspect)}.`,
    rule,
  }
}
