import { nakshatraAt } from './nakshatra.ts'
import { degreesInSign, signAt } from './signs.ts'
import { wrapDegrees } from './span.ts'
import type { SiderealPoint } from './vedic-chart.ts'

/** Names the sign, nakshatra and pada of a sidereal longitude in degrees. */
export function siderealPoint(siderealLongitude: number): SiderealPoint {
  const longitude = wrapDegrees(siderealLongitude)
  const nakshatra = nakshatraAt(longitude)
  return {
    longitude,
    sign: signAt(longitude),
    degreesInSign: degreesInSign(longitude),
    nakshatra: nakshatra.name,
    nakshatraNumber: nakshatra.number,
    nakshatraLord: nakshatra.lord,
    pada: nakshatra.pada,
  }
}
