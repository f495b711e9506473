import type { Fact } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Said } from '#astrology/held-throughout.ts'
import { ASPECT_ANGLES, type Aspect, type AspectName } from '../aspects/aspects.ts'
import type { DeclinationAspect } from '../aspects/declinations.ts'
import { aspectWeight } from '../facts/aspect-facts.ts'
import { withArticle } from '../facts/sentences.ts'
import { RULES } from '../rules.ts'
import { POINT_NAMES, type Planet, type Point } from '../zodiac/points.ts'

/** Each contact between two people, the weightiest first. */
export function synastryFacts(contacts: readonly Aspect<Point>[]): Said[] {
  return contacts
    .map((contact) => ({ contact, weight: aspectWeight(contact) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ contact: { first, second, aspect, orb, passed } }) => {
      const { property, angleDegrees, marks, sentence } = WORDS(first)(second)(aspect)
      return {
        topic: 'synastry',
        property,
        value: aspect,
        measures: { orbDegrees: { value: orb, unit: 'degrees' }, angleDegrees },
        passed,
        marks,
        sentence,
        rule: RULES.synastryAspect,
      }
    })
}

interface Words extends Pick<Said, 'property' | 'marks' | 'sentence'> {
  readonly angleDegrees: Fact['measures'][string]
}

/** All of a contact that does not hang on its orb: the same words for thousands of pairs. */
const WORDS = once((first: Point) =>
  once((second: Point) =>
    once((aspect: AspectName): Words => {
      return {
        property: `${first}-${second}`,
        angleDegrees: { value: ASPECT_ANGLES[aspect], unit: 'degrees' },
        marks: [markOf(first, aspect, second)],
        sentence: `{p1}'s ${POINT_NAMES[first]} forms ${withArticle(aspect)} to {p2}'s ${POINT_NAMES[second]}, {orbDegrees} from exact.`,
      }
    }),
  ),
)

/** Each parallel and contraparallel between two people. */
export function parallelFacts(parallels: readonly DeclinationAspect<Planet>[]): Said[] {
  return parallels.map(({ first, second, aspect, orb, passed }) => ({
    topic: `synastry-${aspect}`,
    property: `${first}-${second}`,
    value: aspect,
    measures: { orbDegrees: { value: orb, unit: 'degrees' } },
    passed,
    marks: [markOf(first, aspect, second)],
    sentence: `{p1}'s ${POINT_NAMES[first]} is ${aspect} to {p2}'s ${POINT_NAMES[second]} in declination.`,
    rule: RULES.synastryParallel,
  }))
}

function markOf(first: Point, aspect: string, second: Point): Said['marks'][number] {
  const [body, partner] = [POINT_NAMES[first], POINT_NAMES[second]]
  return { whose: 'p1', body, relation: 'aspects', partnerWhose: 'p2', partner, aspect }
}
