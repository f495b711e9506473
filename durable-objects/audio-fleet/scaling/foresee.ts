import type { FleetPod, Pace } from './situation.ts'

/** A pod that is late will hardly come this very second. */
const SOONEST_SECONDS = 5

interface Ahead {
  readonly waiting: number
  /** In how many seconds each chapter comes that is expected, the soonest first. */
  readonly expected: readonly number[]
  readonly lanes: number
  readonly pace: Pace
  readonly now: number
  /** How long a chapter may wait for its beginning. */
  readonly patienceSeconds: number
}

/** What comes of the pods there are, and of chapters in line and soon to come. */
export interface Foreseen {
  /** Pods to be started now. */
  readonly missing: number
  /** Chapters that nobody who is there, or starting, would begin in time. */
  readonly late: number
  /** How many of the pods there are have something to do until another could be there. */
  readonly used: number
}

/** A place to speak one chapter at a time. Seconds from now. */
interface Lane {
  /** When it counts as free: what is starting was started for somebody in line, and counts as in time for one. */
  readonly at: number
  readonly freeAt: number
  /** Which of the pods there are; null for one that is missing. */
  readonly pod: number | null
}

/**
 * Plays forward what is known: chapters in line and those that come before a pod started now would be there take
 * lanes, each the one that is free last of those in time, so that few pods are used again and again and the others may
 * go. Where none is in time a pod is missing. Of what comes later it is time to think later.
 */
export function foresee(pods: readonly FleetPod[], ahead: Ahead): Foreseen {
  const { waiting, expected, lanes, pace, patienceSeconds } = ahead
  const { chapterSeconds, coldSeconds } = pace
  const free = lanesOf(pods, ahead)
  const used = new Set(pods.flatMap(({ leases }, pod) => (leases > 0 ? [pod] : [])))
  let missing = 0
  let late = 0
  const soon = expected.filter((at) => at <= coldSeconds)
  for (const comesAt of [...Array<number>(waiting).fill(0), ...soon]) {
    if (countFree(free, comesAt + patienceSeconds) === 0) {
      late += 1
      missing += 1
      const at = Math.min(patienceSeconds, coldSeconds)
      for (let lane = 0; lane < lanes; lane += 1) put(free, { at, freeAt: coldSeconds, pod: null })
    }
    const last = countFree(free, comesAt + patienceSeconds) - 1
    const [lane] = free.splice(last, 1) as [Lane]
    if (lane.pod !== null) used.add(lane.pod)
    const freeAt = Math.max(comesAt, lane.freeAt) + chapterSeconds
    put(free, { at: freeAt, freeAt, pod: lane.pod })
  }
  return { missing, late, used: used.size }
}

/** Of the busy ones nobody knows how far they are: their ends are taken to be spread evenly over a chapter's time. */
function lanesOf(pods: readonly FleetPod[], ahead: Ahead): Lane[] {
  const { lanes, pace, now, patienceSeconds } = ahead
  const busy = pods.reduce((sum, { leases }) => sum + Math.min(leases, lanes), 0)
  let next = 0
  const free = pods.flatMap(({ askedAt, enrolledAt, leases }, pod) =>
    Array.from({ length: lanes }, (_, lane): Lane => {
      if (enrolledAt === null) {
        const freeAt = Math.max(SOONEST_SECONDS, pace.coldSeconds - (now - askedAt) / 1000)
        return { at: Math.min(freeAt, patienceSeconds), freeAt, pod }
      }
      if (lane >= leases) return { at: 0, freeAt: 0, pod }
      next += 1
      const freeAt = (pace.chapterSeconds * (next - 0.5)) / busy
      return { at: freeAt, freeAt, pod }
    }),
  )
  return free.toSorted((a, b) => a.at - b.at)
}

/** How many count as free by then: lanes lie in the order in which they do. */
function countFree(free: readonly Lane[], at: number): number {
  let [low, high] = [0, free.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (free[middle]!.at <= at) low = middle + 1
    else high = middle
  }
  return low
}

function put(free: Lane[], lane: Lane): void {
  free.splice(countFree(free, lane.at), 0, lane)
}
