import type { Cast } from '#astrology/cast.ts'
import { reachOfTurns } from '#astrology/couple/time/dated-turns.ts'
import { lifeOf } from '#astrology/vedic/dashas/life.ts'
import { divide, type DashaPeriod } from '#astrology/vedic/dashas/period.ts'
import { VIMSHOTTARI } from '#astrology/vedic/dashas/vimshottari.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import type { Dated, PlannerEvent } from './planner-event.ts'

const LEVELS = ['mahadasha', 'antardasha', 'pratyantardasha'] as const

/**
 * The Vimshottari periods of three levels that begin within a span, each told once by the
 * highest level that begins. None where the birth leaves them open by more than two months.
 */
export function dashaEvents(cast: Cast, span: Span): PlannerEvent[] {
  const reach = reachOfTurns(cast)
  if (reach === null) return []
  const dated = (jd: number): Dated => ({ jd, from: jd - reach.before, to: jd + reach.after })
  const { window, jd: birth } = cast.moment
  // The first of a window to be a hundred ends what is told of it.
  const oldest = lifeOf(cast.charts.vedic).to - (birth - window.from)
  const majors = cast.charts.vedic.dashas.vimshottari.periods
  return beginningIn(majors, span).flatMap(({ period, lords }): PlannerEvent[] => {
    const [begins, ends] = [dated(period.start), dated(period.end)]
    if (begins.from <= window.to || begins.to > oldest) return []
    const level = LEVELS[lords.length - 1]!
    return [{ kind: 'dasha', ...begins, level, lords, until: ends.to <= oldest ? ends : null }]
  })
}

interface Beginning {
  readonly period: DashaPeriod
  /** From the mahadasha down to the period itself. */
  readonly lords: readonly DashaPeriod['lord'][]
}

/** The first period within another begins with it, and is told by it. */
function beginningIn(
  periods: readonly DashaPeriod[],
  { from, to }: Span,
  above: Beginning['lords'] = [],
): Beginning[] {
  return periods
    .filter((period) => period.end > from && period.start < to)
    .flatMap((period) => {
      const { lord, start } = period
      const lords = [...above, lord]
      const own = from <= start ? [{ period, lords }] : []
      if (lords.length === LEVELS.length) return own
      const inner = beginningIn(divide(VIMSHOTTARI, period), { from, to }, lords)
      return [...own, ...inner.filter((each) => each.period.start > start)]
    })
}
