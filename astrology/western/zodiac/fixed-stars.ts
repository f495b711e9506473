import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { signedArc, wrap } from './circle.ts'
import type { SkySettings } from '../sky.ts'

/**
 * The stars that are read in a birth chart: the fifteen Behenian stars (Agrippa, Three
 * Books II.31), the fourth royal star Fomalhaut, and the other stars of first magnitude
 * near enough to the ecliptic to be met by a planet (Robson, The Fixed Stars and
 * Constellations in Astrology).
 */
export const FIXED_STARS = [
  'Algol',
  'Alcyone',
  'Aldebaran',
  'Capella',
  'Sirius',
  'Procyon',
  'Regulus',
  'Alkaid',
  'Algorab',
  'Spica',
  'Arcturus',
  'Alphecca',
  'Antares',
  'Vega',
  'Deneb Algedi',
  'Fomalhaut',
  'Rigel',
  'Betelgeuse',
  'Pollux',
  'Altair',
] as const
type FixedStar = (typeof FIXED_STARS)[number]

export interface StarConjunction<Name extends string = string> {
  readonly star: FixedStar
  readonly point: Name
  /** Degrees of longitude, never negative. */
  readonly orb: number
  /** The same with the side: how far the point has passed the star, with the zodiac positive. */
  readonly passed: number
}

export type StarLongitudes = Readonly<Record<FixedStar, number>>

/** Degrees of longitude within which a star is taken to touch a planet or angle. */
const STAR_ORB = 1

export function starLongitudes(
  ephemeris: Ephemeris,
  jd: JulianDay,
  { ayanamsa }: Pick<SkySettings, 'ayanamsa'>,
): StarLongitudes {
  const zero = ayanamsa === undefined ? 0 : ephemeris.ayanamsa(ayanamsa, jd)
  return Object.fromEntries(
    FIXED_STARS.map((star) => [star, wrap(ephemeris.fixedStar(star, jd).longitude - zero)]),
  ) as Record<FixedStar, number>
}

/** Which stars stand at the longitude of which points, by longitude alone. */
export function starConjunctions<Name extends string>(
  stars: StarLongitudes,
  points: readonly { readonly name: Name; readonly longitude: number }[],
): StarConjunction<Name>[] {
  return points.flatMap(({ name: point, longitude }) =>
    FIXED_STARS.flatMap((star) => {
      const passed = signedArc(stars[star], longitude)
      const orb = Math.abs(passed)
      return orb <= STAR_ORB ? [{ star, point, orb, passed }] : []
    }),
  )
}
