import type { FleetPod, Situation } from './situation.ts'

/** An idle pod is kept so long: chapters of one job come close together. */
const LINGER_SECONDS = 10
/** Of pods with an old image so many are replaced at once: a share of all. */
const REPLACED_AT_ONCE = 0.25

/**
 * The pods that may go because there are more than wanted; none as long as anything waits. The last of
 * those that are still starting, then idle ones, the dearest and longest idle first.
 */
export function surplus(
  { now, waiting }: Situation,
  there: readonly FleetPod[],
  wanted: number,
): readonly FleetPod[] {
  if (waiting > 0) return []
  const starting = there.filter(({ enrolledAt }) => enrolledAt === null)
  const idle = there.filter(
    ({ idleSince, leases }) =>
      leases === 0 && idleSince !== null && now - idleSince >= LINGER_SECONDS * 1000,
  )
  const order = [
    ...starting.toSorted((a, b) => b.askedAt - a.askedAt),
    ...idle.toSorted((a, b) => b.dollarsAnHour - a.dollarsAnHour || a.idleSince! - b.idleSince!),
  ]
  return order.slice(0, Math.max(0, there.length - wanted))
}

/** Pods whose image is another than the trusted one, as many as may be replaced at once. */
export function outdated(pods: readonly FleetPod[], image: string): readonly FleetPod[] {
  const there = pods.filter(({ isDead }) => !isDead)
  const old = there.filter((pod) => pod.image !== image)
  const leaving = old.filter(({ isDraining }) => isDraining).length
  const atOnce = Math.max(1, Math.ceil(there.length * REPLACED_AT_ONCE))
  return old.filter(({ isDraining }) => !isDraining).slice(0, Math.max(0, atOnce - leaving))
}
