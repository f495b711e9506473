import { foresee } from './foresee.ts'
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
const REACH = 0.5
/** With so many chapters spoken at a time the patience is half: among many, one pod more is dear to nobody. */
const MANY = 20
/** So many chapters come while a pod starts, at least, where keeping one idle costs less than starting it anew. */
const WORTH_KEEPING = 1

export interface Wanted {
  readonly pods: number
  /** Why, for operators. */
  readonly why: string
}

/**
 * How many pods there should be. Enough that for each chapter in line, and each that is expected by the time a
 * pod would be there, somebody is free within the patience, or is starting; enough for what keeps coming
 * without being expected, where that pays; the least that settings ask for.
 */
export function wantedPods(situation: Situation, there: readonly FleetPod[]): Wanted {
  const { waiting, expected, limits, pace, now } = situation
  const patienceSeconds = patienceIn(situation)
  const ahead = { waiting, expected, lanes: limits.lanes, pace, now, patienceSeconds }
  const { missing, late, used } = foresee(there, ahead)
  const forLine = missing > 0 ? there.length + missing : used
  const kept = keptPods(situation)
  const pods = Math.max(forLine, kept, limits.least)
  if (missing > 0 && pods === forLine) {
    const coming = expected.length > 0 ? ` and ${expected.length} come` : ''
    return {
      pods,
      why: `${waiting} chapters wait${coming}, ${late} of them longer than ${Math.round(patienceSeconds)} s`,
    }
  }
  if (pods === kept && kept > Math.max(used, limits.least)) {
    const anHour = Math.round(pace.arrivalsASecond * 3600)
    return { pods, why: `${anHour} chapters come an hour without being expected` }
  }
  return { pods, why: pods > 0 ? `${pods} are kept at least` : 'nothing waits' }
}

/** How long a chapter may wait before a pod is started for it, in seconds. */
function patienceIn({ pace, limits }: Situation): number {
  const spoken = pace.allASecond * pace.chapterSeconds
  return Math.max(limits.waitSeconds, (REACH * pace.coldSeconds) / (1 + spoken / MANY))
}

/** How many pods what keeps coming pays for: below it an idle pod is kept. What is expected needs none that waits for it. */
function keptPods({ pace, limits }: Situation): number {
  const { arrivalsASecond, chapterSeconds, coldSeconds } = pace
  if (arrivalsASecond * coldSeconds < WORTH_KEEPING) return limits.least
  const load = (arrivalsASecond * chapterSeconds) / limits.lanes
  return Math.max(
    limits.least,
    Math.ceil(HEADROOM * load + SPREAD * limits.lanes ** LANES_COUNT * Math.sqrt(load)),
  )
}
