import type { Said } from '#astrology/held-throughout.ts'
import { aspectsAcross, type Aspect, type AspectPoint } from '../aspects/aspects.ts'
import {
  declinationAspectsAcross,
  type DeclinationAspect,
  type DeclinationPoint,
} from '../aspects/declinations.ts'
import { aspectWeight } from '../facts/aspect-facts.ts'
import { withArticle } from '../facts/sentences.ts'
import { aspectPoint, type SkyReading } from '../read-sky.ts'
import { RULES } from '../rules.ts'
import { ASPECT_POINTS, PLANETS, POINT_NAMES, type Planet, type Point } from '../zodiac/points.ts'

/** The aspects from each point of one sky to each of the other. */
export function contactsBetween(first: SkyReading, second: SkyReading): Aspect<Point>[] {
  return aspectsAcross(stillPoints(first), stillPoints(second))
}

/** Each contact between two people, the weightiest first. */
export function synastryFacts(contacts: readonly Aspect<Point>[]): Said[] {
  return contacts
    .toSorted((a, b) => aspectWeight(b) - aspectWeight(a))
    .map(({ first, second, aspect, angle, orb, passed }) => ({
      topic: 'synastry',
      property: `${first}-${second}`,
      value: aspect,
      measures: {
        orbDegrees: { value: orb, unit: 'degrees' },
        angleDegrees: { value: angle, unit: 'degrees' },
      },
      passed,
      marks: [markOf(first, aspect, second)],
      sentence: `{p1}'s ${POINT_NAMES[first]} forms ${withArticle(aspect)} to {p2}'s ${POINT_NAMES[second]}, {orbDegrees} from exact.`,
      rule: RULES.synastryAspect,
    }))
}

/** Which of one's planets stand as far from the equator as which of the other's. */
export function parallelsBetween(
  first: SkyReading,
  second: SkyReading,
): DeclinationAspect<Planet>[] {
  return declinationAspectsAcross(planetsByDeclination(first), planetsByDeclination(second))
}

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

/** Births stand still, so nothing applies between them. */
function stillPoints(sky: SkyReading): AspectPoint<Point>[] {
  return ASPECT_POINTS.flatMap((point) => {
    const placed = aspectPoint(sky, point)
    return placed === null ? [] : { ...placed, speed: null }
  })
}

function planetsByDeclination({ bodies }: SkyReading): DeclinationPoint<Planet>[] {
  return PLANETS.map((name) => ({ name, declination: bodies[name].declination }))
}
