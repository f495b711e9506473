import { DAY_MS, HOUR_MS, MINUTE_MS } from '#core/spans.ts'

const SECOND = 1_000

/** What passes before each try of a message, milliseconds: the schedule of Standard Webhooks. 75 hours in all. */
const SCHEDULE = [
  0,
  5 * SECOND,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
] as const

/** So much of a wait is added by chance: endpoints that failed together do not come back together. */
const JITTER = 0.1
/** However long a receiver asks for, it is asked again within the longest wait of the schedule. */
const LONGEST_ASKED_MS = DAY_MS

/** An endpoint that has failed for so long, without one success, is disabled. */
export const FAILING_MS = 5 * DAY_MS

/**
 * When a message is tried again after so many tries, in milliseconds; null when its tries are spent.
 * `retryAfterMs` is what the receiver asked for: it may put a try later, never earlier. `random` in [0, 1).
 */
export function nextTryAt(
  tries: number,
  {
    now,
    random,
    retryAfterMs = 0,
  }: { readonly now: number; readonly random: number; readonly retryAfterMs?: number },
): number | null {
  const wait = SCHEDULE[tries]
  if (wait === undefined) return null
  const own = Math.round(wait * (1 + JITTER * random))
  return now + Math.max(own, Math.min(LONGEST_ASKED_MS, retryAfterMs))
}
