import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'

export interface Span {
  readonly from: JulianDay
  readonly to: JulianDay
}

/** A tenth of a second: nearer than that nobody asks on which side of a change a birth lies. */
const CLOSE_DAYS = 1e-6

/**
 * The moments within a span at which a thing becomes another, each the first found on its new
 * side. What changes and changes back between two looks, `step` days apart at most, is not
 * seen; what passes through several states is, however short they are.
 */
export function changesOf(
  state: (at: JulianDay) => string | number | boolean,
  { from, to }: Span,
  step: number,
): JulianDay[] {
  const looks = Math.max(1, Math.ceil((to - from) / step))
  const found: JulianDay[] = []
  let before = { at: from, is: state(from) }
  for (let look = 1; look <= looks; look += 1) {
    const at = look === looks ? to : from + ((to - from) * look) / looks
    const after = { at, is: state(at) }
    found.push(...changesBetween(state, before, after))
    before = after
  }
  return found
}

interface Look {
  readonly at: JulianDay
  readonly is: string | number | boolean
}

function changesBetween(state: (at: JulianDay) => Look['is'], low: Look, high: Look): JulianDay[] {
  if (low.is === high.is) return []
  if (high.at - low.at < CLOSE_DAYS) return [high.at]
  const at = (low.at + high.at) / 2
  const middle = { at, is: state(at) }
  return [...changesBetween(state, low, middle), ...changesBetween(state, middle, high)]
}

/** A span cut at each of these moments, in the order of time. */
export function piecesOf({ from, to }: Span, cuts: readonly JulianDay[]): Span[] {
  const inside = [...new Set(cuts)].filter((at) => from < at && at < to)
  const ends = [from, ...inside.toSorted((a, b) => a - b), to]
  return ends.slice(1).map((end, index) => ({ from: ends[index]!, to: end }))
}
