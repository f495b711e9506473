import {
  FIRST_DAY,
  LAST_DAY,
  type EclipseKind,
  type Ephemeris,
  type JulianDay,
} from '#astrology/ephemeris/ephemeris.ts'
import type { Span } from './bodies-in-motion.ts'

export interface Eclipse {
  readonly type: 'solar' | 'lunar'
  readonly kind: EclipseKind
  /** Greatest eclipse. */
  readonly jd: JulianDay
  /** Tropical longitude of the eclipsed light, degrees. */
  readonly longitude: number
}

/** A search that begins at greatest eclipse itself, to the ephemeris' own rounding, passes it over. */
const HEAD_START_DAYS = 0.01
/** Two eclipses of one light are never nearer than a lunation. */
const STEP_DAYS = 20

/**
 * The eclipses of Sun and Moon within a span, wherever on Earth they are seen, in the order of
 * time. The kind is the ephemeris' own: it follows the shadow along its whole path.
 */
export function eclipses(ephemeris: Ephemeris, span: Span): Eclipse[] {
  return [...eclipsesOf(ephemeris, 'sun', span), ...eclipsesOf(ephemeris, 'moon', span)].toSorted(
    (a, b) => a.jd - b.jd,
  )
}

function eclipsesOf(ephemeris: Ephemeris, light: 'sun' | 'moon', { from, to }: Span): Eclipse[] {
  const found: Eclipse[] = []
  let next = ephemeris.nextEclipse(light, Math.max(FIRST_DAY, from - HEAD_START_DAYS))
  while (next !== null && next.jd < to) {
    const { kind, jd } = next
    const { longitude } = ephemeris.position(light, jd)
    const type = light === 'sun' ? 'solar' : 'lunar'
    if (jd >= from) found.push({ type, kind, jd, longitude })
    next = ephemeris.nextEclipse(light, Math.min(LAST_DAY, jd + STEP_DAYS))
  }
  return found
}
