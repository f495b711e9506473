import type { Fact } from '#astrology/facts.ts'
import { onceByPlace } from '#astrology/facts-once.ts'
import type { Said } from '#astrology/held-throughout.ts'
import { ASPECT_ANGLES, ASPECT_NAMES, type Aspect } from '../aspects/aspects.ts'
import type { DeclinationAspect } from '../aspects/declinations.ts'
import { aspectWeight } from '../facts/aspect-facts.ts'
import { withArticle } from '../facts/sentences.ts'
import { ASPECT_POINTS, PLANETS, POINT_NAMES, type Planet, type Point } from '../zodiac/points.ts'

/** All of a contact that does not hang on its orb. */
interface ContactWords extends Pick<Said, 'property' | 'marks' | 'sentence'> {
  /** What it would weigh if it were exact. */
  readonly weight: number
  readonly angleDegrees: Fact['measures'][string]
}

const POINTS: readonly Point[] = ASPECT_POINTS
const POINT_PLACES = placesOf(POINTS)
const ASPECT_PLACES = placesOf(ASPECT_NAMES)

/** The same words for thousands of pairs: found by the places of the two points and of the aspect. */
export function contactWords({ first, second, aspect }: Aspect<Point>): ContactWords {
  const points = POINT_PLACES[first] * POINTS.length + POINT_PLACES[second]
  return wordsAt(points * ASPECT_NAMES.length + ASPECT_PLACES[aspect])
}

const wordsAt = onceByPlace(POINTS.length ** 2 * ASPECT_NAMES.length, (told): ContactWords => {
  const aspect = ASPECT_NAMES[told % ASPECT_NAMES.length]!
  const points = Math.floor(told / ASPECT_NAMES.length)
  const [first, second] = [
    POINTS[Math.floor(points / POINTS.length)]!,
    POINTS[points % POINTS.length]!,
  ]
  return {
    weight: aspectWeight({ first, second, aspect, orb: 0 }),
    property: propertyOf(points),
    angleDegrees: { value: ASPECT_ANGLES[aspect], unit: 'degrees' },
    marks: [markOf(first, aspect, second)],
    sentence: `{p1}'s ${POINT_NAMES[first]} forms ${withArticle(aspect)} to {p2}'s ${POINT_NAMES[second]}, {orbDegrees} from exact.`,
  }
})

/** One string for two points, whatever their aspect: it is found sooner than another of the same letters. */
const propertyOf = onceByPlace(
  POINTS.length ** 2,
  (points) => `${POINTS[Math.floor(points / POINTS.length)]!}-${POINTS[points % POINTS.length]!}`,
)

type ParallelWords = Pick<Said, 'topic' | 'property' | 'marks' | 'sentence'>

const PLANET_PLACES = placesOf(PLANETS)
const PARALLELS = ['parallel', 'contraparallel'] as const

/** All of a parallel that does not hang on its orb. */
export function parallelWords({ first, second, aspect }: DeclinationAspect<Planet>): ParallelWords {
  const planets = PLANET_PLACES[first] * PLANETS.length + PLANET_PLACES[second]
  return parallelAt(planets * 2 + (aspect === 'parallel' ? 0 : 1))
}

const parallelAt = onceByPlace(PLANETS.length ** 2 * 2, (told): ParallelWords => {
  const aspect = PARALLELS[told % 2]!
  const planets = Math.floor(told / 2)
  const [first, second] = [
    PLANETS[Math.floor(planets / PLANETS.length)]!,
    PLANETS[planets % PLANETS.length]!,
  ]
  return {
    topic: `synastry-${aspect}`,
    property: `${first}-${second}`,
    marks: [markOf(first, aspect, second)],
    sentence: `{p1}'s ${POINT_NAMES[first]} is ${aspect} to {p2}'s ${POINT_NAMES[second]} in declination.`,
  }
})

function markOf(first: Point, aspect: string, second: Point): Said['marks'][number] {
  const [body, partner] = [POINT_NAMES[first], POINT_NAMES[second]]
  return { whose: 'p1', body, relation: 'aspects', partnerWhose: 'p2', partner, aspect }
}

function placesOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, place) => [name, place])) as Record<Name, number>
}
