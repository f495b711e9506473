import type { FleetPod, Pace } from './situation.ts'

/** A pod that is late will hardly come this very second. */
const SOONEST_SECONDS = 5

interface Lanes {
  readonly lanes: number
  readonly pace: Pace
  readonly now: number
  readonly patienceSeconds: number
}

/**
 * In how many seconds each lane of some pods can take a chapter, soonest first. Of the busy ones
 * nobody knows how far they are: their ends are taken to be spread evenly over a chapter's time. What
 * is starting was started for somebody in line: it counts as in time for one, however long it takes.
 */
export function freeLanes(
  pods: readonly FleetPod[],
  { lanes, pace, now, patienceSeconds }: Lanes,
): number[] {
  const busy = pods.reduce((sum, { leases }) => sum + Math.min(leases, lanes), 0)
  let next = 0
  const free = pods.flatMap(({ askedAt, enrolledAt, leases }) =>
    Array.from({ length: lanes }, (_, lane) => {
      if (enrolledAt === null) {
        const left = Math.max(SOONEST_SECONDS, pace.coldSeconds - (now - askedAt) / 1000)
        return Math.min(left, patienceSeconds)
      }
      if (lane >= leases) return 0
      next += 1
      return (pace.chapterSeconds * (next - 0.5)) / busy
    }),
  )
  return free.toSorted((a, b) => a - b)
}

/** How many of the chapters in line would begin later than `patienceSeconds` from now. */
export function lateOnes(
  waiting: number,
  free: readonly number[],
  { chapterSeconds, patienceSeconds }: { chapterSeconds: number; patienceSeconds: number },
): number {
  const inTime = free.reduce(
    (sum, at) =>
      at > patienceSeconds ? sum : sum + Math.floor((patienceSeconds - at) / chapterSeconds) + 1,
    0,
  )
  return Math.max(0, waiting - inTime)
}
