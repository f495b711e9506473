import type {
  Ayanamsa,
  Ephemeris,
  HouseSystem,
  JulianDay,
  Place,
  PositionOptions,
} from '#astrology/ephemeris/ephemeris.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { crossings, follow, type Motion } from '#astrology/western/timing/track.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { houseOf } from '#astrology/western/zodiac/houses.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { arcsOf } from './arcs-of.ts'
import { regionsOf, type InRegion } from './circle-regions.ts'
import { turnsWithTheEarth, type PlacedAtom, type SearchPoint } from './condition.ts'
import { motionOf } from './motion-of.ts'
import { SLIVER_DAYS } from './spans.ts'

/** By which rules a search looks at the sky. */
export interface SearchSky {
  readonly ephemeris: Ephemeris
  /** Where houses and angles are asked for; null for the sky of no place in particular. */
  readonly place: Place | null
  readonly houseSystem: HouseSystem
  /** Signs and houses by this ayanamsa; tropical without it. Gates are tropical always. */
  readonly ayanamsa?: Ayanamsa
  /** Nakshatras and the limbs of the panchanga. */
  readonly lunar: PositionOptions & { readonly ayanamsa: Ayanamsa }
}

/** An atom as it is watched through time. */
export interface Watched {
  /** Moments to look at, the ends of the span among them: between two, regions are passed one way. */
  readonly momentsIn: (span: Span) => readonly JulianDay[]
  readonly lookAt: (at: JulianDay) => Look
  /** How many regions lie round the circle. */
  readonly regions: number
}

export interface Look extends InRegion {
  readonly at: JulianDay
  readonly holds: boolean
}

/** Two hours, in which no angle has gone half round; half an hour near the polar circles, where one does in less than two. */
const TURNING_STEP_DAYS = 1 / 12
const POLAR_STEP_DAYS = 1 / 48
const FARTHEST_USUAL_LATITUDE = 60

/** How an atom is watched. Throws `RangeError` where it needs a place that is not given. */
export function watch(sky: SearchSky, atom: PlacedAtom): Watched {
  if ('house' in atom) return watchHouse(sky, atom)
  const { motionAt, stepDays } = motionOf(sky, atom)
  const { count, at: regionAt, holds } = regionsOf(arcsOf(atom))
  const isMotion = 'motion' in atom && !('aspect' in atom)
  const told = ({ longitude, speed }: Motion): Omit<Look, 'at'> => {
    const place = regionAt(longitude)
    const isHeld = isMotion
      ? (atom.motion === 'retrograde') === speed < 0
      : holds(place.region, speed)
    return { ...place, holds: isHeld }
  }
  return {
    momentsIn: turnsWithTheEarth(atom)
      ? (span) => evenly(sky.place, span)
      : ({ from, to }) => follow(motionAt, from, to, stepDays).marks.map(({ jd }) => jd),
    lookAt: (at) => ({ at, ...told(motionAt(at)) }),
    regions: count,
  }
}

/** Houses are those of the chart: by longitude, whatever the cusps do beyond the polar circles. */
function watchHouse(
  sky: SearchSky,
  { body, house }: { readonly body: SearchPoint; readonly house: readonly number[] },
): Watched {
  const { ephemeris, place, houseSystem: system, ayanamsa } = sky
  if (place === null) throw new RangeError('houses need a place')
  const zodiac = ayanamsa === undefined ? {} : { ayanamsa }
  const { motionAt, stepDays } = motionOf(sky, { body, house })
  return {
    // With the signs for houses a body that enters one is back in its house within minutes.
    momentsIn: (span) => {
      const track = follow(motionAt, span.from, span.to, stepDays)
      const entries = SIGNS.flatMap((_, sign) =>
        crossings(track, sign * 30).map((jd) => Math.min(jd + SLIVER_DAYS, span.to)),
      )
      return [...evenly(place, span), ...entries].toSorted((a, b) => a - b)
    },
    lookAt: (at) => {
      const { cusps } = ephemeris.houses(at, place, { system, ...zodiac })
      const { longitude } = motionAt(at)
      const own = houseOf(longitude, cusps)
      return {
        at,
        region: own - 1,
        past: separation(cusps[own - 1]!, longitude),
        left: separation(longitude, cusps[own % 12]!),
        holds: house.includes(own),
      }
    },
    regions: 12,
  }
}

/** Looks at even distances, for what turns with the Earth. */
function evenly(place: Place | null, { from, to }: Span): readonly JulianDay[] {
  const isUsual = place === null || Math.abs(place.latitude) <= FARTHEST_USUAL_LATITUDE
  const days = isUsual ? TURNING_STEP_DAYS : POLAR_STEP_DAYS
  const steps = Math.max(1, Math.ceil((to - from) / days))
  return Array.from({ length: steps + 1 }, (_, step) => (step === steps ? to : from + step * days))
}
