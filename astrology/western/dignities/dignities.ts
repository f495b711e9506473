import { DIGNITY_POINTS, EGYPTIAN_BOUNDS, EXALTATIONS, FACES } from './dignity-tables.ts'
import { TRADITIONAL_SCHEME, type DignityScheme } from './dignity-scheme.ts'
import { CLASSICAL_PLANETS, type ClassicalPlanet, type Planet } from '../zodiac/points.ts'
import { degreeInSign, elementOf, oppositeOf, SIGNS, signAt, type Sign } from '../zodiac/zodiac.ts'

export type Sect = 'day' | 'night'

const DIGNITIES = ['domicile', 'exaltation', 'triplicity', 'bound', 'face'] as const
export type Dignity = (typeof DIGNITIES)[number]
export type Debility = 'detriment' | 'fall' | 'peregrine'

export type ClassicalLongitudes = Readonly<Record<ClassicalPlanet, number>>

export interface EssentialDignity {
  readonly planet: ClassicalPlanet
  readonly dignities: readonly Dignity[]
  readonly debilities: readonly Debility[]
  /** Lilly's points; null without a sect, which a triplicity and so peregrination hang on. */
  readonly score: number | null
}

/** Each planet stands where the other rules, by one and the same dignity. */
export interface MutualReception {
  readonly first: ClassicalPlanet
  readonly second: ClassicalPlanet
  readonly by: Dignity
}

/** The essential dignities of the seven by their longitudes; without a sect, no triplicity and no score. */
export function essentialDignities(
  longitudes: ClassicalLongitudes,
  sect: Sect | null,
  scheme: DignityScheme = TRADITIONAL_SCHEME,
): EssentialDignity[] {
  const receptions = mutualReceptions(longitudes, sect, scheme)
  return CLASSICAL_PLANETS.map((planet) => {
    const longitude = longitudes[planet]
    const rulers = rulersAt(longitude, sect, scheme)
    const dignities = DIGNITIES.filter((dignity) => rulers[dignity] === planet)
    const received = receptions.filter(({ first, second }) => first === planet || second === planet)
    const spared =
      dignities.length > 0 ||
      (received.length > 0 && scheme.peregrineSparedBy.includes('reception')) ||
      (inElementOfDomicile(planet, longitude) &&
        scheme.peregrineSparedBy.includes('element of its domicile'))
    const debilities = [
      ...debilitiesBySign(planet, signAt(longitude), scheme),
      ...(sect === null || spared ? [] : (['peregrine'] as const)),
    ]
    const exchanged = scheme.receptionCounts ? received.map(({ by }) => by) : []
    const points = [...dignities, ...debilities, ...exchanged].map((state) => DIGNITY_POINTS[state])
    const score = sect === null ? null : points.reduce((sum, point) => sum + point, 0)
    return { planet, dignities, debilities, score }
  })
}

/** What of the essential dignities holds by day and by night alike; no score where they differ. */
export function dignitiesInEitherSect(
  longitudes: ClassicalLongitudes,
  scheme: DignityScheme = TRADITIONAL_SCHEME,
): EssentialDignity[] {
  const byNight = essentialDignities(longitudes, 'night', scheme)
  return essentialDignities(longitudes, 'day', scheme).map((byDay, place) => {
    const other = byNight[place]!
    return {
      planet: byDay.planet,
      dignities: byDay.dignities.filter((dignity) => other.dignities.includes(dignity)),
      debilities: byDay.debilities.filter((debility) => other.debilities.includes(debility)),
      score: byDay.score === other.score ? byDay.score : null,
    }
  })
}

/** Who rules a longitude by each dignity; null where nobody does, or the sect is not known. */
export function rulersAt(
  longitude: number,
  sect: Sect | null,
  { rulers, triplicities }: DignityScheme = TRADITIONAL_SCHEME,
): Readonly<Record<Dignity, Planet | null>> {
  const sign = signAt(longitude)
  const degrees = degreeInSign(longitude)
  const exalted = CLASSICAL_PLANETS.find((planet) => EXALTATIONS[planet].sign === sign)
  const bound = EGYPTIAN_BOUNDS[sign].find(([, end]) => degrees < end)
  return {
    domicile: rulers[sign],
    exaltation: exalted ?? null,
    triplicity: sect && triplicities[elementOf(sign)][sect],
    bound: bound?.[0] ?? null,
    face: FACES[sign][Math.floor(degrees / 10)] ?? null,
  }
}

/** The mutual receptions among the seven, by every dignity. A planet that holds the dignity itself exchanges nothing by it. */
export function mutualReceptions(
  longitudes: ClassicalLongitudes,
  sect: Sect | null,
  scheme: DignityScheme = TRADITIONAL_SCHEME,
): MutualReception[] {
  const rulers = CLASSICAL_PLANETS.map((planet) => rulersAt(longitudes[planet], sect, scheme))
  return CLASSICAL_PLANETS.flatMap((first, one) =>
    CLASSICAL_PLANETS.flatMap((second, other) =>
      DIGNITIES.filter(
        (by) => one < other && rulers[one]?.[by] === second && rulers[other]?.[by] === first,
      ).map((by) => ({ first, second, by })),
    ),
  )
}

/** The signs a planet rules. */
function domicilesOf(planet: Planet, { rulers } = TRADITIONAL_SCHEME): Sign[] {
  return SIGNS.filter((sign) => rulers[sign] === planet)
}

function debilitiesBySign(
  planet: ClassicalPlanet,
  sign: Sign,
  scheme: DignityScheme,
): ('detriment' | 'fall')[] {
  const facing = oppositeOf(sign)
  return [
    ...(domicilesOf(planet, scheme).includes(facing) ? (['detriment'] as const) : []),
    ...(EXALTATIONS[planet].sign === facing ? (['fall'] as const) : []),
  ]
}

function inElementOfDomicile(planet: ClassicalPlanet, longitude: number): boolean {
  const element = elementOf(signAt(longitude))
  return domicilesOf(planet).some((sign) => elementOf(sign) === element)
}
