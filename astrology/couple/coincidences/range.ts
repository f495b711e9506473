import { separation, signedArc } from '#astrology/western/zodiac/circle.ts'

/** Where something stands: at the moment of birth, and from where to where in its window; degrees, `from` and `to` not wrapped. */
export interface Range {
  readonly own: number
  readonly from: number
  readonly to: number
}

/** The range of longitudes seen in the order of time, neighbours less than half a circle apart. */
export function rangeOf(seen: readonly number[], own: number): Range {
  let at = seen[0] ?? own
  let [from, to] = [at, at]
  for (const longitude of seen.slice(1)) {
    at += signedArc(at, longitude)
    from = Math.min(from, at)
    to = Math.max(to, at)
  }
  return { own, from, to }
}

/** How far two stand apart: at the moments of birth, at the least and at the most; degrees in [0, 180]. */
export function apart(one: Range, other: Range): Range {
  const own = separation(one.own, other.own)
  const reach = (one.to - one.from + (other.to - other.from)) / 2
  if (reach === 0) return { own, from: own, to: own }
  const middle = separation((one.from + one.to) / 2, (other.from + other.to) / 2)
  return { own, from: Math.max(0, middle - reach), to: Math.min(180, middle + reach) }
}
