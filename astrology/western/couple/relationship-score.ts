import { aspectBetween, type AspectName } from '../aspects/aspects.ts'
import { sameForAll } from '../aspects/orbs.ts'
import type { Sky } from '../sky.ts'
import { signedArc, wrap } from '../zodiac/circle.ts'
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
  return scoreOf(scoreThroughout([first], [second]).parts)
}

/** The sum of the parts, and the band it falls in. */
export function scoreOf(parts: readonly ScorePart[]): RelationshipScore {
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  const band = BANDS.find(({ below }) => points < below) ?? BANDS[BANDS.length - 1]!
  return { points, band: band.name, parts }
}

/**
 * The parts that count alike wherever in their windows two people were born, each window as
 * the skies at which something in it comes farthest; and the parts, as `sun-moon`, that do not.
 */
export function scoreThroughout(
  first: readonly Sky[],
  second: readonly Sky[],
): { readonly parts: readonly ScorePart[]; readonly changing: readonly string[] } {
  const found = [
    { name: SAME_QUALITY, versions: qualitiesOf(first, second) },
    ...SCORED_PAIRS.map((pair) => ({
      name: `${pair.first}-${pair.second}`,
      versions: arcsBetween(reachOf(first, pair.first), reachOf(second, pair.second)).map((arc) =>
        contactAt(pair, arc),
      ),
    })),
  ]
  const isSame = (one: ScorePart | null, other: ScorePart | null): boolean =>
    one?.points === other?.points && one?.contact?.aspect === other?.contact?.aspect
  const changing = found.filter(
    ({ versions }) => !versions.every((one) => isSame(one, versions[0]!)),
  )
  return {
    parts: found
      .filter((one) => !changing.includes(one))
      .flatMap(({ versions }) => versions[0] ?? []),
    changing: changing.map(({ name }) => name),
  }
}

export const SAME_QUALITY = 'sameQuality'

function qualitiesOf(first: readonly Sky[], second: readonly Sky[]): (ScorePart | null)[] {
  const [ones, others] = [first, second].map((skies) =>
    skies.map(({ bodies }) => modalityOf(signAt(bodies.sun.longitude))),
  )
  return ones!.flatMap((one) =>
    others!.map((other) =>
      one === other ? { rule: 'same quality', points: 5, contact: null } : null,
    ),
  )
}

type Reach = readonly [least: number, most: number]

/** From where to where a point comes within a window, degrees, past the full circle where it passes it; null without angles. */
function reachOf(skies: readonly Sky[], point: ScoredPoint): Reach | null {
  const longitudes = skies.flatMap((sky) => longitudeOf(sky, point) ?? [])
  const [start] = longitudes
  if (start === undefined) return null
  let at = start
  const track = longitudes.map((longitude) => (at += signedArc(at, longitude)))
  return [Math.min(...track), Math.max(...track)]
}

/** Arcs from the first point to the second, from the least to the most, no farther apart than a degree: every contact is wider. */
function arcsBetween(first: Reach | null, second: Reach | null): number[] {
  if (first === null || second === null) return []
  const [least, most] = [second[0] - first[1], second[1] - first[0]]
  const steps = Math.ceil(most - least)
  return Array.from({ length: steps + 1 }, (_, step) =>
    step === steps ? most : least + (step * (most - least)) / steps,
  )
}

function contactAt({ first, second, rule }: ScoredPair, arc: number): ScorePart | null {
  const found = aspectBetween(
    { name: first, longitude: 0, speed: null },
    { name: second, longitude: wrap(arc), speed: null },
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
