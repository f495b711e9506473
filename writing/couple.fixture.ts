import type { BirthMoment } from '#astrology/birth/moment.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { relationFacts } from '#astrology/couple/relation-facts.ts'
import { LAST_DAY, type JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'

const ephemeris = await loadEphemeris()

/** A birth as a Julian day and a place, `minutes` uncertain. */
export interface Birth {
  readonly jd: number
  readonly latitude: number
  readonly longitude: number
  readonly minutes?: number
}

/** Every fact of two people, both of age, and between them, cast from the real sky; what runs now where a moment is given. */
export function factsOfCouple(first: Birth, second: Birth, asOf?: JulianDay): readonly Fact[] {
  const one = castPerson(ephemeris, momentOf(first))
  const two = castPerson(ephemeris, momentOf(second))
  const couple = castCouple(one, two)
  const between = coupleFacts(couple, { asOf })
  return [
    ...personFacts(one, 'p1', { asOf }),
    ...personFacts(two, 'p2', { asOf }),
    ...between,
    ...relationFacts(ephemeris, couple, { relation: 'partners', asOf: LAST_DAY, facts: between }),
  ]
}

/** The moment of a birth that is one. */
export function momentOf({ jd, latitude, longitude, minutes }: Birth): BirthMoment {
  const resolution = resolveBirth({
    jd,
    latitude,
    longitude,
    ...(minutes !== undefined && { certaintyMinutes: minutes }),
  })
  if (resolution.kind !== 'exact') throw new Error('a Julian day is one moment')
  return resolution.moment
}

/** 23 August 1968, 13:45, Villach (UT+1) and 23 November 1983, 06:25, Hong Kong (UT+8). */
export const MICHAEL: Birth = { jd: 2440092.03125, latitude: 46.6103, longitude: 13.8558 }
export const CHARMAINE: Birth = { jd: 2445661.434027778, latitude: 22.3193, longitude: 114.1694 }
