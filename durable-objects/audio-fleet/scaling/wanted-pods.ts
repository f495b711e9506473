import { freeLanes, lateOnes } from './foresee.ts'
import type { FleetPod, Situation } from './situation.ts'

/** Above the mean load by so many times its square root, the spread of what comes by chance (square-root staffing). */
const SPREAD = 0.5
/** So many chapters come while a pod starts, at least, where keeping one idle costs less than starting it anew. */
const WORTH_KEEPING = 1

export interface Wanted {
  readonly pods: number
  /** Why, for operators. */
  readonly why: string
}

/**
 * How many pods there should be. Enough that no chapter in line begins later than a new pod could
 * begin it, give or take `waitSeconds`; enough for what keeps coming, where that pays; the least
 * that settings ask for.
 */
export function wantedPods(situation: Situation, there: readonly FleetPod[]): Wanted {
  const { waiting, limits, pace } = situation
  const late = lateIn(situation, there)
  const forLine = there.length + Math.ceil(late / chaptersInTime(situation))
  const kept = keptPods(situation)
  const pods = Math.max(late > 0 ? forLine : 0, kept, limits.least)
  if (late > 0 && pods === forLine) {
    const patience = Math.round(pace.coldSeconds + limits.waitSeconds)
    return { pods, why: `${waiting} chapters wait, ${late} of them longer than ${patience} s` }
  }
  if (pods === kept && kept > limits.least) {
    const anHour = Math.round(pace.arrivalsASecond * 3600)
    return { pods, why: `${anHour} chapters come an hour` }
  }
  return { pods, why: pods > 0 ? `${pods} are kept at least` : 'nothing waits' }
}

/** How many chapters in line nobody who is there, or coming, would begin in time. */
function lateIn(situation: Situation, there: readonly FleetPod[]): number {
  const { waiting, pace, limits, now } = situation
  const free = freeLanes(there, { lanes: limits.lanes, pace, now })
  return lateOnes(waiting, free, {
    chapterSeconds: pace.chapterSeconds,
    patienceSeconds: patienceOf(situation),
  })
}

function patienceOf({ pace, limits }: Situation): number {
  return pace.coldSeconds + limits.waitSeconds
}

/** What one more pod begins within the patience. */
function chaptersInTime({ pace, limits }: Situation): number {
  return limits.lanes * (Math.floor(limits.waitSeconds / pace.chapterSeconds) + 1)
}

/** How many pods what keeps coming pays for: below it an idle pod is kept. */
export function keptPods({ pace, limits }: Situation): number {
  const { arrivalsASecond, chapterSeconds, coldSeconds } = pace
  if (arrivalsASecond * coldSeconds < WORTH_KEEPING) return limits.least
  const load = arrivalsASecond * chapterSeconds
  return Math.max(limits.least, Math.ceil((load + SPREAD * Math.sqrt(load)) / limits.lanes))
}
