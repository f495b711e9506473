import { MINUTE_MS } from '#core/spans.ts'
import type { RunPodProblem } from '#gpu-bridge/runpod/problem.ts'
import type { Hold } from './situation.ts'

/** RunPod tells apart no room and a broken rule in prose alone, so a GPU that was refused is asked again soon. */
export const REFUSED_MS = 120_000
/** An image that RunPod refused to try is asked for again so much later; until then pods run the trusted one. */
export const CANARY_REFUSED_MS = 10 * MINUTE_MS

/**
 * Until when nothing is started after a refusal, and what operators are told. Null where it was about
 * one GPU alone, and the next may be asked at once.
 */
export function holdAfter(
  { trouble, detail, retryAfterSeconds, status }: RunPodProblem,
  now: number,
): Hold | null {
  const until = (milliseconds: number) => now + milliseconds
  switch (trouble) {
    case 'refused':
    case 'forbidden':
    case 'gone':
    case 'conflict':
      return null
    case 'balance':
      return { until: until(5 * MINUTE_MS), reason: `RunPod’s balance is empty (402): ${detail}` }
    case 'key':
      return {
        until: until(MINUTE_MS),
        reason: `RunPod does not know the key of audio.runpod.key (401): ${detail}`,
      }
    case 'contract':
      return {
        until: until(10 * MINUTE_MS),
        reason: `RunPod does not take the order as it stands (422): ${detail}`,
      }
    case 'busy': {
      const seconds = retryAfterSeconds ?? 30
      return {
        until: until(seconds * 1000),
        reason: `RunPod takes no more calls for ${seconds} s (429)`,
      }
    }
    case 'away':
      return {
        until: until(30_000),
        reason: `RunPod does not answer (${status === 0 ? 'no connection' : status}): ${detail}`,
      }
  }
}
