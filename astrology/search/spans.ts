import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'

/** Two tenths of a second, in days: borders are found to half of it, so less is no time of its own. */
export const SLIVER_DAYS = 2e-6

/** Spans in the order of time, each from its beginning up to, not including, its end, none touching the next. */
export type Spans = readonly Span[]

/** The moments that lie in either. */
export function unionOf(first: Spans, second: Spans): Spans {
  const joined: Span[] = []
  for (const span of [...first, ...second].toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && span.from - last.to <= SLIVER_DAYS) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    } else joined.push(span)
  }
  return joined
}

/** The moments of `all` that lie in none of `some`, which lie within it. */
export function withoutSpans(all: Spans, some: Spans): Spans {
  return all.flatMap(({ from, to }) => {
    const taken = some.filter((span) => span.to > from && span.from < to)
    const starts = [from, ...taken.map((span) => span.to)]
    const ends = [...taken.map((span) => span.from), to]
    const left = starts.map((start, place) => ({ from: start, to: ends[place]! }))
    return left.filter((span) => span.to - span.from > SLIVER_DAYS)
  })
}

/** The moments of some that lie in others too. */
export function commonSpans(some: Spans, others: Spans): Spans {
  return others.flatMap(({ from, to }) =>
    some
      .map((span) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }))
      .filter((span) => span.to - span.from > SLIVER_DAYS),
  )
}
