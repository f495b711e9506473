import type { Sky } from '../sky.ts'
import { modalityOf, signAt } from '../zodiac/zodiac.ts'
import { reachOf, type Reach } from './reach.ts'
import {
  contactAt,
  MOST_BY_RULE,
  SCORED_PAIRS,
  type ScoredPoint,
  type ScorePart,
} from './scored-contacts.ts'

export interface RelationshipScore {
  readonly points: number
  readonly band: (typeof BANDS)[number]['name']
  readonly parts: readonly ScorePart[]
}

/** A score below `below` is in the band, and in no earlier one. */
const BANDS = [
  { name: 'Minimal', below: 5 },
  { name: 'Medium', below: 10 },
  { name: 'Important', below: 15 },
  { name: 'Very Important', below: 20 },
  { name: 'Exceptional', below: 30 },
  { name: 'Rare Exceptional', below: Infinity },
] as const

/** The most two charts can reach: each part at its strongest, as of two births at New Moon that rise in one place. */
export const MOST_POINTS = SCORED_PAIRS.reduce(
  (sum, { rule }) => sum + MOST_BY_RULE[rule],
  MOST_BY_RULE['same quality'],
)

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
  return { points, band: bandOf(points).name, parts }
}

/** From how many points on a score is called as it is, and up to how many: both ends count. */
export function bandRange(points: number): readonly [number, number] {
  const place = BANDS.indexOf(bandOf(points))
  return [BANDS[place - 1]?.below ?? 0, Math.min(MOST_POINTS, BANDS[place]!.below - 1)]
}

function bandOf(points: number): (typeof BANDS)[number] {
  return BANDS.find(({ below }) => points < below) ?? BANDS[BANDS.length - 1]!
}

/**
 * The parts that count alike wherever in their windows two people were born, each window as
 * the skies at which something in it comes farthest; and the parts, as `sun-moon`, that do not.
 */
export function scoreThroughout(
  first: readonly Sky[],
  second: readonly Sky[],
): { readonly parts: readonly ScorePart[]; readonly changing: readonly string[] } {
  if (first.length === 1 && second.length === 1) {
    return { parts: partsOf(first[0]!, second[0]!), changing: [] }
  }
  const found = versionsOf(first, second)
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

/** The parts of two moments. */
function partsOf(first: Sky, second: Sky): ScorePart[] {
  const parts = qualitiesOf([first], [second]).filter((part) => part !== null)
  for (const pair of SCORED_PAIRS) {
    const [one, other] = [longitudeOf(first, pair.first), longitudeOf(second, pair.second)]
    const part = one === null || other === null ? null : contactAt(pair, other - one)
    if (part !== null) parts.push(part)
  }
  return parts
}

/** From the fewest to the most points that two people can have wherever in their windows they were born; what hangs on an Ascendant that is not known counts nothing at least. */
export function scoreRange(first: readonly Sky[], second: readonly Sky[]): Reach {
  const ranges = versionsOf(first, second).map(({ most, versions }): Reach => {
    const points = versions.map((version) => version?.points ?? 0)
    return points.length === 0 ? [0, most] : [Math.min(...points), Math.max(...points)]
  })
  return [0, 1].map((end) => ranges.reduce((sum, range) => sum + range[end]!, 0)) as [
    number,
    number,
  ]
}

export const SAME_QUALITY = 'sameQuality'

interface Versions {
  readonly name: string
  /** The most such a part can count. */
  readonly most: number
  /** What is counted wherever in the windows; empty where a point of it is not known. */
  readonly versions: readonly (ScorePart | null)[]
}

function versionsOf(first: readonly Sky[], second: readonly Sky[]): Versions[] {
  return [
    {
      name: SAME_QUALITY,
      most: MOST_BY_RULE['same quality'],
      versions: qualitiesOf(first, second),
    },
    ...SCORED_PAIRS.map((pair) => ({
      name: `${pair.first}-${pair.second}`,
      most: MOST_BY_RULE[pair.rule],
      versions: arcsBetween(reach(first, pair.first), reach(second, pair.second)).map((arc) =>
        contactAt(pair, arc),
      ),
    })),
  ]
}

function isSame(one: ScorePart | null, other: ScorePart | null): boolean {
  return one?.points === other?.points && one?.contact?.aspect === other?.contact?.aspect
}

function qualitiesOf(first: readonly Sky[], second: readonly Sky[]): (ScorePart | null)[] {
  const [ones, others] = [first, second].map((skies) =>
    skies.map(({ bodies }) => modalityOf(signAt(bodies.sun.longitude))),
  )
  const rule = 'same quality'
  return ones!.flatMap((one) =>
    others!.map((other) =>
      one === other ? { rule, points: MOST_BY_RULE[rule], contact: null } : null,
    ),
  )
}

/** From where to where a point comes within a window; null without angles. */
function reach(skies: readonly Sky[], point: ScoredPoint): Reach | null {
  return reachOf(skies.flatMap((sky) => longitudeOf(sky, point) ?? []))
}

/** Arcs from the first point to the second, from the least to the most, no farther apart than a degree: every contact is wider. */
function arcsBetween(first: Reach | null, second: Reach | null): number[] {
  if (first === null || second === null) return []
  const [least, most] = [second[0] - first[1], second[1] - first[0]]
  if (least === most) return [least]
  const steps = Math.ceil(most - least)
  return Array.from({ length: steps + 1 }, (_, step) =>
    step === steps ? most : least + (step * (most - least)) / steps,
  )
}

function longitudeOf(sky: Sky, point: ScoredPoint): number | null {
  return point === 'ascendant' ? (sky.angles?.ascendant ?? null) : sky.bodies[point].longitude
}
