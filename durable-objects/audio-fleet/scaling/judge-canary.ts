import type { FleetPod, Rollout } from './situation.ts'

/** Chapters a canary speaks well before its image is trusted. */
const CANARY_CHAPTERS = 3
/** Chapters a canary may fail: one may be the chapter's own fault. */
const CANARY_FAILURES = 1

/** What is to be thought of the image that settings name. */
export type CanaryVerdict =
  | { readonly kind: 'steady'; readonly image: string }
  /** The new image has to prove itself on one pod; null while that pod has not been asked for. */
  | { readonly kind: 'trial'; readonly image: string; readonly canary: FleetPod | null }
  | { readonly kind: 'promoted'; readonly image: string }
  | { readonly kind: 'failed'; readonly image: string; readonly reason: string }

/**
 * Judges the image on trial by its canary's chapters. The first image there ever was is trusted,
 * for there is nothing to go back to; one whose canary failed stays out until settings name another.
 */
export function judgeCanary(rollout: Rollout, pods: readonly FleetPod[]): CanaryVerdict {
  const { trusted, wanted, bad } = rollout
  if (trusted === null || trusted === wanted) return { kind: 'steady', image: wanted }
  if (bad[wanted] !== undefined) return { kind: 'steady', image: trusted }
  const canary = pods.find(({ image, isDead }) => image === wanted && !isDead) ?? null
  if (canary === null) return { kind: 'trial', image: wanted, canary }
  const { done, failed } = canary
  if (failed > CANARY_FAILURES && failed > done / CANARY_CHAPTERS) {
    return {
      kind: 'failed',
      image: wanted,
      reason: `its canary failed ${failed} chapters of ${done + failed}`,
    }
  }
  if (done >= CANARY_CHAPTERS) return { kind: 'promoted', image: wanted }
  return { kind: 'trial', image: wanted, canary }
}
