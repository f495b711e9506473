import { holdsAt } from './holds-at.ts'
import type { RandomQuery } from './random-query.ts'
import { spansWhere } from '#astrology/search/spans-where.ts'

const MINUTE = 1 / 1440
/** Borders are found to a tenth of a second; a minute that falls nearer to one than a second may be told either way. */
const CLOSE_DAYS = 1 / 86_400

export interface Scanned {
  readonly minutes: number
  readonly holding: number
  /** Minutes at which the search and the scan disagree. */
  readonly strays: readonly number[]
  readonly spans: number
}

/** Looks at every minute of a query by itself, and holds it against the spans that the search finds. */
export function scanMinutes({ sky, condition, span }: RandomQuery): Scanned {
  const spans = spansWhere(sky, condition, [span])
  const borders = spans.flatMap(({ from, to }) => [from, to])
  const minutes = Math.floor((span.to - span.from) / MINUTE)
  let holding = 0
  const strays: number[] = []
  for (let minute = 0; minute < minutes; minute += 1) {
    const at = span.from + minute * MINUTE
    const holds = holdsAt(sky, condition, at)
    if (holds) holding += 1
    const isTold = spans.some(({ from, to }) => from <= at && at < to)
    const isClose = borders.some((border) => Math.abs(border - at) < CLOSE_DAYS)
    if (holds !== isTold && !isClose) strays.push(at)
  }
  return { minutes, holding, strays, spans: spans.length }
}
