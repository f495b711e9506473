import type { EclipseKind, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Graha } from '#astrology/vedic/grahas.ts'
import type { MAJOR_ASPECTS } from '#astrology/western/aspects/aspects.ts'
import type { FollowedBody } from '#astrology/western/timing/bodies-in-motion.ts'
import type { Point } from '#astrology/western/zodiac/points.ts'
import type { Sign } from '#astrology/western/zodiac/zodiac.ts'

/** Kinds of events that may be asked for. */
export const PLANNER_KINDS = [
  'transit',
  'station',
  'ingress',
  'lunation',
  'eclipse',
  'return',
  'dasha',
] as const
/** A kind of event. */
export type PlannerKind = (typeof PLANNER_KINDS)[number]

/** When something is exact, and from when to when that may be within the window of a birth. */
export interface Dated {
  readonly jd: JulianDay
  readonly from: JulianDay
  readonly to: JulianDay
}

/** Something that happens in a person's coming months. Longitudes are those of the chart's zodiac, degrees. */
export type PlannerEvent = Dated &
  (
    | {
        readonly kind: 'transit'
        readonly body: FollowedBody
        readonly aspect: (typeof MAJOR_ASPECTS)[number]
        readonly natal: Point
        /** Which of how many passes of one coming and going, in the span or not. */
        readonly pass: number
        readonly passes: number
        readonly retrograde: boolean
      }
    | ({
        readonly kind: 'station'
        readonly body: FollowedBody
        readonly turns: 'retrograde' | 'direct'
      } & Placed)
    | { readonly kind: 'ingress'; readonly body: FollowedBody; readonly sign: Sign }
    | ({ readonly kind: 'lunation'; readonly phase: 'new moon' | 'full moon' } & Placed)
    | ({
        readonly kind: 'eclipse'
        readonly light: 'solar' | 'lunar'
        readonly eclipse: EclipseKind
        readonly contacts: readonly EclipseTouch[]
      } & Placed)
    | { readonly kind: 'return'; readonly body: 'sun'; readonly age: number }
    | {
        readonly kind: 'dasha'
        readonly level: 'mahadasha' | 'antardasha' | 'pratyantardasha'
        /** Of the Vimshottari periods from the mahadasha down to the one that begins. */
        readonly lords: readonly Graha[]
        /** When the period ends again; null past a hundred years of life. */
        readonly until: Dated | null
      }
  )

interface Placed {
  readonly longitude: number
  /** The natal house it falls in; null where that is not known. */
  readonly house: number | null
}

interface EclipseTouch {
  readonly natal: Point
  readonly aspect: 'conjunction' | 'opposition'
  /** Degrees. */
  readonly orb: number
}
