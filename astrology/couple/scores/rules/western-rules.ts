import type { Fact } from '#astrology/facts.ts'
import type { AspectName } from '#astrology/western/aspects/aspects.ts'
import { ORBS, pairKind, pointKind } from '#astrology/western/aspects/orbs.ts'
import type { Point } from '#astrology/western/zodiac/points.ts'
import { DIMENSIONS, type Dimension } from '../../score.ts'
import type { Known } from '../patterns.ts'
import type { RuleGroup, ScoreRule } from '../rule.ts'
import { byValue, closer } from '../weighing.ts'
import { OVERLAYS } from './western-overlays.ts'
import {
  CONTACTS,
  KINDS_OF_MEETING,
  WITHIN_THE_COMPOSITE,
  type Meeting,
} from './western-contacts.ts'

/** Points that go so fast that only a known time tells where they stand. */
const TIMED: ReadonlySet<Point> = new Set<Point>(['moon', 'ascendant', 'midheaven', 'vertex'])

const FIRST: Known = 1
const SECOND: Known = 2
const BOTH: Known = 3
const NEITHER: Known = 0

/** What it adds that a contact is returned, beside the two contacts. */
const RETURNED = 0.3

export const WESTERN_RULES: readonly RuleGroup[] = [
  {
    id: 'western.contacts',
    system: 'western',
    source:
      'Which aspects join and which chafe: Ptolemy, Tetrabiblos I.13; of the two lights IV.5. Which bodies speak of what: Davison, Synastry (1977); Sargent, How to Handle Your Human Relations (1958)',
    rules: DIMENSIONS.flatMap((dimension) =>
      CONTACTS[dimension].flatMap((meeting) => contactRules(dimension, meeting)),
    ),
  },
  {
    id: 'western.doubles',
    system: 'western',
    source: 'Davison, Synastry (1977): a contact that is returned counts for more than two',
    rules: DIMENSIONS.flatMap((dimension) =>
      CONTACTS[dimension].flatMap((meeting) => doubleRules(dimension, meeting)),
    ),
  },
  {
    id: 'western.composite',
    system: 'western',
    source: 'Hand, Planets in Composite (1975)',
    rules: DIMENSIONS.flatMap((dimension) =>
      WITHIN_THE_COMPOSITE[dimension].map((meeting) => compositeRule(dimension, meeting)),
    ),
  },
  {
    id: 'western.overlays',
    system: 'western',
    source: 'Davison, Synastry (1977): whose planets fall into which of the other’s houses',
    rules: overlayRules(),
  },
]

/** Whoever has which of the two points. */
function contactRules(dimension: Dimension, meeting: Meeting): ScoreRule[] {
  const [one, other] = meeting
  const ways =
    one === other ? [[one, other] as const] : [[one, other] as const, [other, one] as const]
  return ways.map(([first, second]) => ({
    dimension,
    topic: 'synastry',
    property: `${first}-${second}`,
    weigh: weighing(meeting),
    needs: ((TIMED.has(first) ? FIRST : NEITHER) | (TIMED.has(second) ? SECOND : NEITHER)) as Known,
  }))
}

/** Named by either order, for the same meets the same once only. */
function doubleRules(dimension: Dimension, [one, other, kind, weight]: Meeting): ScoreRule[] {
  if (one === other) return []
  const { conjunction, trine, square } = KINDS_OF_MEETING[kind]
  const weigh = byValue({
    conjunction: conjunction * weight * RETURNED,
    flowing: trine * weight * RETURNED,
    straining: square * weight * RETURNED,
  })
  const needs = TIMED.has(one) || TIMED.has(other) ? BOTH : NEITHER
  return [`${one}-${other}`, `${other}-${one}`].map((property) => ({
    dimension,
    topic: 'synastry.double',
    property,
    weigh,
    needs,
  }))
}

function compositeRule(dimension: Dimension, meeting: Meeting): ScoreRule {
  const [one, other] = meeting
  return {
    dimension,
    topic: 'composite.aspect',
    property: `${one}-${other}`,
    weigh: weighing(meeting),
    needs: TIMED.has(one) || TIMED.has(other) ? BOTH : NEITHER,
  }
}

function weighing([one, other, kind, weight]: Meeting): (fact: Fact) => number {
  const points = Object.entries(KINDS_OF_MEETING[kind]).map(([aspect, share]) => [
    aspect,
    share * weight,
  ])
  const column = pairKind(pointKind(one), pointKind(other))
  return closer(Object.fromEntries(points), (aspect) => ORBS[aspect as AspectName]?.[column] ?? 0)
}

function overlayRules(): ScoreRule[] {
  return Object.entries(OVERLAYS).flatMap(([planet, fed]) =>
    Object.entries(fed).flatMap(([dimension, houses]) =>
      (
        [
          ['p1', 'p2', SECOND],
          ['p2', 'p1', FIRST],
        ] as const
      ).map(([guest, host, ofHost]): ScoreRule => ({
        dimension: dimension as Dimension,
        topic: 'overlay',
        property: `${guest}-${planet}-in-${host}`,
        weigh: byValue(houses),
        needs: planet === 'moon' ? BOTH : ofHost,
      })),
    ),
  )
}
