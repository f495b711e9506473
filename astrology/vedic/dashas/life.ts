import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { LIFE_YEARS, type DashaPeriod } from './period.ts'
import { runningAt } from './timelines.ts'

/** What dashas are reckoned from: a birth and its periods. */
export type Life = Pick<VedicChart, 'jd' | 'dashas'>

/** From birth to the age of a hundred, outside of which no dasha is told. */
export function lifeOf({ jd, dashas }: Life): { readonly from: JulianDay; readonly to: JulianDay } {
  return { from: jd, to: jd + LIFE_YEARS * dashas.vimshottari.yearDays }
}

/** The Vimshottari periods that run at a moment of a life, mahadasha first; empty before birth and past a hundred. */
export function runningInLife(
  life: Life,
  { at, levels }: { readonly at: JulianDay; readonly levels: number },
): readonly DashaPeriod[] {
  const { from, to } = lifeOf(life)
  return from <= at && at < to ? runningAt(life.dashas, 'vimshottari', { at, levels }) : []
}

/** Where a period begins. A mahadasha begins with its own lord's antardasha, and is told alone. */
export interface DashaTurn {
  readonly level: 'mahadasha' | 'antardasha'
  readonly lord: DashaPeriod['lord']
  readonly at: JulianDay
}

/** The Vimshottari turns of a life after one moment and up to another, in order. */
export function dashaTurns(
  life: Life,
  { from, to }: { readonly from: JulianDay; readonly to: JulianDay },
): readonly DashaTurn[] {
  const { from: birth, to: end } = lifeOf(life)
  const [first, last] = [Math.max(from, birth), Math.min(to, end)]
  return life.dashas.vimshottari.periods
    .filter((maha) => maha.end > first && maha.start <= last)
    .flatMap(({ periods }) =>
      periods.map(({ lord, start }, index) => ({
        level: index === 0 ? ('mahadasha' as const) : ('antardasha' as const),
        lord,
        at: start,
      })),
    )
    .filter(({ at }) => first < at && at <= last)
}
