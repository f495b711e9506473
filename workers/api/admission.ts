import type { JobType } from '#core/job-types.ts'
import type { Underway } from '#d1/open-jobs.ts'

/** How many jobs may be under way at once, as settings say. */
export interface AdmissionLimits {
  readonly inAll: number
  readonly ofCustomer: number
}

/** What a hook finds still free when a package does not: somebody waits for it on the spot, and it is small. */
const RESERVE_FOR_HOOKS = 0.2

/**
 * Whether another order has room: `customer` where its customer has none left, `all` where nobody has. Hooks, which are given
 * away to whoever asks, keep out nothing but hooks.
 */
export function whatIsFull(
  type: JobType,
  underway: Underway,
  limits: AdmissionLimits,
): 'customer' | 'all' | null {
  const { inAll, hooks, ofCustomer } = underway
  const [counted, room] = type === 'hook' ? [inAll, 1 + RESERVE_FOR_HOOKS] : [inAll - hooks, 1]
  if (ofCustomer >= limits.ofCustomer * room) return 'customer'
  return counted >= limits.inAll * room ? 'all' : null
}

/** A job under way; `progress` 0 to 1. */
export interface Moving {
  readonly createdAt: Date
  readonly progress: number
}

const SOONEST_SECONDS = 5
const LATEST_SECONDS = 900
/** Below this a job has said too little of itself for a guess. */
const LEAST_PROGRESS = 0.05
const UNKNOWN_SECONDS = 60

/**
 * In how many seconds a place should be free: when the first of these jobs ends, if each goes on as
 * fast as it went so far. A guess, never below 5 s nor above a quarter of an hour.
 */
export function secondsUntilRoom(jobs: readonly Moving[], now: Date): number {
  const guesses = jobs
    .filter(({ progress }) => progress >= LEAST_PROGRESS)
    .map(({ createdAt, progress }) => {
      const age = (now.getTime() - createdAt.getTime()) / 1000
      return (age * (1 - progress)) / progress
    })
  const first = guesses.length === 0 ? UNKNOWN_SECONDS : Math.min(...guesses)
  return Math.ceil(Math.min(LATEST_SECONDS, Math.max(SOONEST_SECONDS, first)))
}
