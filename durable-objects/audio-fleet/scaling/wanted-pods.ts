import { freeLanes, lateOnes } from './foresee.ts'
import type { FleetPod, Situation } from './situation.ts'

/** What the mean load may grow by while a pod starts. */
const HEADROOM = 1.3
/**
 * Above that by so many times its square root: the spread of what comes by chance (square-root staffing). Times the
 * lanes of a pod, though not in full: the more it has the less an idle one costs, and the less one lane more matters.
 */
const SPREAD = 0.5
const LANES_COUNT = 0.7
/**
 * A lane that will be free within so much of a cold start is waited for, however little patience settings
 * ask for: a pod that is started now comes later than that.
 */
const REACH = 0.15
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
      why: `${waiting} chapters wait, ${late} of them longer than ${Math.round(patienceIn(situation))} s`,
    }
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
  const patienceSeconds = patienceIn(situation)
  const free = freeLanes(there, { lanes: limits.lanes, pace, now, patienceSeconds })
  return lateOnes(waiting, free, { chapterSeconds: pace.chapterSeconds, patienceSeconds })
}

/** How long a chapter may wait before a pod is started for it, in seconds. */
function patienceIn({ pace, limits }: Situation): number {
  return Math.max(limits.waitSeconds, REACH * pace.coldSeconds)
}

/** What one more pod begins within the patience. */
function chaptersInTime(situation: Situation): number {
  const { pace, limits } = situation
  return limits.lanes * (Math.floor(patienceIn(situation) / pace.chapterSeconds) + 1)
}

/** How many pods what keeps coming pays for: below it an idle pod is kept. */
function keptPods({ pace, limits }: Situation): number {
  const { arrivalsASecond, chapterSeconds, coldSeconds } = pace
  if (arrivalsASecond * coldSeconds < WORTH_KEEPING) return limits.least
  const load = (arrivalsASecond * chapterSeconds) / limits.lanes
  return Math.max(
    limits.least,
    Math.ceil(HEADROOM * load + SPREAD * limits.lanes ** LANES_COUNT * Math.sqrt(load)),
  )
}
