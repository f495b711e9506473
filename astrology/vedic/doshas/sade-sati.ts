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
/** Ten years, in whole steps of the path. */
const A_PART = 3660
/** The path is asked up to sixty days past its end. */
const ASKED_PAST = 61

/** Saturn's path is the same for everybody, and costs more than the rest of a chart, so each part of it is walked once. */
const known = new WeakMap<Ephemeris, Map<string, readonly SaturnStay[]>>()

function staysAround(
  ephemeris: Ephemeris,
  ayanamsa: Ayanamsa,
  birth: JulianDay,
): readonly SaturnStay[] {
  const [first, last] = [birth, birth + HUNDRED_YEARS].map((at) => Math.floor(at / A_PART))
  const parts = Array.from({ length: last! - first! + 1 }, (_, index) =>
    staysInPart(ephemeris, ayanamsa, first! + index),
  )
  return joined(parts.flat())
}

function staysInPart(
  ephemeris: Ephemeris,
  ayanamsa: Ayanamsa,
  part: number,
): readonly SaturnStay[] {
  const from = Math.max(part * A_PART, FIRST_DAY)
  const to = Math.min((part + 1) * A_PART, LAST_DAY - ASKED_PAST)
  if (from >= to) return []
  const stays = known.get(ephemeris) ?? new Map<string, readonly SaturnStay[]>()
  known.set(ephemeris, stays)
  const key = `${ayanamsa} ${part}`
  const found = stays.get(key) ?? saturnStays(ephemeris, ayanamsa, { from, to })
  stays.set(key, found)
  return found
}

/** A stay that goes on from one part into the next is one. */
function joined(stays: readonly SaturnStay[]): readonly SaturnStay[] {
  return stays.reduce<SaturnStay[]>((all, stay) => {
    const before = all.at(-1)
    if (before?.sign !== stay.sign) return [...all, stay]
    return [...all.slice(0, -1), { ...before, ends: stay.ends }]
  }, [])
}
