import { onceForEach } from '#astrology/facts-once.ts'
import { aspectsAcross, type Aspect, type AspectPoint } from '../aspects/aspects.ts'
import {
  declinationAspectsAcross,
  type DeclinationAspect,
  type DeclinationPoint,
} from '../aspects/declinations.ts'
import { aspectPoint, type SkyReading } from '../read-sky.ts'
import { ASPECT_POINTS, PLANETS, type Planet, type Point } from '../zodiac/points.ts'

/** Two skies beside each other, and the aspects from each point of the one to each of the other. */
export interface Between {
  readonly first: SkyReading
  readonly second: SkyReading
  readonly contacts: readonly Aspect<Point>[]
}

/** Both skies with the aspects between them, in degrees: whatever is told of a pair of moments is read from one look at them. */
export function between(first: SkyReading, second: SkyReading): Between {
  return { first, second, contacts: aspectsAcross(stillPoints(first), stillPoints(second)) }
}

/** Which of one's planets stand as far from the equator as which of the other's. */
export function parallelsBetween(
  first: SkyReading,
  second: SkyReading,
): DeclinationAspect<Planet>[] {
  return declinationAspectsAcross(declinations(first), declinations(second))
}

const stillPoints = onceForEach((sky: SkyReading): readonly AspectPoint<Point>[] =>
  ASPECT_POINTS.flatMap((point) => {
    const placed = aspectPoint(sky, point)
    // Births stand still, so nothing applies between them.
    return placed === null ? [] : { ...placed, speed: null }
  }),
)

const declinations = onceForEach(({ bodies }: SkyReading): readonly DeclinationPoint<Planet>[] =>
  PLANETS.map((name) => ({ name, declination: bodies[name].declination })),
)
