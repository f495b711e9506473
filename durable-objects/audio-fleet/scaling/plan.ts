import { affordable } from './affordable.ts'
import { outdated, surplus } from './choose-drains.ts'
import { endingsOf, type Ending } from './endings.ts'
import { judgeCanary, type CanaryVerdict } from './judge-canary.ts'
import type { FleetPod, GpuOffer, RefusedCanary, Situation } from './situation.ts'
import { wantedPods } from './wanted-pods.ts'

/** Pods to be started: of one image, on the first of the offers that has room. */
export interface StartOrder {
  readonly count: number
  readonly image: string
  /** Whether the image is tried on this one pod. */
  readonly isCanary: boolean
  readonly offers: readonly GpuOffer[]
}

/** What is to be done now, and why. */
export interface Plan {
  readonly start: StartOrder | null
  /** Names of pods that get no further chapter. */
  readonly drain: readonly string[]
  readonly end: readonly Ending[]
  readonly verdict: CanaryVerdict
  /** One line for operators. */
  readonly reason: string
}

/**
 * What the fleet does about its pods at this moment: starts, drains, ends, or nothing. Pure: the
 * same situation gives the same plan.
 */
export function plan(situation: Situation): Plan {
  const { pods, limits, spentToday, elsewhere } = situation
  const verdict = verdictOf(situation)
  const end = endingsOf(situation)
  if (spentToday + elsewhere.spentToday >= limits.dollarsADay) {
    return { ...allEnded(situation, end), verdict }
  }
  const ending = new Set(end.map(({ name }) => name))
  const living = pods.filter(({ name }) => !ending.has(name))
  const drained = drainsOf(situation, living, verdict)
  const there = living.filter(({ isDraining, name }) => !isDraining && !drained.names.has(name))
  const { start, reason } = startOf({ ...situation, pods: living }, { there, verdict })
  const parts = [reason, drained.reason, endReason(end), untriedReason(situation, verdict)].filter(
    (part) => part !== null,
  )
  return {
    start,
    drain: [...drained.names],
    end,
    verdict,
    reason: parts.join('; ') || 'nothing to do',
  }
}

/** A canary that is lost before its time tells as much as one whose chapters fail. */
function verdictOf(situation: Situation): CanaryVerdict {
  const verdict = judgeCanary(situation.rollout, situation.pods)
  if (verdict.kind !== 'trial') return verdict
  const names = new Set(
    situation.pods.filter(({ image }) => image === verdict.image).map(({ name }) => name),
  )
  const lost = endingsOf(situation).find(({ name, isFailure }) => isFailure && names.has(name))
  return lost
    ? { kind: 'failed', image: verdict.image, reason: `its canary: ${lost.reason}` }
    : verdict
}

function allEnded({ pods, limits }: Situation, end: readonly Ending[]): Omit<Plan, 'verdict'> {
  const reason =
    limits.dollarsADay > 0
      ? `the day's ${limits.dollarsADay} dollars are spent: nothing runs until midnight UTC`
      : 'audio.pods.dollarsADay is 0: nothing runs'
  const named = new Set(end.map(({ name }) => name))
  const rest = pods.filter(({ name }) => !named.has(name))
  const known = rest.filter(({ id }) => id !== null)
  const sought = rest.filter(({ id, isDraining }) => id === null && !isDraining)
  return {
    start: null,
    drain: sought.map(({ name }) => name),
    end: [...end, ...known.map(({ id, name }) => ({ id, name, reason, isFailure: false }))],
    reason,
  }
}

interface Drained {
  readonly names: ReadonlySet<string>
  readonly reason: string | null
}

/** More than wanted, of an old image, or of one that failed. */
function drainsOf(
  situation: Situation,
  living: readonly FleetPod[],
  verdict: CanaryVerdict,
): Drained {
  const there = living.filter(({ isDraining }) => !isDraining)
  if (verdict.kind === 'failed') {
    const names = there.filter(({ image }) => image === verdict.image).map(({ name }) => name)
    const reason = `${verdict.image} is rolled back: ${verdict.reason}`
    return { names: new Set(names), reason }
  }
  const trusted = verdict.kind === 'trial' ? situation.rollout.trusted! : verdict.image
  const isOnTrial = ({ image }: FleetPod) => verdict.kind === 'trial' && image === verdict.image
  const old = outdated(
    living.filter((pod) => !isOnTrial(pod)),
    trusted,
  )
  const wanted = wantedPods(situation, there).pods
  const onTrial = there.filter(isOnTrial)
  const others = there.filter((pod) => !isOnTrial(pod) && !old.includes(pod))
  // The canary is the last to go, for it is to prove itself; where nobody is wanted it goes too.
  const spare = [
    ...surplus(situation, others, wanted - onTrial.length),
    ...surplus(situation, onTrial, wanted),
  ]
  const parts = [
    old.length > 0 && `replacing ${old.length} of an old image`,
    spare.length > 0 && `${spare.length} idle, draining`,
  ].filter((part) => part !== false)
  const names = new Set([...old, ...spare].map(({ name }) => name))
  return { names, reason: parts.length > 0 ? parts.join('; ') : null }
}

/** What is started, or why nothing is although something should be. */
function startOf(
  situation: Situation,
  { there, verdict }: { readonly there: readonly FleetPod[]; readonly verdict: CanaryVerdict },
): { readonly start: StartOrder | null; readonly reason: string | null } {
  const { now, hold, offers, rollout, waiting } = situation
  const wanted = wantedPods(situation, there)
  const isCanaryDue =
    verdict.kind === 'trial' &&
    verdict.canary === null &&
    refusalOf(situation, verdict) === null &&
    (waiting > 0 || wanted.pods > 0)
  const missing = isCanaryDue ? 1 : wanted.pods - there.length
  if (missing <= 0) return { start: null, reason: null }
  const why = isCanaryDue ? `${verdict.image} is tried on one pod` : wanted.why
  if (hold !== null && hold.until > now) {
    return { start: null, reason: `${why}, and nothing is started: ${hold.reason}` }
  }
  const open = offers.filter(({ refusedUntil }) => refusedUntil <= now)
  const [first] = open
  if (!first) {
    const names = offers.map(({ gpu }) => gpu).join(', ') || 'no GPU of audio.pods.gpus'
    return { start: null, reason: `${why}, and no GPU has room (${names})` }
  }
  const { count, cap } = affordable(missing, first, situation)
  const held = cap === null ? '' : ` (${missing} wanted: ${cap})`
  if (count === 0) return { start: null, reason: `${why}, and nothing is started: ${cap}` }
  const image = isCanaryDue ? verdict.image : imageOf(verdict, rollout.trusted)
  return {
    start: {
      count,
      image,
      isCanary: isCanaryDue,
      offers: open.filter((offer) => affordable(count, offer, situation).cap === null),
    },
    reason: `starting ${count} on ${first.gpu}${held}: ${why}`,
  }
}

/** While an image is on trial, or has failed, further pods run the trusted one. */
function imageOf(verdict: CanaryVerdict, trusted: string | null): string {
  return verdict.kind === 'trial' || verdict.kind === 'failed' ? trusted! : verdict.image
}

/** The refusal for which an image is not tried at this moment; null where it may be. */
function refusalOf(
  { now, rollout: { refused } }: Situation,
  { image }: CanaryVerdict,
): RefusedCanary | null {
  return refused?.image === image && refused.until > now ? refused : null
}

function untriedReason(situation: Situation, verdict: CanaryVerdict): string | null {
  const refusal = verdict.kind === 'trial' ? refusalOf(situation, verdict) : null
  return refusal && untried(refusal)
}

/** What operators are told of an image that RunPod refused to try. */
export function untried({ image, reason }: RefusedCanary): string {
  return `${image} is not tried for now: ${reason}`
}

function endReason(end: readonly Ending[]): string | null {
  const told = end.map(({ name, reason }) => `ending ${name}: ${reason}`)
  return told.length > 0 ? told.join('; ') : null
}
