import type { Cast } from '#astrology/cast.ts'
import type { Graha } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { Side } from './side.ts'
import type { Reach } from './touched-points.ts'
import type { Pass } from './transit-touches.ts'

/** A Vimshottari period that begins for one of the two. */
export interface DashaTurn extends Pass {
  readonly subject: PersonSubject
  readonly level: 'mahadasha' | 'antardasha'
  readonly lord: Graha
  /** The lord of the mahadasha it belongs to; itself where that begins. */
  readonly major: Graha
  /** When the period that begins ends again; null past a hundred years of life. */
  readonly until: Pass | null
}

/** Dashas are told of so many years of life. */
const LIFE_YEARS = 100
const YEAR_DAYS = 365.25

/** Days within which a turn must be known: what birth times leave open by more is no date. */
const WIDEST_DAYS = 61

/** The maha- and antardashas that begin for a person within a span, to a life of a hundred years. */
export function dashaTurns({ cast, subject }: Side, { from, to }: Span): DashaTurn[] {
  const reach = reachOfTurns(cast)
  if (reach === null) return []
  const { window } = cast.moment
  const [youngest, oldest] = [window.to, window.from + LIFE_YEARS * YEAR_DAYS]
  const passAt = (jd: number): Pass => ({ jd, from: jd - reach.before, to: jd + reach.after })
  return periodsOf(cast.charts.vedic).flatMap(({ start, end, ...period }): DashaTurn[] => {
    const [begins, ends] = [passAt(start), passAt(end)]
    const isWithin = begins.from > Math.max(from, youngest) && begins.to <= Math.min(to, oldest)
    const until = ends.to <= oldest ? ends : null
    return isWithin ? [{ ...begins, ...period, subject, until }] : []
  })
}

/**
 * Days by which every turn may come sooner or later. All shift as one, with the birth and the
 * Moon, who only goes forward: so within one nakshatra the ends of the birth window have the
 * latest and the earliest. Null where she may have changed it, or moved too far for a date.
 */
export function reachOfTurns({
  charts,
  window,
}: Pick<Cast, 'charts' | 'window'>): Omit<Reach, 'longitude'> | null {
  const own = charts.vedic.dashas.vimshottari
  const others = window.vedic.map(({ dashas }) => dashas.vimshottari)
  if (others.some(({ birthLord }) => birthLord !== own.birthLord)) return null
  const shifts = others.map(({ periods }) => periods[0]!.start - own.periods[0]!.start)
  const [before, after] = [-Math.min(0, ...shifts), Math.max(0, ...shifts)]
  return before + after <= WIDEST_DAYS ? { before, after } : null
}

type Begun = Pick<DashaTurn, 'level' | 'lord' | 'major'> & {
  readonly start: number
  readonly end: number
}

/** Every period by its beginning: a mahadasha's first antardasha is told as the mahadasha. */
function periodsOf({ dashas }: VedicChart): Begun[] {
  return dashas.vimshottari.periods.flatMap(({ lord: major, end: majorEnd, periods }) =>
    periods.map(({ lord, start, end }, index): Begun => {
      const isMajor = index === 0
      const level = isMajor ? 'mahadasha' : 'antardasha'
      return { level, lord, major, start, end: isMajor ? majorEnd : end }
    }),
  )
}
