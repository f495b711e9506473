/** When a failing delivery is given up: after this many tries, and not before this much time. */
export interface Budget {
  readonly tries: number
  readonly milliseconds: number
}

/**
 * Both must be spent. Time alone would give up what was never tried, because the object slept;
 * tries alone would give up within four minutes, and a deploy or a database that is away for some
 * minutes is no reason to. Twelve tries with these waits take 3.5 minutes on average when they fail at once,
 * 9.5 when each runs into its timeout.
 */
export const BUDGET: Budget = { tries: 12, milliseconds: 10 * 60_000 }

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000
/** Never at once again: a recipient that refuses quickly would be asked in a tight loop. */
const SHORTEST_WAIT_MS = 100

/** What follows a failed try: another after a while, or none. */
export type AfterFailure =
  | { readonly kind: 'again'; readonly dueAt: number }
  | { readonly kind: 'park' }

/** `tries`: how often it was tried, this time included. Times in milliseconds; `random` in [0, 1). */
export function afterFailure(
  { tries, firstTriedAt }: { readonly tries: number; readonly firstTriedAt: number },
  budget: Budget | null,
  { now, random }: { readonly now: number; readonly random: number },
): AfterFailure {
  const spent =
    budget !== null && tries >= budget.tries && now - firstTriedAt >= budget.milliseconds
  if (spent) return { kind: 'park' }
  // Full jitter: many that failed together do not come back together.
  const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries)
  return { kind: 'again', dueAt: now + Math.max(SHORTEST_WAIT_MS, Math.round(random * most)) }
}
