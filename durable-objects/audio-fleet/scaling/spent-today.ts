import { DAY_MS, HOUR_MS } from '#core/spans.ts'

/** What had been spent on its day (UTC) by a moment, in milliseconds. US dollars. */
export interface Counted {
  readonly dollars: number
  readonly countedAt: number
}

/** What has been spent today, pods having cost so much an hour since it was counted; each day (UTC) begins with nothing. */
export function spentToday(
  { dollars, countedAt }: Counted,
  dollarsAnHour: number,
  now: number,
): number {
  const midnight = Math.floor(now / DAY_MS) * DAY_MS
  const before = countedAt >= midnight ? dollars : 0
  return before + (dollarsAnHour * (now - Math.max(countedAt, midnight))) / HOUR_MS
}
