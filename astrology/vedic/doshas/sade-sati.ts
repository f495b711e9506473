import {
  FIRST_DAY,
  LAST_DAY,
  type Ayanamsa,
  type Ephemeris,
  type JulianDay,
} from '#astrology/ephemeris/ephemeris.ts'
import { placesBetween, type Sign } from '#astrology/vedic/signs.ts'
import { saturnStays, type SaturnStay } from './saturn-stays.ts'

type SadeSatiPhase = 'rising' | 'peak' | 'setting'

/** One unbroken stay of Saturn beside the Moon's sign; retrogression may break a phase in three. */
export interface SadeSatiPeriod {
  readonly phase: SadeSatiPhase
  readonly starts: JulianDay
  readonly ends: JulianDay
}

const PHASES: Readonly<Partial<Record<number, SadeSatiPhase>>> = {
  12: 'rising',
  1: 'peak',
  2: 'setting',
}

/**
 * Saturn's transits of the twelfth, first and second sign from the Moon's in the hundred
 * years from birth: seven and a half years thrice or so in a life.
 */
export function sadeSati(
  ephemeris: Ephemeris,
  moonSign: Sign,
  { birth, ayanamsa }: { birth: JulianDay; ayanamsa: Ayanamsa },
): readonly SadeSatiPeriod[] {
  const to = Math.min(birth + HUNDRED_YEARS, LAST_DAY - ASKED_PAST)
  return staysAround(ephemeris, ayanamsa, birth).flatMap(({ sign, ...stay }) => {
    const phase = PHASES[placesBetween(moonSign, sign)]
    const [starts, ends] = [Math.max(stay.starts, birth), Math.min(stay.ends, to)]
    return phase === undefined || starts >= ends ? [] : [{ phase, starts, ends }]
  })
}

const HUNDRED_YEARS = 36_525
const TEN_YEARS = 3652.5
/** The path is asked up to sixty days past its end. */
const ASKED_PAST = 61

/** Saturn's path is the same for all births of a decade, and costs more than the rest of a chart. */
const known = new WeakMap<Ephemeris, Map<string, readonly SaturnStay[]>>()

function staysAround(
  ephemeris: Ephemeris,
  ayanamsa: Ayanamsa,
  birth: JulianDay,
): readonly SaturnStay[] {
  const decade = Math.floor(birth / TEN_YEARS)
  const stays = known.get(ephemeris) ?? new Map<string, readonly SaturnStay[]>()
  known.set(ephemeris, stays)
  const key = `${ayanamsa} ${decade}`
  const found =
    stays.get(key) ??
    saturnStays(ephemeris, ayanamsa, {
      from: Math.max(decade * TEN_YEARS, FIRST_DAY),
      to: Math.min((decade + 1) * TEN_YEARS + HUNDRED_YEARS, LAST_DAY - ASKED_PAST),
    })
  stays.set(key, found)
  return found
}
