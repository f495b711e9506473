import { chanceOf } from './chance.ts'
import { measure, type Measures } from './measure.ts'
import { ourPlan } from './our-plan.ts'
import { queueDelay, requestCount } from './runpod-scalers.ts'
import type { Scenario } from './scenarios.ts'
import type { Scaler } from './scaler.ts'
import { live, type Lived } from './world.ts'

/**
 * US dollars an hour of one RTX 4090: a pod in the secure cloud, and a serverless flex worker at
 * $0.00031 a second (docs.runpod.io/serverless/pricing).
 */
export const PRICES = { pod: 0.69, flex: 1.116 } as const

/** The setting's default: `audio.pods.waitSeconds`. */
const WAIT_SECONDS = 0

export interface Result {
  readonly measures: Measures
  readonly lived: Lived
}

/** One scenario under our plan, RunPod's two scalers and, for comparison, two more, in that order, with the same orders. */
export function runScenario(scenario: Scenario, seed: number): Result[] {
  const ordered = scenario.orders(chanceOf(seed), scenario.hours).toSorted((a, b) => a.at - b.at)
  const scalers: Scaler[] = [
    ourPlan(scenario, ordered, { dollarsAnHour: PRICES.pod, waitSeconds: WAIT_SECONDS }),
    requestCount(scenario, { dollarsAnHour: PRICES.flex, count: 4 }),
    queueDelay(scenario, PRICES.flex),
    requestCount(scenario, { dollarsAnHour: PRICES.flex, count: 1 }),
    ourPlan(scenario, ordered, {
      dollarsAnHour: PRICES.pod,
      waitSeconds: WAIT_SECONDS,
      callsAMinute: Number.POSITIVE_INFINITY,
    }),
  ]
  return scalers.map((scaler) => {
    const lived = live(scenario, { ordered, scaler, chance: chanceOf(seed + 1) })
    return { lived, measures: measure(lived, scaler) }
  })
}
