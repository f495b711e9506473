/** What the plan is made from. Times in milliseconds since 1970 unless a name says seconds; money in US dollars. */
export interface Situation {
  readonly now: number
  readonly waiting: number
  /** In how many seconds each chapter comes that was ordered and is not in line yet, the soonest first. */
  readonly expected: readonly number[]
  readonly pods: readonly FleetPod[]
  /** Pods of our name in RunPod's list that we never asked for, or that we have ended. */
  readonly orphans: readonly { readonly id: string; readonly name: string }[]
  /** Where a pod may run, the first choice first. */
  readonly offers: readonly GpuOffer[]
  readonly pace: Pace
  readonly spentToday: number
  readonly elsewhere: Elsewhere
  /** Nothing is started before `until`: RunPod asked us to wait, or would take nothing. */
  readonly hold: Hold | null
  readonly rollout: Rollout
  readonly limits: ScalingLimits
}

/** A pod of ours that is still there. */
export interface FleetPod {
  readonly name: string
  /** RunPod's; null while we do not know whether it was made. */
  readonly id: string | null
  readonly image: string
  readonly dollarsAnHour: number
  readonly askedAt: number
  /** When it enrolled; null before. */
  readonly enrolledAt: number | null
  /** When it was last heard of; null before it enrolled. */
  readonly heardAt: number | null
  /** RunPod's own word says that it lives no more. */
  readonly isDead: boolean
  readonly isDraining: boolean
  /** Chapters in its hands. */
  readonly leases: number
  /** When its last chapter left its hands, or it enrolled; null while it speaks. */
  readonly idleSince: number | null
  /** Chapters it spoke within a day, those it gave back, and how often it gave one back. */
  readonly done: number
  readonly failed: number
  readonly gaveBack: number
}

export interface GpuOffer {
  readonly gpu: string
  readonly dollarsAnHour: number
  /** It had no room; it is asked again after this. */
  readonly refusedUntil: number
}

/** What was measured of late. */
export interface Pace {
  /** From the first thing a pod does with a chapter to its end. */
  readonly chapterSeconds: number
  /** From the order of a pod to its enrolment. */
  readonly coldSeconds: number
  /** Of chapters that nobody expected. */
  readonly arrivalsASecond: number
  readonly allASecond: number
}

export interface Hold {
  readonly until: number
  readonly reason: string
}

/** Which image pods run, and whether another is on trial. */
export interface Rollout {
  /** The image that is known to speak; null before there was any. */
  readonly trusted: string | null
  /** The image that settings name. */
  readonly wanted: string
  /** Images whose canary failed, and why. */
  readonly bad: Readonly<Record<string, string>>
  /** The image whose canary RunPod refused last, and until when none of it is ordered. */
  readonly refused: RefusedCanary | null
}

export interface RefusedCanary extends Hold {
  readonly image: string
}

/** What other pools' pods come to: money and the number of pods are capped for all together. */
export interface Elsewhere {
  readonly pods: number
  readonly dollarsAnHour: number
  readonly spentToday: number
}

/** The settings of pods, as the plan reads them. */
export interface ScalingLimits {
  readonly lanes: number
  /** Of this pool. */
  readonly least: number
  /** Of this pool; null where it may have as many as there may be. */
  readonly mostOfPool: number | null
  /** Of all pools together, as is the money. */
  readonly most: number
  readonly dollarsAnHour: number
  readonly dollarsADay: number
  /** How long a chapter may wait before a pod is started for it. */
  readonly waitSeconds: number
  readonly graceSeconds: number
  /** Calls RunPod takes before its quota is used up. */
  readonly callsLeft: number
}

/** Dollars that some pods cost an hour. */
export function rateOf(pods: readonly FleetPod[]): number {
  return pods.reduce((sum, { dollarsAnHour }) => sum + dollarsAnHour, 0)
}
