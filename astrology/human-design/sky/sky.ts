import type { Body, Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { designMoment } from './design-moment.ts'
import { ASKED_BODY, PLANETS, type Planet } from './planets.ts'

/** Tropical longitudes in degrees. */
export type Longitudes = Readonly<Record<Planet, number>>

/** All that a Human Design chart is made from: the two skies of one possible moment of birth. */
export interface HumanDesignSky {
  readonly jd: JulianDay
  /** Null when the design moment lies before the ephemeris begins. */
  readonly designJd: JulianDay | null
  readonly personality: Longitudes
  readonly design: Longitudes | null
}

export function skyAt(ephemeris: Ephemeris, jd: JulianDay): HumanDesignSky {
  const designJd = designMoment(ephemeris, jd)
  return {
    jd,
    designJd,
    personality: longitudesAt(ephemeris, jd),
    design: designJd === null ? null : longitudesAt(ephemeris, designJd),
  }
}

function longitudesAt(ephemeris: Ephemeris, jd: JulianDay): Longitudes {
  const found = new Map<Body, number>()
  const longitudeOf = (body: Body): number => {
    const longitude = found.get(body) ?? ephemeris.position(body, jd).longitude
    found.set(body, longitude)
    return longitude
  }
  const longitudes = PLANETS.map((planet) => {
    const { body, opposite } = ASKED_BODY[planet]
    return [planet, opposite ? (longitudeOf(body) + 180) % 360 : longitudeOf(body)]
  })
  return Object.fromEntries(longitudes) as Longitudes
}
