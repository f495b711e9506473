import type { AspectName } from '#astrology/western/aspects/aspects.ts'
import { WESTERN_BODIES, type ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import type { Sign } from '#astrology/western/zodiac/zodiac.ts'

/** Points that turn with the Earth, and so need a place. */
export const SEARCH_ANGLES = ['ascendant', 'midheaven', 'descendant', 'imumCoeli'] as const
type SearchAngle = (typeof SEARCH_ANGLES)[number]

/** What a condition may speak of: the bodies of a Western chart, what stands opposite them, and the angles. */
export const SEARCH_POINTS = [...WESTERN_BODIES, 'southNode', 'earth', ...SEARCH_ANGLES] as const
/** A point by its name. */
export type SearchPoint = (typeof SEARCH_POINTS)[number]

/** Something that holds at some moments and not at others. */
export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | Atom

/** A condition that holds no other. */
export type Atom =
  | { readonly body: SearchPoint; readonly sign: readonly Sign[] }
  /** Houses, 1 to 12, of the place that is asked about. */
  | { readonly body: SearchPoint; readonly house: readonly number[] }
  | { readonly body: SearchPoint; readonly nakshatra: readonly NakshatraPart[] }
  | { readonly body: SearchPoint; readonly gate: readonly GatePart[] }
  | AspectCondition
  | { readonly body: SearchPoint; readonly motion: 'direct' | 'retrograde' }
  | { readonly moon: 'waxing' | 'waning' }
  | SpanAtom
  /** 1 to 30; the fifteenth is the full Moon's, the thirtieth the new Moon's. */
  | { readonly tithi: readonly number[] }
  /** Half tithis, 1 to 60. */
  | { readonly karana: readonly number[] }
  /** Spans of the Sun's and the Moon's longitudes added, 1 to 27. */
  | { readonly yoga: readonly number[] }

/** A condition that is found as spans, and not by where something stands at a moment. */
export type SpanAtom =
  /** The Moon makes no more major aspect before she leaves her sign. */
  | { readonly moon: 'void' }
  /** From sunrise to sunset, or from sunset to sunrise. */
  | { readonly light: 'day' | 'night' }
  /** Planetary hours: twelfths of a day or of a night. */
  | { readonly hour: readonly ClassicalPlanet[] }

/** A condition that is decided by where something stands, and how it moves, at each moment. */
export type PlacedAtom = Exclude<Atom, SpanAtom>

/** An aspect of a point to another, or to a longitude. */
export interface AspectCondition {
  readonly body: SearchPoint
  readonly aspect: AspectName
  /** Another point, or a fixed longitude in degrees. */
  readonly to: SearchPoint | number
  /** Degrees from exact, at the most. */
  readonly orb: number
  /** Only while it closes, or only once it is past. */
  readonly motion?: 'applying' | 'separating'
}

/** A nakshatra by its number, 1 to 27, or one pada of it, 1 to 4. */
export interface NakshatraPart {
  readonly nakshatra: number
  readonly pada: number | null
}

/** A gate of the Human Design wheel, 1 to 64, or one line of it, 1 to 6. */
export interface GatePart {
  readonly gate: number
  readonly line: number | null
}

export function isAngle(point: SearchPoint | number): point is SearchAngle {
  return (SEARCH_ANGLES as readonly (SearchPoint | number)[]).includes(point)
}

/** Whether the answer hangs on a place, by houses or by angles. */
export function needsPlace(condition: Condition): boolean {
  if ('and' in condition) return condition.and.some(needsPlace)
  if ('or' in condition) return condition.or.some(needsPlace)
  if ('not' in condition) return needsPlace(condition.not)
  return turnsWithTheEarth(condition)
}

/** Whether it comes and goes within a day, by the turning of the Earth. */
export function turnsWithTheEarth(atom: Atom): boolean {
  if ('light' in atom || 'hour' in atom) return true
  if (!('body' in atom)) return false
  return 'house' in atom || isAngle(atom.body) || ('to' in atom && isAngle(atom.to))
}

export function isSpanAtom(atom: Atom): atom is SpanAtom {
  return 'light' in atom || 'hour' in atom || ('moon' in atom && atom.moon === 'void')
}
