/** A time in which something of weight touches what lies between two people, by ISO dates. */
export interface Window {
  readonly kind: 'transit' | 'eclipse' | 'dasha'
  readonly start: string
  readonly exact: readonly string[]
  readonly end: string
  readonly facts: readonly string[]
}

/** A window along the months shown: where it begins and how wide it is, and its exact days, all 0 to 1. */
export interface Bar {
  readonly start: number
  readonly width: number
  readonly exact: readonly number[]
}

export const MONTHS_SHOWN = 24

/** The first day of each month shown, in milliseconds, and of the one after the last. */
export function monthsFrom(today: string): readonly number[] {
  const date = new Date(today)
  return Array.from({ length: MONTHS_SHOWN + 1 }, (_, index) =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + index, 1),
  )
}

/** Where a window lies along those months; what reaches beyond them ends at their edge. */
export function barOf({ start, exact, end }: Window, months: readonly number[]): Bar {
  const [first = 0, last = 1] = [months[0], months.at(-1)]
  const along = (date: string) =>
    Math.min(1, Math.max(0, (Date.parse(date) - first) / (last - first)))
  return {
    start: along(start),
    width: Math.max(0, along(end) - along(start)),
    exact: exact
      .filter((date) => Date.parse(date) >= first && Date.parse(date) <= last)
      .map((date) => along(date)),
  }
}
