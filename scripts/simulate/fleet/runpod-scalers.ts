import type { Scaler } from './scaler.ts'
import type { Scenario } from './scenarios.ts'

/** RunPod's defaults (docs.runpod.io/serverless/endpoints/endpoint-configurations): 4 s, 4 requests, idle 5 s. */
const QUEUE_DELAY_SECONDS = 4
const IDLE_SECONDS = 5

const TOLD_NOTHING = { began: () => {}, spoke: () => {}, stillWaits: () => {} } as const

/**
 * Request count: workers = ⌈(in queue + in progress) / count⌉, as the documentation has it. It is
 * given what it may not have in truth: it acts in the very moment, stops what is still starting
 * when that is no longer wanted, and has as many workers as there are GPUs.
 */
export function requestCount(
  { most, lanes }: Scenario,
  { dollarsAnHour, count }: { dollarsAnHour: number; count: number },
): Scaler {
  return {
    ...TOLD_NOTHING,
    name: `request count ${count}`,
    everySeconds: null,
    patienceSeconds: null,
    dollarsAnHour,
    look({ waiting, speaking, pods }, moves) {
      const wanted = Math.min(most, Math.ceil((waiting + speaking) / Math.max(count, lanes)))
      if (wanted > pods.length) return moves.start(wanted - pods.length)
      const idle = pods.filter(({ readyAt, held }) => readyAt !== null && held.size === 0)
      const starting = pods.filter(({ readyAt }) => readyAt === null).toReversed()
      for (const pod of [...idle, ...starting].slice(0, pods.length - wanted)) moves.end(pod)
    },
  }
}

/**
 * Queue delay: the first request starts a worker, and then each that has waited for the delay starts one
 * more. A worker that was idle for the idle timeout stops.
 */
export function queueDelay({ most }: Scenario, dollarsAnHour: number): Scaler {
  return {
    ...TOLD_NOTHING,
    name: `queue delay ${QUEUE_DELAY_SECONDS} s`,
    everySeconds: null,
    patienceSeconds: QUEUE_DELAY_SECONDS,
    dollarsAnHour,
    look({ now, waiting, pods }, moves) {
      if (waiting > 0 && pods.length === 0) return moves.start(1)
      for (const pod of pods.filter(
        ({ idleSince, held }) =>
          held.size === 0 && idleSince !== null && now - idleSince >= IDLE_SECONDS,
      )) {
        moves.end(pod)
      }
    },
    stillWaits({ pods }, moves) {
      if (pods.length < most) moves.start(1)
    },
  }
}
