import type { Ephemeris, JulianDay, Position } from '#astrology/ephemeris/ephemeris.ts'
import { followElongation, type Span } from './bodies-in-motion.ts'
import { crossings } from './track.ts'

export interface Eclipse {
  readonly type: 'solar' | 'lunar'
  readonly kind: 'total' | 'annular' | 'hybrid' | 'partial' | 'penumbral'
  /** Greatest eclipse. */
  readonly jd: JulianDay
  /** Tropical longitude of the eclipsed light, degrees. */
  readonly longitude: number
}

type Vector = readonly [x: number, y: number, z: number]

const ASTRONOMICAL_UNIT_KM = 149_597_870.7
const EARTH_RADIUS_KM = 6378.137
/** In Earth radii. */
const SUN_RADIUS = 696_000 / EARTH_RADIUS_KM
const MOON_RADIUS = 0.2725076
/** As far from the middle as the flattened Earth still meets the axis of the shadow. */
const CENTRAL_REACH = 0.9972
/** Danjon's enlargement of the Earth's shadow by its air. */
const SHADOW_ENLARGEMENT = 1.01
/** Greatest eclipse is never farther than this from new or full Moon in longitude, days. */
const SEARCH_DAYS = 0.25

/** The eclipses of Sun and Moon within a span, wherever on Earth they are seen, in the order of time. */
export function eclipses(ephemeris: Ephemeris, span: Span): Eclipse[] {
  const track = followElongation(ephemeris, {
    from: span.from - SEARCH_DAYS,
    to: span.to + SEARCH_DAYS,
  })
  const found = [
    ...crossings(track, 0).flatMap((jd) => solarEclipseNear(ephemeris, jd) ?? []),
    ...crossings(track, 180).flatMap((jd) => lunarEclipseNear(ephemeris, jd) ?? []),
  ]
  return found.filter(({ jd }) => jd >= span.from && jd < span.to).toSorted((a, b) => a.jd - b.jd)
}

/** By the distance of the shadow's axis from the Earth's centre and the cones' widths there (Explanatory Supplement, ch. 8). */
function solarEclipseNear(ephemeris: Ephemeris, newMoon: JulianDay): Eclipse | null {
  const shadowAt = (jd: JulianDay): ReturnType<typeof moonShadow> =>
    moonShadow(vectorOf(ephemeris.position('sun', jd)), vectorOf(ephemeris.position('moon', jd)))
  const jd = leastNear(newMoon, (at) => shadowAt(at).axisDistance)
  const { axisDistance, penumbra, umbra, umbraSlope } = shadowAt(jd)
  if (axisDistance > CENTRAL_REACH + penumbra) return null

  const kind = ((): Eclipse['kind'] => {
    if (axisDistance > CENTRAL_REACH + Math.abs(umbra)) return 'partial'
    // The Earth's surface stands up towards the Moon, where the cone is that much wider.
    const height = Math.sqrt(Math.max(0, 1 - axisDistance ** 2))
    const umbraAtSurface = umbra - height * umbraSlope
    if (umbra <= 0) return 'total'
    return umbraAtSurface < 0 ? 'hybrid' : 'annular'
  })()
  return { type: 'solar', kind, jd, longitude: ephemeris.position('sun', jd).longitude }
}

/** By the Moon's distance from the axis of the Earth's shadow, the shadow enlarged after Danjon. */
function lunarEclipseNear(ephemeris: Ephemeris, fullMoon: JulianDay): Eclipse | null {
  const fromAxis = (jd: JulianDay): number => {
    const sun = vectorOf(ephemeris.position('sun', jd))
    return angleBetween(scale(sun, -1), vectorOf(ephemeris.position('moon', jd)))
  }
  const jd = leastNear(fullMoon, fromAxis)
  const sunAway = length(vectorOf(ephemeris.position('sun', jd)))
  const moonAway = length(vectorOf(ephemeris.position('moon', jd)))
  const reach = SHADOW_ENLARGEMENT * Math.asin(1 / moonAway) + Math.asin(1 / sunAway)
  const sunDisc = Math.asin(SUN_RADIUS / sunAway)
  const moonDisc = Math.asin(MOON_RADIUS / moonAway)
  const away = fromAxis(jd)

  const kind = ((): Eclipse['kind'] | null => {
    if (away + moonDisc < reach - sunDisc) return 'total'
    if (away - moonDisc < reach - sunDisc) return 'partial'
    return away - moonDisc < reach + sunDisc ? 'penumbral' : null
  })()
  if (kind === null) return null
  return { type: 'lunar', kind, jd, longitude: ephemeris.position('moon', jd).longitude }
}

/** The Moon's shadow where it passes the Earth's centre, in Earth radii; the umbra is negative where it has not yet come to its point. */
function moonShadow(
  sun: Vector,
  moon: Vector,
): { axisDistance: number; penumbra: number; umbra: number; umbraSlope: number } {
  const fromSun: Vector = [moon[0] - sun[0], moon[1] - sun[1], moon[2] - sun[2]]
  const apart = length(fromSun)
  const axis = scale(fromSun, 1 / apart)
  const behind = -dot(moon, axis)
  const axisDistance = Math.sqrt(Math.max(0, dot(moon, moon) - behind ** 2))
  const penumbraAngle = Math.asin((SUN_RADIUS + MOON_RADIUS) / apart)
  const umbraAngle = Math.asin((SUN_RADIUS - MOON_RADIUS) / apart)
  return {
    axisDistance,
    penumbra: behind * Math.tan(penumbraAngle) + MOON_RADIUS / Math.cos(penumbraAngle),
    umbra: behind * Math.tan(umbraAngle) - MOON_RADIUS / Math.cos(umbraAngle),
    umbraSlope: Math.tan(umbraAngle),
  }
}

/** Where a measure with one valley is least, to a second of time. */
function leastNear(middle: JulianDay, measure: (jd: JulianDay) => number): JulianDay {
  let [early, late] = [middle - SEARCH_DAYS, middle + SEARCH_DAYS]
  while (late - early > 1 / 86_400) {
    const third = (late - early) / 3
    if (measure(early + third) < measure(late - third)) late -= third
    else early += third
  }
  return (early + late) / 2
}

/** From the Earth's centre, in Earth radii. */
function vectorOf({ rightAscension, declination, distance }: Position): Vector {
  const [along, up] = [rightAscension, declination].map((degrees) => (degrees * Math.PI) / 180)
  const away = (distance * ASTRONOMICAL_UNIT_KM) / EARTH_RADIUS_KM
  return [
    away * Math.cos(up!) * Math.cos(along!),
    away * Math.cos(up!) * Math.sin(along!),
    away * Math.sin(up!),
  ]
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function length(vector: Vector): number {
  return Math.sqrt(dot(vector, vector))
}

function scale([x, y, z]: Vector, by: number): Vector {
  return [x * by, y * by, z * by]
}

function angleBetween(a: Vector, b: Vector): number {
  return Math.acos(Math.min(1, dot(a, b) / (length(a) * length(b))))
}
