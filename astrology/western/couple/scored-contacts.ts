import { aspectBetween, type AspectName } from '../aspects/aspects.ts'
import { sameForAll } from '../aspects/orbs.ts'

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

const SCORED_POINTS = ['sun', 'moon', 'venus', 'mars', 'ascendant'] as const
export type ScoredPoint = (typeof SCORED_POINTS)[number]

export interface ScoredPair {
  readonly first: ScoredPoint
  readonly second: ScoredPoint
  readonly rule: ScorePart['rule']
}

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

/** The most that each rule gives at once. */
export const MOST_BY_RULE: Readonly<Record<ScorePart['rule'], number>> = {
  'same quality': 5,
  'Sun and Sun': 11,
  'Sun and Moon': 11,
  'light and Ascendant': 4,
  'Venus and Mars': 4,
}

/** Every two points whose contact counts, the first person's points in turn. */
export const SCORED_PAIRS: readonly ScoredPair[] = SCORED_POINTS.flatMap((first) =>
  SCORED_POINTS.flatMap((second) => {
    const rule = ruleFor(first, second)
    return rule === null ? [] : [{ first, second, rule }]
  }),
)

/** The part a pair counts with when the second stands so many degrees ahead of the first; null for none. */
export function contactAt({ first, second, rule }: ScoredPair, arc: number): ScorePart | null {
  const found = aspectBetween(
    { name: first, longitude: 0, speed: null },
    { name: second, longitude: arc, speed: null },
    SCORE_ORBS,
  )
  if (found === null) return null
  const { aspect, orb } = found
  return { rule, points: pointsFor(rule, aspect, orb), contact: { first, second, aspect, orb } }
}

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
  return orb <= CLOSE_ORB ? MOST_BY_RULE[rule] : 8
}
