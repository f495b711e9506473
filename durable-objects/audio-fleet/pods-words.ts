/** Why a pod gave a chapter back, in its own words, and whether it takes another try for of use. */
interface PodsReason {
  readonly reason: string
  readonly retryable: boolean
}

const FAILED = 'its pod could not speak it'
const UNSPEAKABLE = 'its pod takes it for unspeakable'

/** As it is kept: of what kind the failure was, and then what the pod said, which may be anything. For operators. */
export function withPodsWords({ reason, retryable }: PodsReason): string {
  return `${retryable ? FAILED : UNSPEAKABLE}: ${reason}`
}

/** The same without what a pod said, and any other reason as it is: for the chapter's job and whoever ordered it. */
export function withoutPodsWords(kept: string): string {
  return [FAILED, UNSPEAKABLE].find((ours) => kept.startsWith(`${ours}: `)) ?? kept
}
