import { freeLanes, lateOnes } from './foresee.ts'
import type { FleetPod, Situation } from './situation.ts'

/** What the mean load may grow by while a pod starts. */
const HEADROOM = 1.25
/**
 * Above that by so many times its square root: the spread of what comes by chance (square-root staffing).
 * For each lane of a pod, for the more lanes it has the less an idle one costs.
 */
const SPREAD = 0.5
/** So many chapters come while a pod starts, at least, where keeping one idle costs less than starting it anew. */
const WORTH_KEEPING = 1

export interface Wanted {
  readonly pods: number
  /** Why, for operators. */
  readonly why: string
}

/**
 * How many pods there should be. Enough that for each chapter in line somebody is free within
 * `waitSeconds`, or is starting; enough for what keeps coming, where that pays; the least that
 * settings ask for.
 */
export function wantedPods(situation: Situation, there: readonly FleetPod[]): Wanted {
  const { waiting, limits, pace } = situation
  const late = lateIn(situation, there)
  const forLine = there.length + Math.ceil(late / chaptersInTime(situation))
  const kept = keptPods(situation)
  const pods = Math.max(late > 0 ? forLine : 0, kept, limits.least)
  if (late > 0 && pods === forLine) {
    return {
      pods,
      why: `${waiting} chapters wait, ${late} of them longer than ${limits.waitSeconds} s`,
    }
  }
  if (pods === kept && kept > limits.least) {
    const anHour = Math.round(pace.arrivalsASecond * 3600)
    return { pods, why: `${anHour} chapters come an hour` }
  }
  return { pods, why: pods > 0 ? `${pods} are kept at least` : 'nothing waits' }
}

/** How many chapters in line nobody who is there, or coming, would begin in time. */
function lateIn({ waiting, pace, limits, now }: Situation, there: readonly FleetPod[]): number {
  const patienceSeconds = limits.waitSeconds
  const free = freeLanes(there, { lanes: limits.lanes, pace, now, patienceSeconds })
  return lateOnes(waiting, free, { chapterSeconds: pace.chapterSeconds, patienceSeconds })
}

/** What one more pod begins within the patience. */
function chaptersInTime({ pace, limits }: Situation): number {
  return limits.lanes * (Math.floor(limits.waitSeconds / pace.chapterSeconds) + 1)
}

/** How many pods what keeps coming pays for: below it an idle pod is kept. */
function keptPods({ pace, limits }: Situation): number {
  const { arrivalsASecond, chapterSeconds, coldSeconds } = pace
  if (arrivalsASecond * coldSeconds < WORTH_KEEPING) return limits.least
  const load = (arrivalsASecond * chapterSeconds) / limits.lanes
  return Math.max(
    limits.least,
    Math.ceil(HEADROOM * load + SPREAD * limits.lanes * Math.sqrt(load)),
  )
}
