import type { Body, Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { GRAHAS, isNode, type Graha } from './grahas.ts'
import { siderealPoint } from './sidereal-point.ts'
import type { GrahaPosition } from './vedic-chart.ts'
import type { VedicOptions } from './vedic-options.ts'

/** The nine grahas at a moment, by the ayanamsa, node and kind of place chosen. */
export function grahaPositions(
  ephemeris: Ephemeris,
  jd: JulianDay,
  options: VedicOptions,
): Readonly<Record<Graha, GrahaPosition>> {
  return Object.fromEntries(
    GRAHAS.map((graha) => [graha, grahaPosition(ephemeris, jd, { graha, options })]),
  ) as Record<Graha, GrahaPosition>
}

/** One graha at a moment. */
export function grahaPosition(
  ephemeris: Ephemeris,
  jd: JulianDay,
  { graha, options }: { graha: Graha; options: VedicOptions },
): GrahaPosition {
  const position = ephemeris.position(bodyOf(graha, options), jd, {
    ayanamsa: options.ayanamsa,
    // A node has no light to be late or bent.
    geometric: options.positions === 'geometric' && !isNode(graha),
  })
  const [turn, side] = graha === 'ketu' ? [180, -1] : [0, 1]
  return {
    ...siderealPoint(position.longitude + turn),
    // Zero stays zero: a cast that was stored reads as it was.
    latitude: 0 + position.latitude * side,
    declination: position.declination * side,
    speed: position.speed,
    retrograde: position.speed < 0,
  }
}

/** The body the ephemeris is asked for; Ketu is the point opposite Rahu. */
function bodyOf(graha: Graha, options: VedicOptions): Body {
  if (!isNode(graha)) return graha
  return options.node === 'mean' ? 'meanNode' : 'trueNode'
}
