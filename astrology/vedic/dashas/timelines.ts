import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { ASHTOTTARI, ashtottari } from './ashtottari.ts'
import { divide, runningPeriods, type DashaPeriod, type DashaScheme } from './period.ts'
import { VIMSHOTTARI, vimshottari } from './vimshottari.ts'
import { YOGINI, yogini } from './yogini.ts'

const SCHEMES = { vimshottari: VIMSHOTTARI, yogini: YOGINI, ashtottari: ASHTOTTARI } as const
export type DashaSystem = keyof typeof SCHEMES
export const DASHA_SYSTEMS = [
  'vimshottari',
  'yogini',
  'ashtottari',
] as const satisfies readonly DashaSystem[]

/** Maha-, antar-, pratyantar-, sookshma- and pranadasha. */
export const DASHA_LEVELS = 5

/** A major period with its sub-periods; deeper levels are had from `runningAt`. */
interface MajorPeriod extends DashaPeriod {
  /** The civil date (UT) it begins on, `1971-03-04`. */
  readonly startDate: string
  readonly periods: readonly DashaPeriod[]
}

interface DashaTimeline {
  /** Whose period ran at birth, and how many years of it were left. */
  readonly birthLord: DashaPeriod['lord']
  readonly balanceYears: number
  readonly yearDays: number
  readonly periods: readonly MajorPeriod[]
  /** The five nested periods running at birth. */
  readonly atBirth: readonly DashaPeriod[]
  /** Those running at the moment asked about, empty past the cycle; null when none was. */
  readonly running: readonly DashaPeriod[] | null
}

export type DashaTimelines = Readonly<Record<DashaSystem, DashaTimeline>>

interface DashaSpan {
  readonly birth: JulianDay
  readonly yearDays: number
  /** The moment whose running periods are wanted, or null. */
  readonly at: JulianDay | null
}

/** One cycle of each scheme, from the Moon's sidereal longitude at birth. */
export function dashaTimelines(
  moonLongitude: number,
  birth: JulianDay,
  { dashaYearDays: yearDays, at }: Pick<VedicOptions, 'dashaYearDays' | 'at'>,
): DashaTimelines {
  const span = { birth, yearDays, at }
  return {
    vimshottari: timeline(VIMSHOTTARI, vimshottari(moonLongitude, span), span),
    yogini: timeline(YOGINI, yogini(moonLongitude, span), span),
    ashtottari: timeline(ASHTOTTARI, ashtottari(moonLongitude, span), span),
  }
}

function timeline(
  scheme: DashaScheme,
  majors: readonly DashaPeriod[],
  { birth, yearDays, at }: DashaSpan,
): DashaTimeline {
  const atBirth = majors[0]!
  const chainAt = (moment: JulianDay): readonly DashaPeriod[] =>
    runningPeriods(scheme, majors, { at: moment, levels: DASHA_LEVELS })
  return {
    birthLord: atBirth.lord,
    balanceYears: (atBirth.end - birth) / yearDays,
    yearDays,
    periods: majors.map((period) => ({
      ...period,
      startDate: civilDate(period.start),
      periods: divide(scheme, period),
    })),
    // A Moon on the very border may leave birth a rounding before its period.
    atBirth: chainAt(Math.max(birth, atBirth.start)),
    running: at === null ? null : chainAt(at),
  }
}

/** The chain of periods running at a moment, down to five levels; empty outside the cycle. */
export function runningAt(
  timelines: DashaTimelines,
  system: DashaSystem,
  { at, levels }: { at: JulianDay; levels: number },
): readonly DashaPeriod[] {
  return runningPeriods(SCHEMES[system], timelines[system].periods, { at, levels })
}

/** The Gregorian date (UT) of a Julian day. */
function civilDate(jd: JulianDay): string {
  return new Date((jd - UNIX_EPOCH) * 86_400_000).toISOString().slice(0, 10)
}

const UNIX_EPOCH = 2_440_587.5
