import type { Failure } from './errors.ts'

/** Three tries: a provider that fails thrice in a row is down, and somebody should know. */
export const MOST_ATTEMPTS = 3

/** Waits before the second and third attempt, in seconds. */
const RETRY_SECONDS = [5, 30]
/** First waits; they double up to the longest. */
const OVERLOADED_SECONDS = 15
const PAUSED_SECONDS = 30
const LONGEST_SECONDS = 300
/** However long the other side asks for: it is looked at now and then, and no queue holds a message for days. */
const LONGEST_ASKED_SECONDS = 3600
/** Somebody who was busy so many times in a row, for an hour and a half, is not busy but away. */
const MOST_POSTPONED = 20

/** How often something was tried, the failed try included, and how often it was put off, which is no try. */
export interface Tried {
  readonly attempt: number
  readonly postponed: number
}

/** How many seconds to wait before what failed is tried again, by what its failure asks for; null where it is given up. */
export function waitAfter(
  { kind, retryAfterSeconds }: Failure,
  { attempt, postponed }: Tried,
): number | null {
  const asked = retryAfterSeconds && Math.min(LONGEST_ASKED_SECONDS, retryAfterSeconds)
  if (kind === 'retry' && attempt < MOST_ATTEMPTS) {
    return Math.max(RETRY_SECONDS[attempt - 1] ?? 0, asked ?? 0)
  }
  // Who asks for a second each time is not away after twenty of them.
  if (kind === 'overloaded' && postponed < MOST_POSTPONED) {
    return Math.max(growing(OVERLOADED_SECONDS, postponed), asked ?? 0)
  }
  // Who says "at once" each time is not asked in a tight loop.
  if (kind === 'paused') {
    return Math.max(asked ?? growing(PAUSED_SECONDS, postponed), growing(1, postponed))
  }
  return null
}

function growing(seconds: number, times: number): number {
  return Math.min(LONGEST_SECONDS, seconds * 2 ** times)
}
