import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { BirthMoment } from './moment.ts'

/**
 * The moments at which a birth window must be looked at so that nothing in it is missed, in the
 * order of time and without the moment of birth itself: its two ends, those at which something
 * turns back, and one for every piece between two `cuts`, where something changes in kind.
 */
export function windowMoments(
  { jd, window: { from, to } }: Pick<BirthMoment, 'jd' | 'window'>,
  cuts: readonly JulianDay[],
  turns: readonly JulianDay[],
): JulianDay[] {
  const isInside = (at: JulianDay) => from < at && at < to
  const looks = [from, to, ...turns.filter(isInside)]
  const ends = [from, ...cuts.filter(isInside).toSorted((a, b) => a - b), to]
  const middles = ends.slice(1).flatMap((end, piece) => {
    const start = ends[piece]!
    // What happens at a cut belongs to neither side for sure.
    const isSeen =
      start === from || end === to || [jd, ...looks].some((at) => start < at && at < end)
    return start === end || isSeen ? [] : [(start + end) / 2]
  })
  return [...looks, ...middles].toSorted((a, b) => a - b)
}

/** One's own among the others, in the middle: where whoever reads a window expects it. */
export function withOwnInMiddle<Item>(others: readonly Item[], own: Item): Item[] {
  return others.toSpliced(Math.floor((others.length + 1) / 2), 0, own)
}
