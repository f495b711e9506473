import type { FleetPod, Situation } from './situation.ts'

/** A pod that lives claims or beats its heart three times a lease, and every 25 s at the least where it waits. */
const SILENT_SECONDS = 300
/** So often a pod gave a chapter back, and more often than it spoke one: its engine did not load, or its GPU is broken. */
const CANNOT_SPEAK = 3

export interface Ending {
  readonly name: string
  /** RunPod's; null where it never told one. */
  readonly id: string | null
  readonly reason: string
  /** It was lost before its time, and not dismissed: that says something of its image. */
  readonly isFailure: boolean
}

/** The pods that are to be ended whatever else is planned, and why. */
export function endingsOf(situation: Situation): Ending[] {
  const { pods, orphans } = situation
  return [
    ...orphans.map(({ id, name }) => ({
      id,
      name,
      reason: 'nobody asked for it, or it was ended before',
      isFailure: false,
    })),
    ...pods.flatMap((pod) => {
      const why = whyEnd(pod, situation)
      return why === null ? [] : [{ id: pod.id, name: pod.name, ...why }]
    }),
  ]
}

function whyEnd(
  pod: FleetPod,
  { now, limits }: Situation,
): Pick<Ending, 'reason' | 'isFailure'> | null {
  const { graceSeconds } = limits
  // Of one that nobody ever saw it is not known that it was made.
  const wasSeen = pod.id !== null || pod.enrolledAt !== null
  if (pod.isDead && !wasSeen) return { reason: 'RunPod never made it', isFailure: false }
  if (pod.isDead) return { reason: 'it died', isFailure: !pod.isDraining }
  // One whose order got no answer is looked for in RunPod's list, and not forgotten before.
  if (pod.isDraining && pod.leases === 0) {
    return pod.id === null ? null : { reason: 'it has drained', isFailure: false }
  }
  if (pod.enrolledAt === null) {
    const isLate = now - pod.askedAt > graceSeconds * 1000
    const reason = `it did not enrol in ${graceSeconds} s`
    return isLate ? { reason, isFailure: wasSeen } : null
  }
  const silent = now - (pod.heardAt ?? pod.enrolledAt)
  if (silent > SILENT_SECONDS * 1000) {
    return { reason: `nothing was heard of it for ${Math.round(silent / 1000)} s`, isFailure: true }
  }
  if (pod.gaveBack >= CANNOT_SPEAK && pod.gaveBack > pod.done) {
    const reason = `it cannot speak: it gave chapters back ${pod.gaveBack} times and spoke ${pod.done}`
    // One that comes again and again may be a chapter that nobody can speak.
    return { reason, isFailure: pod.failed > 1 }
  }
  return null
}
