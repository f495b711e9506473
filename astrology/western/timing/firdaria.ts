import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Sect } from '#astrology/western/dignities/dignities.ts'
import type { ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import { TROPICAL_YEAR_DAYS } from './progressions.ts'

export type FirdarLord = ClassicalPlanet | 'northNode' | 'southNode'

export interface Firdar {
  readonly lord: FirdarLord
  /** The ruler of the seventh part; null in the nodes' periods, which are not divided. */
  readonly partner: ClassicalPlanet | null
  readonly from: JulianDay
  readonly to: JulianDay
}

/** The order of the spheres, from which every period takes its parts. */
const CHALDEAN_ORDER = ['saturn', 'jupiter', 'mars', 'sun', 'venus', 'mercury', 'moon'] as const

const YEARS: Readonly<Record<FirdarLord, number>> = {
  sun: 10,
  venus: 8,
  mercury: 13,
  moon: 9,
  saturn: 11,
  jupiter: 12,
  mars: 7,
  northNode: 3,
  southNode: 2,
}

/**
 * The firdaria: seventy-five years in nine periods, from the Sun by day and from the Moon by
 * night, in the Chaldean order, the nodes last in both (Abu Maʿshar, al-Biruni);
 * they begin anew after that. Each planet's period falls into seven equal parts.
 */
export function firdaria(birth: JulianDay, sect: Sect): Firdar[] {
  const first = CHALDEAN_ORDER.indexOf(sect === 'day' ? 'sun' : 'moon')
  const planets = CHALDEAN_ORDER.map((_, step) => CHALDEAN_ORDER[(first + step) % 7]!)
  let from = birth
  return [...planets, 'northNode' as const, 'southNode' as const].flatMap((lord) => {
    const start = from
    const days = YEARS[lord] * TROPICAL_YEAR_DAYS
    from += days
    return lord === 'northNode' || lord === 'southNode'
      ? [{ lord, partner: null, from: start, to: from }]
      : partsOf(lord, start, days)
  })
}

/** The period and part in force at a moment; from the seventy-fifth year on they come round again. */
export function firdarAt(birth: JulianDay, sect: Sect, at: JulianDay): Firdar | null {
  if (at < birth) return null
  const round = 75 * TROPICAL_YEAR_DAYS
  const start = birth + Math.floor((at - birth) / round) * round
  return firdaria(start, sect).find(({ to }) => at < to) ?? null
}

function partsOf(lord: ClassicalPlanet, start: JulianDay, days: number): Firdar[] {
  const own = CHALDEAN_ORDER.indexOf(lord)
  const part = days / 7
  return CHALDEAN_ORDER.map((_, step) => ({
    lord,
    partner: CHALDEAN_ORDER[(own + step) % 7]!,
    from: start + step * part,
    to: start + (step + 1) * part,
  }))
}
