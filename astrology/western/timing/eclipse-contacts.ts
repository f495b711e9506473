import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import type { Point } from '#astrology/western/zodiac/points.ts'
import { aspectPoint } from '#astrology/western/read-sky.ts'
import type { Sky, SkySettings } from '#astrology/western/sky.ts'
import type { Span } from './bodies-in-motion.ts'
import { eclipses, type Eclipse } from './eclipses.ts'
import { TRANSITED } from './transits.ts'

/** An eclipse of the span with the natal points it falls upon or opposite. */
export interface EclipseContact extends Eclipse {
  readonly contacts: readonly {
    readonly natal: Point
    readonly aspect: 'conjunction' | 'opposition'
    readonly orb: number
  }[]
}

/** Degrees within which an eclipse is taken to touch a natal point. */
export const ECLIPSE_ORB = 3

export function eclipseContacts(
  ephemeris: Ephemeris,
  natal: Sky,
  span: Span,
  { ayanamsa }: Pick<SkySettings, 'ayanamsa'> = {},
): EclipseContact[] {
  const points = TRANSITED.flatMap((point) => aspectPoint(natal, point) ?? [])
  return eclipses(ephemeris, span).map((eclipse) => {
    const zero = ayanamsa === undefined ? 0 : ephemeris.ayanamsa(ayanamsa, eclipse.jd)
    const contacts = points.flatMap(({ name, longitude }) => {
      const apart = separation(longitude, eclipse.longitude - zero)
      const aspect = apart < 90 ? ('conjunction' as const) : ('opposition' as const)
      const orb = Math.min(apart, 180 - apart)
      return orb <= ECLIPSE_ORB ? [{ natal: name, aspect, orb }] : []
    })
    return { ...eclipse, contacts }
  })
}
