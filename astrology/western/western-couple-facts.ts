import { factOf, type Fact } from '#astrology/facts.ts'
import { withinWindow } from '#astrology/window.ts'
import { aspectWeight } from './facts/aspect-facts.ts'
import { aspectsAcross, type Aspect, type AspectPoint } from './aspects/aspects.ts'
import type { WesternChart } from './cast-western.ts'
import { castComposite } from './couple/composite.ts'
import { compositeFacts, davisonFacts } from './couple/composite-facts.ts'
import { declinationAspectsAcross, type DeclinationPoint } from './aspects/declinations.ts'
import { withExactness } from './aspects/exactness.ts'
import { houseOf, ordinalOf } from './zodiac/houses.ts'
import { ASPECT_POINTS, PLANETS, POINT_NAMES, type Planet, type Point } from './zodiac/points.ts'
import { aspectPoint, type SkyReading } from './read-sky.ts'
import { relationshipScore } from './couple/relationship-score.ts'
import { RULES } from './rules.ts'
import { withArticle } from './facts/sentences.ts'
import { inDegreesAndMinutes } from './zodiac/zodiac.ts'

const fact = factOf('couple', 'western')

/** What two Western charts say together, the weightiest first; only what holds for both birth windows. */
export function westernCoupleFacts(first: WesternChart, second: WesternChart): Fact[] {
  const pairs = sampled(first).flatMap((one) =>
    sampled(second).map((other) => [one, other] as const),
  )
  const contacts = withExactness(
    pairs.map(([one, other]) => aspectsAcross(stillPoints(one), stillPoints(other))),
  )
  return withinWindow(pairs.map(([one, other], place) => factsOfPair(one, other, contacts[place]!)))
}

/** What the Davison chart of two people says of them. */
export function westernDavisonFacts(davison: WesternChart): Fact[] {
  return withinWindow(davison.window.map((sky) => davisonFacts(fact, sky)))
}

/** The ends, the middle and two between: motions are near enough to straight that no more is gained. */
function sampled({ window }: WesternChart): readonly SkyReading[] {
  if (window.length <= 5) return window
  return [0, 0.25, 0.5, 0.75, 1].map((part) => window[Math.round((window.length - 1) * part)]!)
}

function factsOfPair(
  first: SkyReading,
  second: SkyReading,
  contacts: readonly Aspect<Point>[],
): Fact[] {
  return [
    ...scoreFacts(first, second),
    ...synastryFacts(contacts),
    ...parallelFacts(first, second),
    ...overlayFacts('p1', first, second),
    ...overlayFacts('p2', second, first),
    ...compositeFacts(fact, castComposite(first, second)),
  ]
}

function scoreFacts(first: SkyReading, second: SkyReading): Fact[] {
  const { points, band, parts } = relationshipScore(first, second)
  const complete = first.angles !== null && second.angles !== null
  const caveat = complete ? '' : ', counted without the Ascendant where a birth time is unknown'
  const total = fact({
    topic: 'relationshipScore',
    property: 'points',
    value: points,
    numbers: { points },
    statement: `{p1} and {p2} reach ${points} points on the relationship scale${caveat}: ${band}.`,
    rule: RULES.relationshipScore,
  })
  const reasons = parts.map(({ rule, points: given, contact }) =>
    fact({
      topic: 'relationshipScore',
      property: contact === null ? 'sameQuality' : `${contact.first}-${contact.second}`,
      value: given,
      statement:
        contact === null
          ? `The Suns of {p1} and {p2} stand in signs of one quality, which counts ${given} points.`
          : `{p1}'s ${POINT_NAMES[contact.first]} and {p2}'s ${POINT_NAMES[contact.second]} meet by ${contact.aspect} (${rule}), which counts ${given} points.`,
      rule: RULES.relationshipScore,
    }),
  )
  return [total, ...reasons]
}

function synastryFacts(contacts: readonly Aspect<Point>[]): Fact[] {
  return contacts
    .toSorted((a, b) => aspectWeight(b) - aspectWeight(a))
    .map(({ first: one, second: other, aspect, angle, orb }) =>
      fact({
        topic: 'synastry',
        property: `${one}-${other}`,
        value: aspect,
        numbers: { orbDegrees: orb, angleDegrees: angle },
        statement: `{p1}'s ${POINT_NAMES[one]} forms ${withArticle(aspect)} to {p2}'s ${POINT_NAMES[other]}, ${inDegreesAndMinutes(orb)} from exact.`,
        rule: RULES.synastryAspect,
      }),
    )
}

/** Births stand still, so nothing applies between them. */
function stillPoints(sky: SkyReading): AspectPoint<Point>[] {
  return ASPECT_POINTS.flatMap((point) => {
    const placed = aspectPoint(sky, point)
    return placed === null ? [] : { ...placed, speed: null }
  })
}

function parallelFacts(first: SkyReading, second: SkyReading): Fact[] {
  return declinationAspectsAcross(planetsByDeclination(first), planetsByDeclination(second)).map(
    ({ first: one, second: other, aspect, orb }) =>
      fact({
        topic: `synastry-${aspect}`,
        property: `${one}-${other}`,
        value: aspect,
        numbers: { orbDegrees: orb },
        statement: `{p1}'s ${POINT_NAMES[one]} is ${aspect} to {p2}'s ${POINT_NAMES[other]} in declination.`,
        rule: RULES.synastryParallel,
      }),
  )
}

function planetsByDeclination({ bodies }: SkyReading): DeclinationPoint<Planet>[] {
  return PLANETS.map((name) => ({ name, declination: bodies[name].declination }))
}

function overlayFacts(whose: 'p1' | 'p2', guest: SkyReading, host: SkyReading): Fact[] {
  const { houses } = host
  if (houses === null) return []
  const other = whose === 'p1' ? 'p2' : 'p1'
  return PLANETS.map((planet) => {
    const house = houseOf(guest.bodies[planet].longitude, houses.cusps)
    return fact({
      topic: 'overlay',
      property: `${whose}-${planet}-in-${other}`,
      value: house,
      statement: `{${whose}}'s ${POINT_NAMES[planet]} falls in {${other}}'s ${ordinalOf(house)} house.`,
      rule: RULES.overlay,
    })
  })
}
