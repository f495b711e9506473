import type { Cast } from '#astrology/cast.ts'
import { dashaTurns, lifeOf, runningInLife } from '#astrology/vedic/dashas/life.ts'
import type { Graha } from '#astrology/vedic/grahas.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { Side } from './side.ts'
import type { Reach } from './touched-points.ts'
import type { Pass } from './transit-touches.ts'

/** A Vimshottari period that begins for one of the two, as exactly as the birth time lets it be dated. */
export interface DatedTurn extends Pass {
  readonly subject: PersonSubject
  readonly level: 'mahadasha' | 'antardasha'
  readonly lord: Graha
  /** The lord of the mahadasha it belongs to; itself where that begins. */
  readonly major: Graha
  /** When the period that begins ends again; null past a hundred years of life. */
  readonly until: Pass | null
}

/** Days within which a turn must be known: what birth times leave open by more is no date. */
const WIDEST_DAYS = 61

/** The maha- and antardashas that begin for a person within a span, wherever in their window they were born. */
export function datedTurns({ cast, subject }: Side, span: Span): DatedTurn[] {
  const reach = reachOfTurns(cast)
  if (reach === null) return []
  const life = cast.charts.vedic
  const passAt = (jd: number): Pass => ({ jd, from: jd - reach.before, to: jd + reach.after })
  const lived = livedIn(cast, span)
  return dashaTurns(life, span).flatMap(({ level, lord, at }): DatedTurn[] => {
    const [major, minor] = runningInLife(life, { at, levels: 2 })
    if (major === undefined || minor === undefined) return []
    const begins = passAt(at)
    const ends = passAt((level === 'mahadasha' ? major : minor).end)
    const until = ends.to <= lived.oldest ? ends : null
    const isWithin = lived.from < begins.from && begins.to <= lived.to
    return isWithin ? [{ ...begins, subject, level, lord, major: major.lord, until }] : []
  })
}

/** Of a span what is lived by every birth of the window, and when the first of them is a hundred. */
function livedIn(
  { moment: { jd, window }, charts }: Cast,
  { from, to }: Span,
): Span & { readonly oldest: number } {
  const oldest = lifeOf(charts.vedic).to - (jd - window.from)
  return { from: Math.max(from, window.to), to: Math.min(to, oldest), oldest }
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
