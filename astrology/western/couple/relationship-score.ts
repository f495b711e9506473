import { aspectBetween, type AspectName } from '../aspects/aspects.ts'
import { sameForAll } from '../aspects/orbs.ts'
import type { Sky } from '../sky.ts'
import { modalityOf, signAt } from '../zodiac/zodiac.ts'

/** `first` is the first person's point, `second` the second's; both absent for the sign rule. */
export interface ScorePart {
  readonly rule:
    | 'same quality'
    | 'Sun and Sun'
    | 'Sun and Moon'
    | 'light and Ascendant'
    | 'Venus and Mars'
  readonly points: number
  readonly contact: {
    readonly first: ScoredPoint
    readonly second: ScoredPoint
    readonly aspect: AspectName
    readonly orb: number
  } | null
}

export interface RelationshipScore {
  readonly points: number
  readonly band: (typeof BANDS)[number]['name']
  readonly parts: readonly ScorePart[]
}

const SCORED_POINTS = ['sun', 'moon', 'venus', 'mars', 'ascendant'] as const
type ScoredPoint = (typeof SCORED_POINTS)[number]

/** A score below `below` is in the band, and in no earlier one. */
const BANDS = [
  { name: 'Minimal', below: 5 },
  { name: 'Medium', below: 10 },
  { name: 'Important', below: 15 },
  { name: 'Very Important', below: 20 },
  { name: 'Exceptional', below: 30 },
  { name: 'Rare Exceptional', below: Infinity },
] as const

/** Discepolo's own orbs, the same for every pair; the score does not move with the chart's. */
const SCORE_ORBS = sameForAll({
  conjunction: 10,
  opposition: 10,
  trine: 8,
  sextile: 6,
  square: 5,
})

/** Orb up to which the strongest contacts count for more, degrees. */
const CLOSE_ORB = 2

/**
 * Ciro Discepolo's score of two charts, as kerykeion counts it: the Suns' quality, and
 * every contact from a point of one to a point of the other. Without an Ascendant its
 * contacts count nothing, so such a score is a lower bound.
 */
export function relationshipScore(first: Sky, second: Sky): RelationshipScore {
  const firstSun = modalityOf(signAt(first.bodies.sun.longitude))
  const secondSun = modalityOf(signAt(second.bodies.sun.longitude))
  const sameQuality: ScorePart[] =
    firstSun === secondSun ? [{ rule: 'same quality', points: 5, contact: null }] : []

  const contacts = SCORED_PAIRS.flatMap((pair) => scoreContact(pair, first, second) ?? [])
  const parts = [...sameQuality, ...contacts]
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  const band = BANDS.find(({ below }) => points < below) ?? BANDS[BANDS.length - 1]!
  return { points, band: band.name, parts }
}

function scoreContact(
  { first, second, rule }: ScoredPair,
  firstSky: Sky,
  secondSky: Sky,
): ScorePart | null {
  const firstLongitude = longitudeOf(firstSky, first)
  const secondLongitude = longitudeOf(secondSky, second)
  if (firstLongitude === null || secondLongitude === null) return null
  const found = aspectBetween(
    { name: first, longitude: firstLongitude, speed: null },
    { name: second, longitude: secondLongitude, speed: null },
    SCORE_ORBS,
  )
  if (found === null) return null
  const { aspect, orb } = found
  return { rule, points: pointsFor(rule, aspect, orb), contact: { first, second, aspect, orb } }
}

interface ScoredPair {
  readonly first: ScoredPoint
  readonly second: ScoredPoint
  readonly rule: ScorePart['rule']
}

/** Every two points whose contact counts, the first person's points in turn. */
const SCORED_PAIRS: readonly ScoredPair[] = SCORED_POINTS.flatMap((first) =>
  SCORED_POINTS.flatMap((second) => {
    const rule = ruleFor(first, second)
    return rule === null ? [] : [{ first, second, rule }]
  }),
)

function ruleFor(first: ScoredPoint, second: ScoredPoint): ScorePart['rule'] | null {
  switch ([first, second].toSorted().join(' ')) {
    case 'sun sun':
      return 'Sun and Sun'
    case 'moon sun':
      return 'Sun and Moon'
    case 'ascendant sun':
    case 'ascendant moon':
      return 'light and Ascendant'
    case 'mars venus':
      return 'Venus and Mars'
    default:
      return null
  }
}

function pointsFor(rule: ScorePart['rule'], aspect: AspectName, orb: number): number {
  const strong =
    (rule === 'Sun and Sun' && ['conjunction', 'opposition', 'square'].includes(aspect)) ||
    (rule === 'Sun and Moon' && aspect === 'conjunction')
  if (!strong) return 4
  return orb <= CLOSE_ORB ? 11 : 8
}

function longitudeOf(sky: Sky, point: ScoredPoint): number | null {
  return point === 'ascendant' ? (sky.angles?.ascendant ?? null) : sky.bodies[point].longitude
}
